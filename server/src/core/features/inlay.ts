/** Beside a number the one that the paragraph will have at adoption, where that is another (rules 4.3). */
import type { Analysis } from '../analyze';
import { adoptedNumbers, type Adopted } from '../numbering/adoption';
import { numberedRows } from '../numbering/rows';
import { labelled } from '../numbering/number';
import type { Span } from '../span';
import type { Said, Say } from '../speech';
import type { Paragraph } from '../tree';

export interface Hint {
  /** Right after the number, or where one belongs. */
  readonly at: number;
  /** «→ 9», «→ 2 if kept», «→ 9 to 11» */
  readonly text: Said;
  /** Why it will not stay as it is. */
  readonly why: string;
  /** There is no number yet: the words follow at once. */
  readonly before: boolean;
}

/** None unless the drafter has chosen to see them. */
export function inlayHints(analysis: Analysis, within: Span = analysis.draft.span): Hint[] {
  if (!analysis.config.showNumbersAtAdoption) return [];
  const hints: Hint[] = [];
  for (const row of numberedRows(analysis)) {
    const [first, last] = [row[0], row.at(-1)];
    // Preambular paragraphs lose their labels at adoption.
    if (!first || !last || first.kind === 'preambular' || last.span.end < within.start || first.span.start > within.end) continue;
    for (const adopted of adoptedNumbers(analysis.draft, row)) {
      const { at, before } = placeOf(adopted.paragraph);
      if (at >= within.start && at <= within.end && changes(adopted)) hints.push({ at, before, text: inWords(adopted, analysis.say), why: reasons(adopted, analysis.say) });
    }
  }
  return hints.sort((a, b) => a.at - b.at);
}

const placeOf = ({ marker, body }: Paragraph): Pick<Hint, 'at' | 'before'> =>
  marker ? { at: marker.span.end, before: false } : { at: body.span.start, before: true };

const changes = ({ paragraph: { marker }, least, most }: Adopted): boolean =>
  !marker || marker.insertion > 0 || marker.alternative > 0 || least !== most || marker.value !== most;

function inWords(adopted: Adopted, say: Say): Said {
  const { paragraph, least, most, fate } = adopted;
  const number = (value: number): string => (paragraph.marker ? labelled(paragraph.marker, { value, insertion: 0, alternative: 0 }) : String(value));
  const numbers = least === most ? number(most)
    : most - least === 1 ? say('{least} or {most}', { least: number(least), most: number(most) })
    : say('{least} to {most}', { least: number(least), most: number(most) });
  if (fate === 'if-kept') return say('→ {number} if kept', { number: numbers });
  return fate === 'if-chosen' ? say('→ {number} if chosen', { number: numbers }) : say('→ {number}', { number: numbers });
}

function reasons({ paragraph: { marker }, least, most, fate }: Adopted, say: Say): string {
  return [
    !marker && say('This paragraph has no number yet.'),
    marker && marker.insertion > 0 && say('At adoption bis and ter become plain numbers.'),
    fate === 'if-kept' && say('This paragraph stands in brackets: it is still to be agreed.'),
    fate === 'if-chosen' && say('Alternatives share one number, for only one of them will stay.'),
    least !== most && say('The first number is for the case that all paragraphs in brackets before it go, the last for the case that they stay.'),
    say('Paragraphs are numbered in the order in which they stand.'),
  ].filter(Boolean).join(' ');
}
