/** The readings of a draft under negotiation: what it says with all brackets kept, with none of them, or only where it is contested (rules 5.1, 6.5). */
import type { Evidence } from '../analyze';
import { bracketsAround } from '../brackets/around';
import { coverOf } from '../cover';
import { rewritten, unchanged, type Rewrite } from '../rewrite';
import { span, textOf, type Edit, type Span } from '../span';
import type { Said } from '../speech';
import { everyBracket, everyParagraph, type Paragraph, type Passage } from '../tree';
import { allDropped, isNegotiated, restKept } from './choices';
import { resolveBrackets } from './index';
import { readAgain } from './versions';
import { withoutLost } from './lost-references';
import { numberedDraft, paragraphsGone } from './numbered';
import { takenOut } from './taken-out';
import { blanksForValues } from './values';

export const readings = ['as-bracketed', 'all-kept', 'clean', 'contested'] as const;
export type Reading = (typeof readings)[number];

export interface Read {
  readonly rewrite: Rewrite;
  readonly warnings: readonly Said[];
}

/**
 * `as-bracketed`: all brackets stay. `all-kept`: all negotiated wording stays, of alternatives that exclude each other
 * the first. `clean`: none of it stays; where a value is on trial a blank does. `contested`: what is agreed is cut to its first words. Blanks stay blanks; numbers,
 * references and endings are right in each, and what is safe to fix is fixed; a bis is numbered through where all brackets
 * are decided.
 */
export function readAs(evidence: Evidence, reading: Reading): Read {
  if (reading === 'as-bracketed' || reading === 'contested') {
    const { rewrite } = numberedDraft(evidence, unchanged(evidence.text), true);
    return { rewrite: reading === 'contested' ? rewritten(rewrite, [...cutShort(readAgain(evidence, rewrite.text))]) : rewrite, warnings: [] };
  }
  const { decisions, blanks } = blanksForValues(evidence, reading === 'clean' ? allDropped(evidence) : restKept(evidence, new Map(), true));
  const taken = takenOut(evidence, decisions);
  const { rewrite, warnings } = resolveBrackets(evidence, decisions, [...withoutLost(evidence, paragraphsGone(evidence, taken), taken), ...blanks]);
  return { rewrite: numberedDraft(evidence, rewrite).rewrite, warnings };
}

/** Paragraphs without a bracket to decide on lose their words but for the first ones and the last mark. */
function* cutShort({ text, draft }: Evidence): Iterable<Edit> {
  const contested = [...[...everyBracket(draft)].filter(isNegotiated).map(({ span: at }) => at), ...draft.unmatched.map(({ span: at }) => at)];
  const { meets } = coverOf(contested);
  for (const { paragraphs } of draft.parts) {
    for (const paragraph of everyParagraph(paragraphs)) {
      for (const passage of [paragraph.body, ...paragraph.tails]) {
        if (meets(passage.span) || bracketsAround(draft, passage.span).some(isNegotiated)) continue;
        yield* shortened(text, passage, passage === paragraph.body ? firstWords(text, paragraph) : passage.span.start);
      }
    }
  }
}

/** Fewer words than this are not worth cutting. */
const fewWords = 14;

function shortened(text: string, { span: whole, ending }: Passage, from: number): Edit[] {
  const words = [...text.slice(from, ending.span.start).matchAll(/\S+/g)].slice(0, mostShown);
  if (textOf(text, whole).split(/\s+/).length < fewWords) return [];
  const ends = words.slice(leastShown - 1).map((word) => from + word.index + word[0].replace(/[,;:]$/, '').length);
  const cut = ends.map((start) => span(start, ending.span.start)).find((rest) => isBalanced(textOf(text, rest)));
  return cut ? [{ span: cut, text: ' …' }] : [];
}

/** So many words are read behind the opener; more where a bracket or a quotation would be cut in two. */
const [leastShown, mostShown] = [3, 12];

/** The opener and its addressee are read whole: the paragraphs after it may take them up. */
const firstWords = (text: string, { opener, body }: Paragraph): number =>
  Math.min(body.ending.span.start, Math.max(body.span.start, opener?.addressee?.end ?? 0, opener ? opener.span.end + (/^[*_]+/.exec(text.slice(opener.span.end, opener.span.end + 3))?.[0].length ?? 0) : 0));

/** No quotation, bracket or italics begins in it that does not end in it. */
const isBalanced = (words: string): boolean =>
  ([['[', ']'], ['(', ')'], ['“', '”']] as const).every(([open, close]) => words.split(open).length === words.split(close).length) &&
  (words.match(/(?<![\w\\])[*_]|[*_](?!\w)/g)?.length ?? 0) % 2 === 0;
