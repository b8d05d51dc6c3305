/** The words of many rows, found by their first word. */
import { tokensOf, type Token } from './tokens';
import type { Usage, WordRow } from './term';

export interface Entry {
  readonly find: string;
  readonly keys: readonly string[];
  /** What stands between them; a space is any white space. */
  readonly gaps: readonly string[];
  /** Absent for an expression that is right as it is. */
  readonly usage?: Usage;
  readonly replace: readonly string[];
}

/** Entries by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

export function lexiconOf(usages: readonly Usage[]): Lexicon {
  const lexicon = new Map<string, Entry[]>();
  const enter = ([find, ...replace]: WordRow, usage?: Usage) => {
    const tokens = tokensOf(find);
    const gaps = tokens.slice(1).map(({ start }, index) => find.slice(tokens[index]?.end, start));
    const [first = ''] = tokens.map(({ key }) => key);
    const entry: Entry = { find, keys: tokens.map(({ key }) => key), gaps, replace, ...(usage ? { usage } : {}) };
    const entries = lexicon.get(first);
    if (entries) entries.push(entry);
    else lexicon.set(first, [entry]);
  };
  for (const usage of usages) {
    for (const words of usage.keep ?? []) enter([words]);
    for (const row of usage.words ?? []) enter(row, usage);
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return lexicon;
}

/** The longest entry that stands at this token. */
export const entryAt = (lexicon: Lexicon, words: string, tokens: readonly Token[], index: number): Entry | undefined =>
  lexicon.get(tokens[index]?.key ?? '')?.find((entry) => standsAt(entry, words, tokens, index));

function standsAt({ find, keys, gaps, usage }: Entry, words: string, tokens: readonly Token[], index: number): boolean {
  for (const [offset, key] of keys.entries()) {
    const [before, token] = [tokens[index + offset - 1], tokens[index + offset]];
    if (token?.key !== key) return false;
    if (offset > 0 && before && !isGap(words.slice(before.end, token.start), gaps[offset - 1] ?? ' ')) return false;
  }
  const [start = 0, end = 0] = [tokens[index]?.start, tokens[index + keys.length - 1]?.end];
  return !usage?.asWritten || (sameCapitals(words.slice(start, end), find) && standsAlone(words, start, end));
}

const sameCapitals = (found: string, find: string): boolean => found.replace(/\s+/g, ' ').replaceAll('’', "'") === find;

const isGap = (between: string, gap: string): boolean => (gap === ' ' ? /^\s{1,20}$/.test(between) : between === gap || (gap === '-' && /^[‐‑]$/.test(between)));

/** «UN-Women», «UN.GIFT» and «UN@75» are words of their own. */
const standsAlone = (words: string, start: number, end: number): boolean =>
  !/[-‐‑./@&]/.test(words.charAt(start - 1)) && !/^(?:[-‐‑/@&]|\.\w)/.test(words.slice(end, end + 2));
