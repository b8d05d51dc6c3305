/** Where one sentence ends and the next begins, within a stretch of a draft. */
import { bracketsAround } from './brackets/around';
import type { LanguagePack } from './languages/pack';
import { anyOf, once } from './languages/patterns';
import { contains, span, type Span } from './span';
import type { Draft } from './tree';

interface Source {
  readonly text: string;
  readonly draft: Draft;
  readonly pack: LanguagePack;
}

/** A longer stretch is one sentence: nobody reads it as several. */
const longest = 50_000;

/**
 * The sentence of the stretch in which the place is, without the space after it. Nothing ends inside a quotation or a
 * bracket that ends later, nor at «No.» or «para.».
 */
export function sentenceAt({ text, draft, pack }: Source, within: Span, offset: number): Span {
  if (within.end - within.start > longest) return within;
  let start = within.start;
  let open = 0;
  for (const { index, segment } of segmenter(pack).segment(text.slice(within.start, within.end))) {
    const end = within.start + index + segment.length;
    open = openAfter(open, segment);
    const goesOn = end < within.end && (open > 0 || abbreviation(pack).test(segment.slice(-longestWord)) || isInside(draft, within, end));
    if (goesOn) continue;
    if (end > offset || end === within.end) return span(start, start + text.slice(start, end).trimEnd().length);
    start = end;
  }
  return span(start, within.end);
}

/** The boundaries of UAX #29, which every JavaScript knows. */
const segmenter = once(({ code }: LanguagePack) => new Intl.Segmenter(code, { granularity: 'sentence' }));

/** Also an initial: «Boutros B. Ghali». */
const abbreviation = once(({ structure }: LanguagePack) => new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(structure.abbreviations)}|\\p{Lu}\\.)\\s*$`, 'u'));
const longestWord = 40;

/** How many quotations and parentheses are open behind the words, given how many were before them. */
function openAfter(open: number, words: string): number {
  for (const [mark] of words.matchAll(/["“”„«»()]/gu)) open = Math.max(0, open + (/[”»)]/.test(mark) || (mark === '"' && open > 0) ? -1 : 1));
  return open;
}

/** A bracket that begins in the stretch is still open at the place. */
const isInside = (draft: Draft, within: Span, at: number): boolean =>
  bracketsAround(draft, span(at, at)).some((bracket) => contains(within, bracket.span) && bracket.span.start < at && at < bracket.span.end);
