/** Which brackets stand side by side, with nothing between them but a space, «/» or «or» (rules 6.2, step 8). */
import type { Bracket } from '../tree';

type Placed = Pick<Bracket, 'span'>;

/** What stands between two brackets, in lower case and without spaces around it; undefined where they stand apart. */
export function between(text: string, { span: { end } }: Placed, { span: { start } }: Placed, joints: readonly string[]): string | undefined {
  if (start < end || start - end > 12) return undefined;
  const words = text.slice(end, start);
  const joint = words.trim().toLowerCase();
  return !/\n\s*\n/.test(words) && joints.includes(joint) ? joint : undefined;
}

export const isBeside = (text: string, a: Placed, b: Placed, joints: readonly string[]): boolean => between(text, a, b, joints) !== undefined;
