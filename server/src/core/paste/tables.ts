/** Tables: a row of data is a line, a table that only lays out a page falls into its paragraphs. */
import { markerAt } from '../parse/marker';
import { plain, type Block, type Words } from './block';

export interface Place {
  /** Where the paragraphs go. */
  readonly into: Block[];
  /** The cells so far of the row around. */
  readonly cells: Block[][] | undefined;
}

/** A row gathers cells, a cell gathers paragraphs; a cell without a row is like any other element. */
export function placeOf(name: string, { into, cells }: Place): Place {
  if (name === 'tr') return { into, cells: [] };
  if (!cells || (name !== 'td' && name !== 'th')) return { into, cells };
  const cell: Block[] = [];
  cells.push(cell);
  return { into: cell, cells };
}

const tab: Words = { ...plain, text: '\t' };

/** The cells parted by tabs, when there are several and none has more than a paragraph; a number alone in its cell goes with the next. */
export function rowOf(cells: readonly (readonly Block[])[]): readonly Block[] {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length < 2 || filled.some((cell) => cell.length > 1)) return cells.flat();
  const [number, paragraph] = filled.flat();
  if (filled.length === 2 && number && paragraph && isMarker(number)) return [{ ...paragraph, marker: textIn(number) }];
  return [{
    marker: '',
    title: false,
    words: cells.flatMap(([block], index) => [...(index > 0 ? [tab] : []), ...(block ? [{ ...plain, text: `${block.marker} ` }, ...block.words] : [])]),
    names: cells.flatMap(([block]) => block?.names ?? []),
  }];
}

const textIn = ({ words }: Block): string => words.map(({ text }) => text).join('').trim();

const isMarker = (block: Block): boolean => block.marker === '' && markerAt(textIn(block), 0)?.span.end === textIn(block).length;
