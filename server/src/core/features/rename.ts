/** New names: another number for a paragraph, with every reference to it; words for a blank, wherever it stands. */
import type { Analysis } from '../analyze';
import { onlyMeant } from '../references/named';
import { isPart } from '../references/reference';
import { textOf, type Edit, type Span } from '../span';
import type { Said } from '../speech';
import type { Bracket, Marker, Paragraph } from '../tree';
import { standingAt, type Standing } from './at';
import { renumbered } from './rename/number';
import { blanksLike } from './same';

/** What would be renamed, as it is called now. */
export interface Renamable {
  /** «5» in the marker, or in the «paragraph 5 above» that the place is in. */
  readonly span: Span;
  /** «5», «8bis», «[name of the Convention]» */
  readonly name: string;
}

/** Why something cannot be done, as a sentence for the drafter. */
export interface Refusal {
  readonly refused: Said;
}

type Subject = { readonly span: Span } & (
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly marker: Marker }
  | { readonly kind: 'blanks'; readonly blanks: readonly Bracket[] }
);

/** Undefined where there is nothing to rename. */
export function renamable(analysis: Analysis, offset: number): Renamable | Refusal {
  const subject = subjectAt(analysis, offset);
  if (!subject) return { refused: analysis.say('Only the number or letter of a paragraph and the words of a blank can be renamed.') };
  return { span: subject.span, name: textOf(analysis.text, subject.kind === 'paragraph' ? nameIn(subject.marker) : subject.span) };
}

/**
 * The edits for the new name, none of which overlaps another; none when it is the old one.
 * @param name for a paragraph «9», «8bis» or «(c)»; for a blank the words that take its place, brackets and all: with
 *   brackets around them they are still a blank
 */
export function rename(analysis: Analysis, offset: number, name: string): readonly Edit[] | Refusal {
  const { text, say } = analysis;
  const subject = subjectAt(analysis, offset);
  if (subject?.kind === 'paragraph') return renumbered(analysis, subject.paragraph, subject.marker, name.trim());
  if (!subject) return { refused: say('Only the number or letter of a paragraph and the words of a blank can be renamed.') };
  const words = name.trim();
  if (words === '') return { refused: say('Write the words that are to stand in the place of the blank.') };
  return subject.blanks.filter(({ span }) => textOf(text, span) !== words).map(({ span }) => ({ span, text: words }));
}

function subjectAt(analysis: Analysis, offset: number): Subject | undefined {
  for (const standing of standingAt(analysis, offset)) {
    const subject = subjectOf(analysis, standing);
    if (subject) return subject;
  }
  return undefined;
}

function subjectOf({ facts }: Analysis, standing: Standing): Subject | undefined {
  if (standing.kind === 'marker') return paragraphSubject(nameIn(standing.marker), standing.paragraph);
  if (standing.kind === 'bracket') {
    const group = blanksLike(facts, standing.bracket);
    // One word may stand for many things: «[date]» is filled where it stands (rules 6.3).
    return group && { kind: 'blanks', span: standing.span, blanks: group.same ? group.blanks : [standing.bracket] };
  }
  const number = standing.kind === 'number' ? standing.number : standing.kind === 'reference' ? onlyMeant(standing.reference) : undefined;
  const { target, place } = number ?? {};
  // A letter within a sentence belongs to no paragraph of its own.
  return number && target && !isPart(target) && place === target.span ? paragraphSubject(number.span, target) : undefined;
}

const paragraphSubject = (span: Span, paragraph: Paragraph): Subject | undefined =>
  paragraph.marker && paragraph.marker.style !== 'label' ? { kind: 'paragraph', span, paragraph, marker: paragraph.marker } : undefined;

/** «8bis» of «[8bis.» */
const nameIn = ({ digits, suffix }: Marker): Span => ({ start: digits.start, end: suffix?.end ?? digits.end });
