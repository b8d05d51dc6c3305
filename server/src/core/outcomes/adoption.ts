/** What a draft would be if it were adopted now, with some brackets decided: shown before anything is changed (rules 4.3, 5, 6.5). */
import type { Evidence } from '../analyze';
import { excerpt } from '../excerpt';
import { numberedRows } from '../numbering/rows';
import { resolutionsOf } from '../resolutions';
import type { Rewrite } from '../rewrite';
import type { Said } from '../speech';
import { everyBracket, type Bracket, type Paragraph } from '../tree';
import { isNegotiated, restKept } from './choices';
import { resolveBrackets } from './index';
import { withoutLost } from './lost-references';
import { numberedDraft, paragraphsGone } from './numbered';
import type { Decisions } from './settle';
import { takenOut } from './taken-out';
import { changedReferences, type ChangedReference } from './references';

export interface Adoption {
  readonly rewrite: Rewrite;
  /** The numbered paragraphs of the resolution, in the order of the text; of other parts, and of lists, those that change. */
  readonly numbers: readonly AdoptedNumber[];
  readonly references: readonly ChangedReference[];
  /** Words left dangling, and choices that are still open. */
  readonly warnings: readonly Said[];
  /** Choices that were not made: they stay in brackets. */
  readonly open: readonly Bracket[];
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
 * @param decided what has been decided; negotiated wording of which nothing has been decided stays, save choices that only
 * a person can make
 */
export function adoption(evidence: Evidence, decided: Decisions): Adoption {
  const { text, draft, say } = evidence;
  const decisions = restKept(evidence, decided, false);
  const taken = takenOut(evidence, decisions);
  const shortened = withoutLost(evidence, paragraphsGone(evidence, taken), taken);
  const { rewrite: resolved, warnings } = resolveBrackets(evidence, decisions, shortened);
  const { rewrite, labels } = numberedDraft(evidence, resolved);
  const ofResolution = new Set(resolutionsOf(draft).flatMap(({ operative }) => operative));
  const open = [...everyBracket(draft)].filter((bracket) => isNegotiated(bracket) && !decisions.has(bracket) && !isWithin(bracket, decisions));
  return {
    rewrite, open,
    numbers: numberedParagraphs(evidence).flatMap((paragraph) => {
      const { marker, body } = paragraph;
      if (!marker) return [];
      const now = labels.get(marker.span.start);
      if (now === marker.label && !ofResolution.has(paragraph)) return [];
      return [{ paragraph, old: marker.label, ...(now === undefined ? {} : { new: now }), words: excerpt(text, { start: marker.span.end, end: body.span.end }, longestWords) }];
    }),
    references: changedReferences(evidence, rewrite),
    warnings: [...warnings, ...(open.length > 0 ? [say('Choices that are still open and stay in brackets: {count}', { count: open.length })] : [])],
  };
}

const longestWords = 70;

const numberedParagraphs = (evidence: Evidence): Paragraph[] => [...new Set([...numberedRows(evidence)].flat())].sort((a, b) => a.span.start - b.span.start);

/** Words that go take the brackets in them along. */
const isWithin = ({ span }: Bracket, decisions: Decisions): boolean =>
  [...decisions].some(([bracket, outcome]) => bracket.span.start <= span.start && span.end <= bracket.span.end && outcome !== 'keep' &&
    (outcome === 'drop' || span.end <= outcome.start || span.start >= outcome.end));
