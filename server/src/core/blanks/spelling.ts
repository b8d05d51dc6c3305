/** How a draft writes the blanks of one key. */
import { excerpt } from '../excerpt';
import { grouped } from '../grouped';
import type { Bracket } from '../tree';

/** A blank that asks for more than this is copied by hand. */
const longest = 200;

/** «name of the Convention», though the title has it with a capital; empty for a blank without words. */
export function spellingOf(text: string, alike: readonly Bracket[]): string {
  const spelt = [...grouped(alike, ({ inner }) => excerpt(text, inner, longest))];
  return spelt.reduce((most, one) => (one[1].length > most[1].length ? one : most), ['', []] as [string, Bracket[]])[0];
}
