/** The words of a bracket as the classifier compares them. */

/** Without emphasis, on one line. */
export const plain = (inner: string): string => inner.replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '').replace(/\s+/g, ' ').trim();

/** The words of a blank without regard to capitals and spacing: two blanks with one key ask for one thing. */
export const keyOf = (inner: string): string => inner.toLowerCase().replace(/[\s\u00a0]+/g, ' ').trim();

/** The words are one of these phrases, or begin with it as a whole word. */
export const beginsWithAny = (words: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => words === phrase.trim() || (words.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.trim().length))));
