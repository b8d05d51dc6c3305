/** How numbers are written in a row: «4.», «OP4.», «(4)»; «4bis», «4 *bis*». */
import { textOf } from '../span';
import type { Paragraph } from '../tree';
import { written, type NewNumber } from './number';

export interface Dress {
  /** «4bis. », with what stands between a number and the words. */
  readonly whole: (number: NewNumber) => string;
  /** « *bis*» as the first insertion of the row has it; empty when there is none. */
  readonly insertion: string;
}

/** As the first plain number of the row is dressed; a row without one gets «1. ». */
export function dressOf(text: string, row: readonly Paragraph[]): Dress {
  const inserted = row.find(({ marker }) => marker?.suffix)?.marker?.suffix;
  const insertion = inserted ? textOf(text, inserted) : '';
  const model = row.find(({ marker }) => marker?.style === 'number' && marker.insertion === 0 && marker.alternative === 0);
  const { marker, body } = model ?? {};
  const [before, after, space] = marker && body
    ? [text.slice(marker.span.start, marker.digits.start), text.slice(marker.digits.end, marker.span.end), text.slice(marker.span.end, body.span.start)]
    : ['', '.', ' '];
  const bare = (marks: string): string => marks.replace(/[*_]/g, '');
  return { insertion, whole: (number) => bare(before) + written(number, 'number', '', insertion) + bare(after) + (/^[ \t\u00a0]{1,4}$/.test(space) ? space : ' ') };
}
