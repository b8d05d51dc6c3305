/** The bracket tree of a draft: pairs, kinds, choice groups, and what has no partner. */
import { bareBlanksIn, mayHoldBlanks } from './bare-blanks';
import type { Block } from '../parse/blocks';
import type { LookedAt } from '../parse/look';
import { isBlankWords } from './blank-words';
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { Memory } from '../memory';
import { joinAlternatives, type OpenBracket } from './neighbours';
import { isSpace } from '../parse/lines';
import {
  endsParagraph, isListLabel, pairAcross, pairWithin, roundBrackets, squareBrackets, startsParagraph,
  type BlankSense, type Family, type LeftOver, type Pair,
} from './pairing';
import type { Span } from '../span';
import type { Bracket, Crossing, UnmatchedBracket } from '../tree';
import { verdicts } from './verdict';
import type { BracketWords } from './words';

export interface BracketTree {
  readonly brackets: readonly Bracket[];
  readonly unmatched: readonly UnmatchedBracket[];
  readonly crossings: readonly Crossing[];
}

/** @param blocks the paragraphs and titles, in order; a bracket outside them is not looked at */
export function bracketsOf(text: string, blocks: readonly LookedAt[], pack: LanguagePack, memory: Memory): BracketTree {
  const sense = senseOf(text, pack);
  const bracketed = blocks.filter(({ isBracketed }) => isBracketed);
  const square = pairFamily(text, bracketed, squareBrackets, sense);
  const round = pairFamily(text, bracketed, roundBrackets, sense);
  const alone = new Set(square.unmatched);
  // «[xx/xxx» has lost a bracket: that is the fault to tell, not the blank.
  const bare = bracketed.flatMap(({ span }) => bareBlanksIn(text, span)).filter(({ start, end }) => !alone.has(start - 1) && !alone.has(end));
  const { roots, all } = treeOf(square.pairs, bare);
  const verdictOn = verdicts(text, blocks, pack, memory);
  for (const bracket of all) Object.assign(bracket, verdictOn(bracket));
  joinAlternatives(text, roots, all, pack.brackets);
  return {
    brackets: roots,
    unmatched: [...runs(text, square.unmatched), ...runs(text, round.unmatched)].sort((a, b) => a.span.start - b.span.start),
    crossings: crossingsOf(square.pairs, round.pairs),
  };
}

/** Most paragraphs have neither: those need not be looked through again and again. */
export const mayHoldBrackets = (words: string): boolean => squareBrackets.some.test(words) || roundBrackets.some.test(words) || mayHoldBlanks(words);

/** What the words at a bracket say about blanks, read within a few dozen characters. */
function senseOf(text: string, { brackets: words }: LanguagePack): BlankSense {
  const longestBlank = 90;
  const { first, last, naming } = patternsOf(words);
  const isBlank = ({ start, end }: Span) => end - start <= longestBlank && isBlankWords(text.slice(start, end), words);
  const firstWord = (at: number) => first.exec(text.slice(at + 1, at + 40))?.[1];
  const lastWord = (at: number) => last.exec(text.slice(Math.max(0, at - 40), at))?.[1];
  const isBlankWord = (word: string | undefined) => word !== undefined && isBlankWords(word, words);
  return {
    isBlank,
    beginsBlank: (at) => isBlankWord(firstWord(at)),
    endsBlank: (at) => naming.test(text.slice(Math.max(0, at - 60), at)) || isBlankWord(lastWord(at)),
  };
}

const patternsOf = once(({ articles, naming }: BracketWords) => ({
  /** «date» of «the date, » */
  first: new RegExp(String.raw`^(?:${anyOf(articles)} )?([\p{L}/]+)(?=[ ,;.]|$)`, 'iu'),
  last: /(?:^|[^\p{L}])([\p{L}]+)$/u,
  /** «name of the convention» */
  naming: new RegExp(String.raw`\b${anyOf(naming)} (?:${anyOf(articles)} )?[\p{L} ]{2,30}$`, 'u'),
}));

/** A paragraph with more brackets out of place than this reaches out to no other. */
const mostReaching = 20;

function pairFamily(text: string, blocks: readonly Block[], family: Family, sense: BlankSense): { pairs: Pair[]; unmatched: number[] } {
  const pairs: Pair[] = [];
  const alone: number[] = [];
  const leftOver: LeftOver[] = [];
  for (const { span } of blocks) {
    const offsets = offsetsIn(text, span, family);
    if (offsets.length === 0) continue;
    const found = pairWithin(text, offsets, family, span, sense);
    for (const pair of found.pairs) pairs.push(pair);
    for (const at of found.unmatched) {
      const opens = family.opens(text.charCodeAt(at));
      // Half a blank is a slip of its own: nobody brackets two paragraphs with «[date». And out of a pair nothing reaches.
      const reaches =
        family === squareBrackets && found.unmatched.length < mostReaching &&
        !(opens ? sense.beginsBlank(at) : sense.endsBlank(at)) && !found.pairs.some(({ open, close }) => open < at && at < close);
      if (reaches) leftOver.push({ at, atEdge: opens ? startsParagraph(text, at, span) : endsParagraph(text, at, span) });
      else alone.push(at);
    }
  }
  const across = pairAcross(text, leftOver, family);
  return {
    pairs: [...pairs, ...across.pairs].sort((a, b) => a.open - b.open),
    unmatched: [...alone, ...across.unmatched].sort((a, b) => a - b),
  };
}

function offsetsIn(text: string, { start, end }: Span, family: Family): number[] {
  const offsets: number[] = [];
  let depth = 0;
  for (const { index } of text.slice(start, end).matchAll(family.any)) {
    const at = start + index;
    if (family.opens(text.charCodeAt(at))) depth++;
    // «a)» closes nothing when nothing is open.
    else if (depth === 0 && family === roundBrackets && isListLabel(text, at)) continue;
    else depth = Math.max(0, depth - 1);
    offsets.push(at);
  }
  return offsets;
}

/** Nobody nests so deep: brackets that do stand side by side from there on, so that no place has more around it than can be gone through. */
const deepest = 500;

function treeOf(pairs: readonly Pair[], bare: readonly Span[]): { roots: OpenBracket[]; all: OpenBracket[] } {
  const spans = [...pairs.map((pair) => ({ span: spanOf(pair), bare: false })), ...bare.map((span) => ({ span, bare: true }))];
  spans.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const roots: OpenBracket[] = [];
  const all: OpenBracket[] = [];
  const stack: OpenBracket[] = [];
  for (const { span, bare: isBare } of spans) {
    while ((stack.at(-1)?.span.end ?? span.end) < span.end) stack.pop();
    const parent = stack.at(-1);
    // The underscores of «[____]» are that bracket's words.
    if (isBare && parent && parent.inner.end - parent.inner.start <= span.end - span.start + 4) continue;
    const inner = isBare ? span : { start: span.start + 1, end: span.end - 1 };
    const bracket: OpenBracket = { span, inner, kind: isBare ? 'placeholder' : 'negotiation', depth: stack.length, children: [] };
    if (isBare) bracket.subtype = 'bare';
    (parent?.children ?? roots).push(bracket);
    all.push(bracket);
    if (stack.length < deepest) stack.push(bracket);
  }
  return { roots, all };
}

/** Neighbouring brackets of one sort that all lost their partner are one fault. */
function* runs(text: string, unmatched: readonly number[]): Iterable<UnmatchedBracket> {
  for (let first = 0; first < unmatched.length; ) {
    const start = unmatched[first] ?? 0;
    let next = first + 1;
    while (unmatched[next] === start + (next - first) && text.charCodeAt(start) === text.charCodeAt(unmatched[next] ?? 0)) next++;
    yield { span: { start, end: start + (next - first) }, character: text.charAt(start) };
    first = next;
  }
}

/** Square and round pairs that close in the wrong order: «[a (b] c)». One for each pair of pairs. */
function crossingsOf(square: readonly Pair[], round: readonly Pair[]): Crossing[] {
  const ends = [...square.map((pair) => ({ pair, round: false })), ...round.map((pair) => ({ pair, round: true }))]
    .flatMap(({ pair, round: isRound }) => [{ at: pair.open, pair, isRound }, { at: pair.close, pair, isRound }])
    .sort((a, b) => a.at - b.at);
  const crossings: Crossing[] = [];
  // Pairs of one family nest: what closes is the last of its own that opened.
  const open: { readonly square: Pair[]; readonly round: Pair[] } = { square: [], round: [] };
  for (const { at, pair, isRound } of ends) {
    const [own, others] = isRound ? [open.round, open.square] : [open.square, open.round];
    if (at === pair.open) own.push(pair);
    else {
      own.pop();
      const last = others.at(-1);
      if (last && last.open > pair.open) crossings.push({ first: spanOf(pair), second: spanOf(last) });
    }
  }
  return crossings;
}

const spanOf = ({ open, close }: Pair): Span => ({ start: open, end: close + 1 });
