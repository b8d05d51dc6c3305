/** The words of a pack as parts of patterns, which are made once for each pack. */

/** The source of a pattern that fits any one of the words, the longest that fits. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`;

/** The function, except that it answers from memory when it is asked the same again. */
export function once<Words extends object, Made>(make: (words: Words) => Made): (words: Words) => Made {
  const made = new WeakMap<Words, { readonly value: Made }>();
  return (words) => {
    const known = made.get(words) ?? { value: make(words) };
    made.set(words, known);
    return known.value;
  };
}
