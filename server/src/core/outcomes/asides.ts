/**
 * «to open, [within existing resources], a register»: such words stand between two commas that are theirs, and both go with
 * them; of an item of a list, «ports, [islands], cities and towns», one comma stays (rules 5.1).
 */
import type { BracketWords } from '../brackets/words';
import { anyOf, once } from '../languages/patterns';

/** What was taken out between two commas, with the place from the one to behind the other. */
interface BetweenCommas {
  readonly from: number;
  readonly to: number;
  readonly taken: readonly string[];
}

/** Whether both commas belonged to what was taken out. One of them also belongs to an aside, or to a bracket, that stands beside it. */
export function isAside(text: string, { from, to, taken }: BetweenCommas, words: BracketWords): boolean {
  const { bracketed, begins } = patternsOf(words);
  const before = text.slice(Math.max(0, from - reach), from).trimEnd();
  const after = text.slice(to, to + reach).trimStart();
  const last = before.slice(before.lastIndexOf(',') + 1);
  return taken.every((piece) => bracketed.test(piece)) && !/[\]］]$/.test(before) && !/^[[［]/.test(after) && !begins.test(after) && !(last !== before && begins.test(last));
}

const reach = 80;

const patternsOf = once(({ asides }: BracketWords) => ({
  /** «[EU: as appropriate]» */
  bracketed: new RegExp(`^[[［]\\s*(?:[^\\]:]{1,40}:\\s*)?${anyOf(asides)}(?![\\p{L}\\p{N}])`, 'iu'),
  begins: new RegExp(`^\\s*${anyOf(asides)}(?![\\p{L}\\p{N}])`, 'iu'),
}));
