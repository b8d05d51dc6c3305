/** What a draft would be if it were adopted now, with some brackets decided: shown before anything is changed (rules 4.3, 5, 6.5). */
import type { Evidence } from '../analyze';
import { coverOf } from '../cover';
import { excerpt } from '../excerpt';
import { numberedRows } from '../numbering/rows';
import { resolutionsOf } from '../resolutions';
import type { Rewrite } from '../rewrite';
import type { Span } from '../span';
import type { Said } from '../speech';
import { everyBracket, type Bracket, type Paragraph } from '../tree';
import { isNegotiated } from './choices';
import { resolveBrackets } from './index';
import { withoutLost } from './lost-references';
import { numberedDraft, paragraphsGone } from './numbered';
import { withTheRest, type Rest } from './rest';
import type { Decisions } from './settle';
import { takenOut } from './taken-out';
import { changedReferences, type ChangedReference } from './references';

export interface Adoption {
  readonly rewrite: Rewrite;
  /** What was decided in all, by name or with the rest. */
  readonly decisions: Decisions;
  /** The numbered paragraphs of the resolution, in the order of the text; of other parts, and of lists, those that change. */
  readonly numbers: readonly AdoptedNumber[];
  readonly references: readonly ChangedReference[];
  /** Words left dangling, and choices that are still open. */
  readonly warnings: readonly Said[];
  /** Choices that were not made: they stay in brackets. */
  readonly open: readonly Bracket[];
  /** Values on trial in whose place a blank comes. */
  readonly blanked: readonly Bracket[];
}

export interface AdoptedNumber {
  readonly paragraph: Paragraph;
  readonly old: string;
  /** Absent when the paragraph is gone. */
  readonly new?: string;
  /** Its first words. */
  readonly words: string;
}

/**
 * @param decided what has been decided by name
 * @param rest what becomes of the negotiated wording of which nothing has been decided; choices that only a person can make
 * stay open
 * @param left brackets that stay open whatever becomes of the rest
 */
export function adoption(evidence: Evidence, decided: Decisions, rest: Rest = 'keep', left: ReadonlySet<Bracket> = new Set()): Adoption {
  const { text, draft, say } = evidence;
  const { decisions, blanks } = withTheRest(evidence, decided, rest, left);
  const taken = takenOut(evidence, decisions);
  const shortened = withoutLost(evidence, paragraphsGone(evidence, taken), taken);
  const { rewrite: resolved, warnings } = resolveBrackets(evidence, decisions, [...shortened, ...blanks]);
  const { rewrite, labels } = numberedDraft(evidence, resolved);
  const ofResolution = new Set(resolutionsOf(draft).flatMap(({ operative }) => operative));
  const blankSpans = new Set(blanks.map(({ span }) => span));
  const blanked = [...everyBracket(draft)].filter(({ span }) => blankSpans.has(span));
  const gone = stretchesGone(decisions);
  const open = [...everyBracket(draft)].filter((bracket) => isNegotiated(bracket) && !decisions.has(bracket) && !blankSpans.has(bracket.span) && !gone(bracket.span));
  return {
    rewrite, decisions, open, blanked,
    numbers: numberedParagraphs(evidence).flatMap((paragraph) => {
      const { marker, body } = paragraph;
      if (!marker) return [];
      const now = labels.get(marker.span.start);
      if (now === marker.label && !ofResolution.has(paragraph)) return [];
      return [{ paragraph, old: marker.label, ...(now === undefined ? {} : { new: now }), words: excerpt(text, { start: marker.span.end, end: body.ending.span.end }, longestWords) }];
    }),
    references: changedReferences(evidence, rewrite),
    warnings: [
      ...warnings,
      ...(blanked.length > 0 ? [say('Values on trial that are not agreed; a blank takes the place of each: {count}', { count: blanked.length })] : []),
      ...(open.length > 0 ? [say('Choices that are still open and stay in brackets: {count}', { count: open.length })] : []),
    ],
  };
}

const longestWords = 70;

const numberedParagraphs = (evidence: Evidence): Paragraph[] => [...new Set([...numberedRows(evidence)].flat())].sort((a, b) => a.span.start - b.span.start);

/** Words that go take the brackets in them along. */
function stretchesGone(decisions: Decisions): (place: Span) => boolean {
  const gone = [...decisions].flatMap(([{ span }, outcome]): Span[] =>
    outcome === 'keep' ? [] : outcome === 'drop' ? [span] : [{ start: span.start, end: outcome.start }, { start: outcome.end, end: span.end }]);
  return coverOf(gone).holds;
}
