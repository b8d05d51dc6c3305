/** The marks of those that gain a list or lose it (rules 5): a colon introduces one. */
import type { Edit } from '../../span';
import type { Paragraph, Part } from '../../tree';
import { wantedMark } from '../enter/closing';

/** It had no list and has one now. */
export function introduces({ body: { ending } }: Paragraph): Edit[] {
  return ending.mark === ':' ? [] : [{ span: { start: ending.span.start, end: ending.conjunction?.span.end ?? ending.span.end }, text: ':' }];
}

/** It had a list, and has none any more. */
export function stands(part: Part, line: readonly Paragraph[]): Edit[] {
  const { ending } = line.at(-1)?.body ?? {};
  const mark = wantedMark(part, line);
  return ending?.mark === ':' && mark ? [{ span: ending.span, text: mark }] : [];
}
