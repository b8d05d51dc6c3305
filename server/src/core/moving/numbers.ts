/** Which numbers paragraphs have when two stretches of a row have changed places. */
import type { Evidence } from '../analyze';
import { inOrder } from '../numbering/new-numbers';
import type { NewNumber } from '../numbering/number';
import type { Sequence } from '../numbering/sequences';
import type { Marker, Paragraph } from '../tree';
import type { Exchange } from './stretches';

export type NewNumbers = ReadonlyMap<Paragraph, NewNumber>;

/** A paragraph with a number or letter. */
type Counted = Paragraph & { readonly marker: Marker };

/**
 * Plain numbers are agreed upon and stay where they are in the row: whoever stands there gets them. An insertion is not: it
 * takes the number of the paragraph that it now follows, and those behind it close up.
 */
export function numbersAfter({ facts: { sequences } }: Evidence, row: readonly Paragraph[], { upper, lower, past }: Exchange): NewNumbers {
  if (past) return numbersPast(sequences, [...upper.paragraphs, ...lower.paragraphs], past);
  const style = [...upper.paragraphs, ...lower.paragraphs].find(({ marker }) => marker)?.marker?.style;
  const isCounted = (paragraph: Paragraph): paragraph is Counted => paragraph.marker !== undefined && paragraph.marker.style === style && style !== 'label';
  const [ups, downs] = [upper.paragraphs.filter(isCounted), lower.paragraphs.filter(isCounted)];
  if (ups.length === 0 || downs.length === 0) return new Map();
  // Behind a title a row may begin again at 1; what stands there is no neighbour.
  const run = sequences.find(({ paragraphs }) => paragraphs.includes(ups[0] as Paragraph))?.paragraphs ?? row;
  const counted = run.filter(isCounted);
  const first = counted.indexOf(ups[0] as Counted);
  if (!counted.includes(downs[0] as Counted)) return new Map();
  const after = [...counted.slice(0, first), ...downs, ...ups, ...counted.slice(first + ups.length + downs.length)];
  return renumbered(after, first, first + ups.length + downs.length);
}

function renumbered(row: readonly Counted[], from: number, to: number): NewNumbers {
  const affected = row.slice(from, to);
  const [one] = affected;
  if (one && affected.every(({ marker }) => marker.value === one.marker.value && marker.insertion === one.marker.insertion)) return inSlots(affected);
  const isPlain = ({ marker }: Counted): boolean => marker.insertion === 0 && marker.alternative === 0;
  if (!affected.some(isPlain)) return inSlots(affected);

  const numbers = new Map<Paragraph, NewNumber>();
  const values = affected.filter(isPlain).map(({ marker }) => marker.value).sort((a, b) => a - b);
  let current: NewNumber = row[from - 1]?.marker ?? { value: 0, insertion: 0 };
  for (const paragraph of affected) {
    const { marker } = paragraph;
    const isFollower = marker.insertion > 0 && current.value > 0;
    const value = isFollower || marker.alternative > 0 ? undefined : values.shift();
    if (value !== undefined) current = { value, insertion: 0 };
    else if (marker.alternative === 0) current = { value: current.value, insertion: current.insertion + 1 };
    numbers.set(paragraph, { value: current.value, insertion: current.insertion });
  }
  if (affected.every(isPlain) || affected.every(({ marker }) => marker.insertion === 0)) return numbers;
  for (const paragraph of row.slice(to)) {
    if (paragraph.marker.insertion === 0) break;
    if (paragraph.marker.alternative === 0) current = { value: current.value, insertion: current.insertion + 1 };
    numbers.set(paragraph, { value: current.value, insertion: current.insertion });
  }
  return numbers;
}

/** Their own numbers in order: two insertions, or the choices for one number. */
function inSlots(affected: readonly Counted[]): NewNumbers {
  const slots = affected.map(({ marker }) => marker).sort((a, b) => a.value - b.value || a.insertion - b.insertion || a.alternative - b.alternative);
  return new Map(affected.map((paragraph, index) => {
    const { value, insertion, alternative } = slots[index] as Marker;
    return [paragraph, { value, insertion, ...(slots.some((slot) => slot.alternative > 0) ? { alternative } : {}) }];
  }));
}

/** Past a title nothing changes where numbers run through; where they begin again, both runs are numbered anew. */
function numbersPast(sequences: readonly Sequence[], moved: readonly Paragraph[], { before, after }: NonNullable<Exchange['past']>): NewNumbers {
  const runOf = (paragraph: Paragraph) => sequences.find(({ paragraphs }) => paragraphs.includes(paragraph));
  const [left, right] = [runOf(before), runOf(after)];
  if (!left || !right || left === right) return new Map();
  const isMoved = (paragraph: Paragraph): boolean => moved.includes(paragraph);
  const goesDown = isMoved(before);
  const numbered = moved.filter((paragraph) => left.paragraphs.includes(paragraph) || right.paragraphs.includes(paragraph));
  const rest = [left.paragraphs.filter((one) => !isMoved(one)), right.paragraphs.filter((one) => !isMoved(one))] as const;
  return new Map([
    ...inOrder(goesDown ? rest[0] : [...rest[0], ...numbered], true),
    ...inOrder(goesDown ? [...numbered, ...rest[1]] : rest[1], true),
  ]);
}
