/** The word that was probably meant: for a name with a slip in it. */

/** Undefined when none of the words is near: more than a third of the letters would have to change. */
export function nearest(said: string, words: Iterable<string>): string | undefined {
  const most = Math.min(said.length / 3, mostSlips);
  let best: { readonly word: string; readonly slips: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - said.length) > most) continue;
    const slips = slipsBetween(said.toLowerCase(), word.toLowerCase());
    if (slips <= most && slips < (best?.slips ?? Infinity)) best = { word, slips };
  }
  return best?.word;
}

const mostSlips = 6;

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function slipsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + Number(a[row - 1] !== b[column - 1]);
      here.push(Math.min(change, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}
