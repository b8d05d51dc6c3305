/** All clauses, in the order of a draft. */
import type { Clause } from './clause';
import { documents } from './documents';
import { enacting, foot, inserted, list, masthead, notes, words } from './fragments';
import { last, operative } from './operative';
import { preambular } from './preambular';

export type { Clause, Place } from './clause';

export const clauses: readonly Clause[] = [
  documents, masthead, enacting, preambular, operative, last, inserted, list, words, foot, notes,
].flat();
