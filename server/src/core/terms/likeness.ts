/** A replacement in the dress of what it replaces: capitals and line breaks stay. */

/** «Labor» → «Labour», «LABOR» → «LABOUR», «labor⏎market» → «labour⏎market». */
export function likeIt(found: string, wanted: string, asWritten = false): string {
  return withGaps(found, asWritten ? wanted : withCapitals(found, wanted));
}

function withCapitals(found: string, wanted: string): string {
  if (/\p{Lu}.*\p{Lu}/su.test(found) && !/\p{Ll}/u.test(found)) return wanted.toUpperCase();
  return /^\p{Lu}/u.test(found) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
}

/** The white space stays as it was, counted from the last word. */
function withGaps(found: string, wanted: string): string {
  const gaps = found.match(/\s+/g) ?? [];
  const words = wanted.split(' ');
  const more = gaps.length + 1 - words.length;
  return words.map((word, index) => (index === 0 ? word : (gaps[index - 1 + more] ?? ' ') + word)).join('');
}
