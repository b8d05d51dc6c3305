/** Another number or letter for one paragraph; every reference to it follows. The others keep theirs. */
import type { Analysis } from '../../analyze';
import { referenceEdits } from '../../numbering/follow';
import { keyFor, type NewNumber } from '../../numbering/number';
import { letterValue, markerAt, romanValue } from '../../parse/marker';
import { paragraphsAround } from '../../paragraphs-around';
import { keyOfMarker } from '../../references/keys';
import { textOf, type Edit } from '../../span';
import type { Marker, Paragraph } from '../../tree';
import type { Refusal } from '../rename';

/** What a drafter has typed: «9», «8 bis», «(c)». */
interface NewName extends NewNumber {
  /** «8 bis», as it is to stand. */
  readonly words: string;
  /** « bis»: how insertions are written from now on where there was none. */
  readonly suffix: string;
}

export function renumbered(analysis: Analysis, paragraph: Paragraph, marker: Marker, typed: string): readonly Edit[] | Refusal {
  const { text, facts, say } = analysis;
  const name = read(typed, marker);
  if (!name) {
    return { refused: marker.style === 'number' ? say('Write a number, such as “8”, or “8bis” for a paragraph put in after it.') : say('Write a letter or number of this list, such as “{label}”.', { label: marker.label }) };
  }
  const from = { start: marker.digits.start, end: marker.suffix?.end ?? marker.digits.end };
  if (textOf(text, from) === name.words) return [];
  const taken = rowOf(analysis, paragraph).find((other) => other !== paragraph && other.marker && keyOfMarker(other.marker) === keyFor(marker, name));
  if (taken) return { refused: say('There is a paragraph {label} already. Take a number that is free, put a bis to it, or renumber the whole draft.', { label: taken.marker?.label ?? '' }) };
  // Only what names this paragraph: a reference that names nothing may be meant for the new number.
  const references = facts.references.map((reference) => ({ ...reference, numbers: reference.numbers.filter(({ target }) => target === paragraph) }));
  return [{ span: from, text: name.words }, ...referenceEdits({ ...analysis, facts: { ...facts, references } }, new Map([[paragraph, name]]), name.suffix)];
}

/** Undefined for what is no number or letter of the same sort. */
function read(typed: string, { style }: Marker): NewName | undefined {
  // A marker is known by what follows it.
  const line = `${typed.replace(/[.):]*$/, '')}${/^\(/.test(typed) ? ')' : '.'} X`;
  const found = markerAt(line, 0);
  if (!found || found.span.end !== line.length - 2 || found.alternative > 0) return undefined;
  const digits = textOf(line, found.digits);
  const value = style === 'number' ? (found.style === 'number' ? found.value : 0) : (style === 'roman' ? romanValue : letterValue)(digits);
  const suffix = found.suffix ? textOf(line, found.suffix) : '';
  return value > 0 ? { value, insertion: found.insertion, words: digits + suffix, suffix } : undefined;
}

/** Those among which no number may stand twice: the run, or the list. */
function rowOf({ draft, facts }: Analysis, paragraph: Paragraph): readonly Paragraph[] {
  const run = facts.sequences.find(({ paragraphs }) => paragraphs.includes(paragraph));
  if (run) return run.paragraphs;
  const around = paragraphsAround(draft, paragraph.span.start);
  const parent = around[around.indexOf(paragraph) - 1];
  return parent?.children ?? draft.parts.find(({ paragraphs }) => paragraphs.includes(paragraph))?.paragraphs ?? [];
}
