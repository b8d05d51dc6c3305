/** The words of many rows, found by their first word. */
import { tokensOf, type Token } from './tokens';
import type { Usage, WordRow } from './term';

export interface Entry {
  readonly tokens: readonly Token[];
  /** What stands between them: a hyphen, or any white space. */
  readonly hyphens: readonly boolean[];
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
    const hyphens = tokens.slice(1).map(({ start }) => find.charAt(start - 1) === '-');
    const key = tokens[0]?.key ?? '';
    const entry: Entry = { tokens, hyphens, replace, ...(usage ? { usage } : {}) };
    const entries = lexicon.get(key);
    if (entries) entries.push(entry);
    else lexicon.set(key, [entry]);
  };
  for (const usage of usages) {
    for (const words of usage.keep ?? []) enter([words]);
    for (const row of usage.words ?? []) enter(row, usage);
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length);
  return lexicon;
}

/** The longest entry that stands at this token. */
export const entryAt = (lexicon: Lexicon, words: string, tokens: readonly Token[], index: number): Entry | undefined =>
  lexicon.get(tokens[index]?.key ?? '')?.find((entry) => standsAt(entry, words, tokens, index));

function standsAt({ tokens: wanted, hyphens, usage }: Entry, words: string, tokens: readonly Token[], index: number): boolean {
  for (const [offset, want] of wanted.entries()) {
    const token = tokens[index + offset];
    if (!token || (usage?.asWritten ? token.text.replaceAll('’', "'") !== want.text : token.key !== want.key)) return false;
    const before = tokens[index + offset - 1];
    if (offset > 0 && before && !isGap(words.slice(before.end, token.start), hyphens[offset - 1] ?? false)) return false;
  }
  return !usage?.asWritten || standsAlone(words, tokens[index], tokens[index + wanted.length - 1]);
}

const isGap = (between: string, hyphen: boolean): boolean => (hyphen ? /^[-‐‑]$/ : /^\s{1,20}$/).test(between);

/** «UN-Women», «UN.GIFT» and «UN@75» are words of their own. */
const standsAlone = (words: string, first: Token | undefined, last: Token | undefined): boolean =>
  !/[-‐‑./@&]/.test(words.charAt((first?.start ?? 0) - 1)) && !/^(?:[-‐‑/@&]|\.\w)/.test(words.slice(last?.end, (last?.end ?? 0) + 2));
