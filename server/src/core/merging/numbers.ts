/**
 * The other version with the numbers of this draft. When a paragraph is put in or taken out, the numbers of those behind it
 * follow, and so do the references to them: that is nobody's proposal. A paragraph that only the other version has keeps its
 * number where that is free, and otherwise becomes an insertion after the one before it.
 */
import type { Analysis } from '../analyze';
import { coverOf } from '../cover';
import { grouped } from '../grouped';
import { isSameNumber, labelled, type NewNumber } from '../numbering/number';
import { renumberingEdits } from '../numbering/renumber';
import { lastOrdinal, ordinalName } from '../parse/marker';
import { applyEdits, textOf, type Edit } from '../span';
import { everyParagraph, type Draft, type Marker, type Paragraph, type Part } from '../tree';
import type { Aligned } from './align';
import type { Stretch } from './reading';

export interface Renumbered {
  readonly text: string;
  /** From the label in the other version to the one here, in the order of the text: "4" to "3". */
  readonly changes: readonly { readonly old: string; readonly new: string }[];
}

/** The two versions, held against each other. */
interface Both {
  readonly aligned: readonly Aligned[];
  readonly olds: readonly Stretch[];
  readonly news: readonly Stretch[];
}

/** @param own the text of this draft, to which `olds` belong; `news` are those of the other */
export function inNumbersOf(own: string, other: Analysis, both: Both): Renumbered {
  const wanted = new Map<Paragraph, NewNumber>();
  // A number that stands in both is written as it is here.
  const asHere: Edit[] = [];
  for (const [index, pair] of both.aligned.entries()) {
    const [ours, theirs] = [both.olds[pair.old ?? -1]?.paragraph, both.news[pair.new ?? -1]?.paragraph];
    if (!theirs?.marker || (pair.old !== undefined && !ours?.marker)) continue;
    wanted.set(theirs, ours?.marker ?? freeNumber(theirs, index, both, wanted));
    if (ours?.marker) asHere.push({ span: theirs.marker.span, text: textOf(own, ours.marker.span) });
  }
  const parents = parentsIn(other.draft);
  const rows = grouped(wanted, ([paragraph]) => parents.get(paragraph));
  const edits = [...rows.values()].flatMap((row) => renumberingEdits(other, new Map(row)));
  // What names nothing is left as it is: this is not the place to mend it.
  const { holds } = coverOf(asHere.map(({ span }) => span));
  const others = edits.filter(({ span, text }) => !text.includes(other.pack.references.blank) && !holds(span));
  return {
    text: applyEdits(other.text, [...asHere, ...others]),
    changes: [...wanted].flatMap(([{ marker }, number]) => (marker && !isSameNumber(number, marker) ? [{ old: marker.label, new: labelOf(marker, number) }] : [])),
  };
}

/** «2bis», «(a) bis» */
const labelOf = (marker: Marker, number: NewNumber): string =>
  labelled(marker, number) + (marker.style !== 'number' && number.insertion > marker.insertion ? ` ${ordinalName(number.insertion)}` : '');

function parentsIn({ parts }: Draft): Map<Paragraph, Paragraph | Part> {
  const parents = new Map<Paragraph, Paragraph | Part>();
  for (const part of parts) {
    for (const top of part.paragraphs) parents.set(top, part);
    for (const paragraph of everyParagraph(part.paragraphs)) for (const child of paragraph.children) parents.set(child, paragraph);
  }
  return parents;
}

/** Its own where it stands between its neighbours' numbers; otherwise the next insertion after the one before. */
function freeNumber({ marker, depth }: Paragraph, index: number, both: Both, wanted: ReadonlyMap<Paragraph, NewNumber>): NewNumber {
  const own: NewNumber = marker ?? { value: 0, insertion: 0 };
  if (!marker || marker.style === 'label' || marker.alternative > 0) return own;
  const neighbour = (step: 1 | -1): NewNumber | undefined => {
    for (let at = index + step; at >= 0 && at < both.aligned.length; at += step) {
      const [ours, theirs] = [both.olds[both.aligned[at]?.old ?? -1]?.paragraph, both.news[both.aligned[at]?.new ?? -1]?.paragraph];
      const here = ours ?? theirs;
      if (here && here.depth < depth) return undefined;
      const number = ours?.marker ?? (theirs && wanted.get(theirs));
      if (number && here?.depth === depth && here.marker?.style === marker.style) return number;
    }
    return undefined;
  };
  const [before, after] = [neighbour(-1), neighbour(1)];
  const begins = before && after && !comesBefore(before, after);
  if (!after && before && own.insertion === 0) return { value: before.value + 1, insertion: 0 };
  if (!before || begins || (comesBefore(before, own) && (!after || comesBefore(own, after)))) return own;
  return before.insertion < lastOrdinal ? { value: before.value, insertion: before.insertion + 1 } : own;
}

const comesBefore = (a: NewNumber, b: NewNumber): boolean => a.value < b.value || (a.value === b.value && a.insertion < b.insertion);
