/** The repetition rule: "also" and "further" where the same opener comes again (rules 3). */
import type { LanguagePack } from '../languages/pack';
import type { Memory } from '../memory';
import type { Draft } from '../tree';
import { judgeRow, type Judged } from './judge';
import { rowsOf } from './rows';

export type { Judged } from './judge';

/** Every paragraph of which it can be told how it opens, in the order of the text, with what it should open with. */
export const repetitionOf = (text: string, draft: Draft, pack: LanguagePack, memory: Memory): Judged[] => rowsOf(text, draft, pack, memory).flatMap(judgeRow);
