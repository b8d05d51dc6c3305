/** Words of running text, and which of them make a name. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it is looked up: without capitals, its apostrophe straight. */
  readonly key: string;
}

/** The «’s» of «the Secretary-General’s» is a token of its own; that of «don’t» is not. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’](?!s(?!\p{L}))\p{L}{1,3}(?!\p{L}))*|(?<=\p{L})['’]s(?!\p{L})/gu;

export function tokensOf(words: string): Token[] {
  const tokens: Token[] = [];
  const keys = plainly(words);
  for (const { 0: { length }, index } of words.matchAll(word)) {
    tokens.push({ start: index, end: index + length, key: keys.slice(index, index + length) });
  }
  return tokens;
}

/** The whole at once, since it is long; the few letters that change their length without their capital stay as they are. */
function plainly(words: string): string {
  const small = words.toLowerCase();
  return (small.length === words.length ? small : words).replaceAll('’', "'");
}

const hasCapital = (words: string, token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(words.charAt(token.start));

/** Small words that a name has in a row at most: «Centre for the …». */
const joinersInRow = 3;

/**
 * Whether the words from token `first` up to `next` are a name, or part of one: a capital in mid-sentence says so. The
 * word that opens a sentence has its capital anyway; there what follows has to tell.
 * @param joiners small words within names: "of", "for"
 */
export function inName(words: string, tokens: readonly Token[], first: number, next: number, joiners: ReadonlySet<string>): boolean {
  if (!hasCapital(words, tokens[first])) return false;
  if (!opensSentence(words, tokens, first)) return true;
  for (let at = next; at <= next + joinersInRow; at++) {
    const [before, after] = [tokens[at - 1], tokens[at]];
    if (!before || !after || !/^[\s-]{1,3}$/.test(words.slice(before.end, after.start))) return false;
    if (hasCapital(words, after)) return true;
    if (!joiners.has(after.key)) return false;
  }
  return false;
}

/** Nothing, or a mark that ends a sentence, stands before it. */
const opensSentence = (words: string, tokens: readonly Token[], index: number): boolean =>
  index === 0 || /[.!?:]/.test(words.slice(tokens[index - 1]?.end, tokens[index]?.start));
