/** Words of running text, and which of them make a name. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As it is looked up: without capitals, its apostrophe straight. */
  readonly key: string;
}

export function tokensOf(words: string): Token[] {
  return [...words.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}{1,3}(?!\p{L}))*/gu)].map(({ 0: text, index }) => ({
    start: index, end: index + text.length, text, key: keyOf(text),
  }));
}

const keyOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");

const hasCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Small words that a name has in a row at most: «Centre for the …». */
const joinersInRow = 3;

/**
 * Whether the words from token `first` up to `next` are a name, or part of one: a capital in mid-sentence says so. The
 * word that opens a sentence has its capital anyway; there what follows has to tell.
 * @param joiners small words within names: "of", "for"
 */
export function inName(words: string, tokens: readonly Token[], first: number, next: number, joiners: ReadonlySet<string>): boolean {
  if (!hasCapital(tokens[first])) return false;
  if (!opensSentence(words, tokens, first)) return true;
  for (let at = next; at <= next + joinersInRow; at++) {
    const [before, after] = [tokens[at - 1], tokens[at]];
    if (!before || !after || !/^[\s-]{1,3}$/.test(words.slice(before.end, after.start))) return false;
    if (hasCapital(after)) return true;
    if (!joiners.has(after.key)) return false;
  }
  return false;
}

/** Nothing, or a mark that ends a sentence, stands before it. */
const opensSentence = (words: string, tokens: readonly Token[], index: number): boolean =>
  index === 0 || /[.!?:]/.test(words.slice(tokens[index - 1]?.end, tokens[index]?.start));
