/** The word that was probably meant: for a name with a slip in it. */

/** Undefined when none of the words is near: more than a third of the letters would have to change. */
export function nearest(said: string, words: Iterable<string>): string | undefined {
  const most = Math.min(said.length / 3, mostSlips);
  let best: { readonly word: string; readonly slips: number } | undefined;
  for (const word of words) {
    const slips = slipsBetween(said.toLowerCase(), word.toLowerCase(), most);
    if (slips < (best?.slips ?? Infinity)) best = { word, slips };
  }
  return best?.word;
}

const mostSlips = 6;

/** How many letters have to be put in, taken out, changed, or exchanged with the next; Infinity when they are more than `most`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (most < 0 || Math.abs(a.length - b.length) > most) return Infinity;
  // What they begin and end with alike takes no slip.
  const begins = alike(Math.min(a.length, b.length), (index) => a[index] === b[index]);
  const ends = alike(Math.min(a.length, b.length) - begins, (index) => a[a.length - 1 - index] === b[b.length - 1 - index]);
  return slipsIn(a.slice(begins, a.length - ends), b.slice(begins, b.length - ends), most);
}

function alike(most: number, isAlike: (index: number) => boolean): number {
  let length = 0;
  while (length < most && isAlike(length)) length++;
  return length;
}

function slipsIn(a: string, b: string, most: number): number {
  let twoAbove: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + Number(a[row - 1] !== b[column - 1]);
      const exchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const exchange = exchanged ? (twoAbove[column - 2] ?? 0) + 1 : Infinity;
      here.push(Math.min(change, exchange, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    if (Math.min(...here) > most) return Infinity;
    [twoAbove, above] = [above, here];
  }
  const slips = above[b.length] ?? 0;
  return slips <= most ? slips : Infinity;
}
