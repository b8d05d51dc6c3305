/** The choices that one bracket offers by itself: «[shall/should]», «[Option A: a single fund]» (rules 6.2, step 8). */
import type { BracketWords } from './words';
import { anyOf, once } from '../languages/patterns';
import type { Span } from '../span';
import type { Bracket } from '../tree';
import { attributionOf } from './attribution';

/** Two phrases with a slash between that are longer than this are no choice. */
export const longestChoice = 80;

/** «shall/should», «annual / biennial»: short phrases with a slash between; no symbol, no date, no «and/or» in running text. */
export function hasOptions(inner: string, words: BracketWords): boolean {
  const rest = withoutSlashedWords(inner, words);
  if (rest === '' && inner !== '') return true;
  if (!rest.includes('/') || (isSymbol.test(rest) && !/^[IVX]+\/[IVX]+$/.test(rest))) return false;
  const options = rest.split('/').map((option) => option.trim());
  return options.every((option) => option !== '' && option.split(' ').length <= 8) && (options.length > 2 || rest.length <= longestChoice);
}

/** «2/CMA.3», «A/80/1», «19/12», «https://» */
const isSymbol = /\d\/[A-Z\d]|[A-Z]\/[A-Z\d]|:\/\//;

/** The words without an «and/or», whose slash offers no choice of theirs. */
export const withoutSlashedWords = (inner: string, words: BracketWords): string => inner.replace(slashedIn(words), '');

const slashedIn = once(({ conjunctions }: BracketWords) => new RegExp(`\\b${anyOf(conjunctions.filter((word) => word.includes('/')))}\\b`, 'gi'));

/** «shall» and «should» of «[EU: shall/should]», in the order of the text; none where the words offer no choice. */
export function optionsIn(text: string, bracket: Bracket, words: BracketWords): Span[] {
  if (bracket.kind !== 'alternative') return [];
  const { start, end } = wordingOf(text, bracket, words);
  if (!hasOptions(text.slice(start, end), words)) return [];
  let at = start;
  return text.slice(start, end).split('/').flatMap((part) => {
    const head = at + part.length - part.trimStart().length;
    at += part.length + 1;
    return part.trim() === '' ? [] : [{ start: head, end: head + part.trim().length }];
  });
}

/** «Option A: » before the words that it names; undefined where there is no such label, or nothing but a label. */
export function choiceLabelOf(text: string, bracket: Bracket, words: BracketWords): Span | undefined {
  if (bracket.kind !== 'alternative') return undefined;
  const { start, end } = wordingOf(text, bracket, words);
  const label = labelIn(words).exec(text.slice(start, Math.min(end, start + longestLabel)))?.[0];
  return label === undefined || start + label.length >= end ? undefined : { start, end: start + label.length };
}

/** What stands in the bracket after the name of whoever proposed it. */
function wordingOf(text: string, bracket: Bracket, words: BracketWords): Span {
  const { inner } = bracket;
  const named = attributionOf(text, bracket, words)?.span;
  return named && named.start === inner.start && named.end < inner.end ? { start: named.end, end: inner.end } : inner;
}

const longestLabel = 40;

/** «Option 2: », «Alt. », «alternative B – » */
const labelIn = once(({ alternatives }: BracketWords) => new RegExp(`^\\s*${anyOf(alternatives)}\\b\\.?(?: ?(?:\\d{1,2}|[A-Z])\\b)?\\.?\\s*[:–-]?\\s*`, 'i'));
