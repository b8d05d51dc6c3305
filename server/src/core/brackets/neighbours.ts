/** Step 8 of rules 6.2, the neighbours: wording that competes with the bracket beside it for one place. */
import type { BracketWords } from './words';
import { anyOf, once } from '../languages/patterns';
import { markerAt } from '../parse/marker';
import type { Bracket, Marker } from '../tree';
import { isBeside } from './beside';
import type { Doubt } from './doubt';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** A bracket of which it is still found out what it is. */
export type OpenBracket = Mutable<Omit<Bracket, 'children'>> & { children: OpenBracket[] };

/** Brackets that stand in a row and compete become alternatives of one group; an alternative by itself gets a group of its own. */
export function joinAlternatives(text: string, roots: readonly OpenBracket[], all: readonly OpenBracket[], words: BracketWords): void {
  let groups = 0;
  for (const siblings of [roots, ...all.map(({ children }) => children)]) {
    for (const rivals of rowsOf(text, siblings, words)) {
      const isRow = rivals.length > 1 && rivals.some(competes);
      if (!isRow && !rivals.some(({ kind }) => kind === 'alternative')) continue;
      groups++;
      for (const bracket of rivals) {
        bracket.group = groups;
        if (!isRow) continue;
        bracket.kind = 'alternative';
        delete bracket.key;
        // Whether it was a blank is settled by the company it keeps.
        if (bracket.doubt && settledByNeighbours.has(bracket.doubt)) delete bracket.doubt;
      }
      if (isRow) doubtUnlike(text, rivals);
    }
  }
}

const settledByNeighbours: ReadonlySet<Doubt> = new Set<Doubt>(['either-word', 'nearly-blank', 'name', 'bare-number']);

/** Siblings in the order of the text, cut wherever one does not compete with the next. */
function rowsOf(text: string, siblings: readonly OpenBracket[], words: BracketWords): OpenBracket[][] {
  const rows: OpenBracket[][] = [];
  for (const bracket of siblings) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && compete(text, last, bracket, words)) row.push(bracket);
    else rows.push([bracket]);
  }
  return rows;
}

function compete(text: string, a: OpenBracket, b: OpenBracket, words: BracketWords): boolean {
  if (!sameStanding(a, b) || !isBeside(text, a, b, words.between)) return false;
  const isTight = b.span.start === a.span.end || isJoined(text, a, b);
  const mayCompete = (one: OpenBracket) => competes(one) || isNamed(text, one, words) || (isTight && isEither(one));
  return mayCompete(a) && mayCompete(b) && (competes(a) || competes(b) || isTight) && (isJoined(text, a, b) || !goesOn(text, a, b, words));
}

/** Both are somebody's proposals, or neither is. */
const sameStanding = (a: OpenBracket, b: OpenBracket): boolean => (a.attribution === undefined) === (b.attribution === undefined);

const competes = ({ kind, subtype }: OpenBracket): boolean => kind === 'alternative' || (kind === 'negotiation' && subtype !== 'paragraph');

/** «[the Committee] [the working group]»: beside wording even words that could be a blank are wording. */
const isNamed = (text: string, { kind, inner }: OpenBracket, words: BracketWords): boolean =>
  kind === 'placeholder' && patternsOf(words).named.test(text.slice(inner.start, inner.start + 40));

/** «[Committee][mechanism][process]»: words that may be a blank as well, with not even a space between. */
const isEither = ({ kind, doubt }: OpenBracket): boolean => kind === 'placeholder' && doubt === 'either-word';

/** A word or a slash between them says that they are a choice. */
const isJoined = (text: string, a: OpenBracket, b: OpenBracket): boolean => /\S/.test(text.slice(a.span.end, b.span.start));

/** «[(d) …;] [(e) …;]», «[new,] [additional,]», «[in May] [, if possible]»: the second goes on from the first and does not stand in its place. */
function goesOn(text: string, a: OpenBracket, b: OpenBracket, words: BracketWords): boolean {
  const [first, second] = [a, b].map(({ inner }) => itemAt(text, inner.start));
  if (first?.alternative || second?.alternative) return false;
  if ((first || second) && !(first && second && sameNumber(first, second))) return true;
  const before = jointOf(text, a, words);
  const after = jointOf(text, b, words);
  if (before !== after) return after !== undefined;
  return after === undefined && /,[*_\s]*$/.test(text.slice(Math.max(a.inner.start, a.inner.end - 5), a.inner.end));
}

/** How the words in a bracket are joined to those before: «and observers», «, if possible». */
function jointOf(text: string, { inner }: OpenBracket, words: BracketWords): 'word' | 'mark' | undefined {
  const joint = patternsOf(words).joining.exec(text.slice(inner.start, Math.min(inner.end, inner.start + 40)))?.[1];
  if (joint === undefined) return undefined;
  return /\p{L}/u.test(joint) ? 'word' : 'mark';
}

/** The number or letter of an item; «Option A» says itself that it is a choice. */
function itemAt(text: string, offset: number): Marker | undefined {
  const marker = markerAt(text, offset + (/^[\s*_]*/.exec(text.slice(offset, offset + 8))?.[0].length ?? 0));
  return marker?.style === 'label' ? undefined : marker;
}

const sameNumber = (a: Marker, b: Marker): boolean => a.style === b.style && a.value === b.value && a.insertion === b.insertion;

/** Those that stand beside each other without a word between, and are built so differently that they may both be meant. */
function doubtUnlike(text: string, rivals: readonly OpenBracket[]): void {
  for (const [index, b] of rivals.entries()) {
    const a = rivals[index - 1];
    if (a && !isJoined(text, a, b) && !isAlike(wordsOf(text, a.inner), wordsOf(text, b.inner))) a.doubt = b.doubt = 'unlike-neighbours';
  }
}

const isAlike = (a: readonly string[], b: readonly string[]): boolean => {
  const [fewer, more] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return a[0] === b[0] || a.at(-1) === b.at(-1) || more - fewer <= 2 || more <= 2 * fewer;
};

/** Of long wording the beginning. */
const wordsOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): string[] =>
  text.slice(start, Math.min(end, start + 300)).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const patternsOf = once(({ articles, conjunctions }: BracketWords) => ({
  /** «the Committee» */
  named: new RegExp(`^${anyOf(articles)}\\s+\\p{L}`, 'u'),
  /** «and », «, » at the beginning. */
  joining: new RegExp(`^[\\s*_]*([,;]|${anyOf(conjunctions)}\\b)`, 'i'),
}));
