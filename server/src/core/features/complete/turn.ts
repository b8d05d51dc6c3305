/** «Also requests …» is offered where the paragraph before calls for it (rules 3). */
import type { Analysis } from '../../analyze';
import type { LanguagePack } from '../../languages/pack';
import { once } from '../../languages/patterns';
import { emphasisIn } from '../../parse/emphasis';
import { openerAt } from '../../parse/opener';
import { following, type Judged } from '../../repetition/judge';
import { likeness, type Likeness } from '../../repetition/likeness';
import { openingOf, type Opening } from '../../repetition/opening';
import { wording } from '../../repetition/rewrite';
import { turnOf } from '../../repetition/turn-of';
import type { Around } from './around';
import type { Typed } from './typed';

/** How the paragraph before opens; undefined where none does, or another kind of paragraph stands between. */
export function openedBefore({ facts }: Analysis, { part, paragraphs }: Around, { line }: Typed): Judged | undefined {
  const last = paragraphs.findLast(({ span }) => span.start < line.start);
  // As it stands in the draft, which may have taken the typed words for its own.
  const itself = part?.paragraphs.find(({ span }) => span.start === last?.span.start);
  const isHeaded = part?.headings.some(({ span }) => last && span.start > last.span.start && span.end < line.start);
  return itself && !isHeaded ? turnOf(facts.repetition, itself) : undefined;
}

/** Which opener a clause has as it is written: «Also requests» of «*Also requests* the Secretary-General to …». */
export interface ClauseTurn {
  readonly likeness: Likeness;
  /** It has an adverb, and this is not its turn. */
  readonly isOut: boolean;
  /** It is the same opener again and lacks its adverb: the opener with it, «Also requests». */
  readonly reworded?: string;
}

/** @param words a clause as it would be written, with its marks of emphasis */
export function turnIn(words: string, before: Judged | undefined, pack: LanguagePack): ClauseTurn {
  const opening = openingsOf(pack)(words);
  if (!opening) return { likeness: 'other', isOut: false };
  const same = before ? likeness(before.opening, opening) : 'other';
  const due = before ? following(before.turn) : 0;
  if (opening.adverb) return { likeness: same, isOut: same === 'other' || opening.adverb.turn !== due };
  return { likeness: same, isOut: false, ...(before && same === 'same' && due > 0 ? { reworded: wording(before, due, pack) } : {}) };
}

/** The clauses of a pack are read once. */
const openingsOf = once((pack: LanguagePack) => {
  const known = new Map<string, Opening | undefined>();
  return (words: string): Opening | undefined => {
    if (!known.has(words)) known.set(words, read(words, pack));
    return known.get(words);
  };
});

function read(words: string, pack: LanguagePack): Opening | undefined {
  const opener = openerAt(words, 0, words.length, emphasisIn(words, { start: 0, end: words.length }).runs, pack);
  return opener && openingOf(words, opener, words.length, pack);
}
