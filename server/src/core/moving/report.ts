/** What a move has done, for the status bar and a screen reader. */
import type { Analysis } from '../analyze';
import { isSameNumber, labelled } from '../numbering/number';
import type { Reference } from '../references/reference';
import { textOf } from '../span';
import { joined, type Said } from '../speech';
import type { Paragraph } from '../tree';
import type { NewNumbers } from './numbers';
import type { Way } from './stretches';

export interface Done {
  /** They are told of first. */
  readonly moved: readonly Paragraph[];
  readonly numbers: NewNumbers;
  /** How many references say something else now. */
  readonly references: number;
  /** Those that a person has to look at. */
  readonly torn: readonly Reference[];
  /** The title that was moved past, and where it is now. */
  readonly past?: { readonly title: string; readonly way: Way };
}

/** So many numbers are told; the others are to be seen in the text. */
const mostTold = 4;

export function report({ text, say }: Analysis, { moved, numbers, references, torn, past }: Done): Said {
  const others = [...numbers.keys()].filter((paragraph) => !moved.includes(paragraph)).sort((a, b) => a.span.start - b.span.start);
  const changed = [...moved, ...others].flatMap((paragraph) => {
    const [{ marker }, number] = [paragraph, numbers.get(paragraph)];
    return marker && number && !isSameNumber(number, marker) ? [say('{old} is now {new}', { old: marker.label, new: labelled(marker, number) })] : [];
  });
  const told = [
    ...(past ? [past.way === 'down' ? say('now below “{title}”', past) : say('now above “{title}”', past)] : []),
    ...(changed.length > 0 ? [joined(changed.length > mostTold ? [...changed.slice(0, mostTold), say('and others')] : changed, ', ')] : []),
    ...(references > 0 ? [say('references changed: {count}', { count: references })] : []),
    ...torn.map(({ span }) => say('look at “{reference}”', { reference: textOf(text, span) })),
  ];
  return told.length > 0 ? joined(told, '; ') : say('Moved');
}
