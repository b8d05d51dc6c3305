/** Where a draft uses a word that its house would not. */
import type { Evidence } from '../analyze';
import type { Profile, RuleLevel } from '../config';
import type { TermWords } from '../languages/pack';
import { once } from '../languages/patterns';
import { applyEdits, type Span } from '../span';
import type { PartKind } from '../tree';
import { ownWords, wordings } from '../wording';
import { likeIt } from './likeness';
import { entryAt, lexiconOf, type Entry, type Lexicon } from './lexicon';
import { inName, tokensOf } from './tokens';
import type { HouseTerm, TermUse, Usage } from './term';

/** In the order of the text; of two that overlap the first. The project's own terms come before those of the language. */
export function* termUses({ text, draft, pack, config, profile, memory }: Pick<Evidence, 'text' | 'draft' | 'pack' | 'config' | 'profile' | 'memory'>): Iterable<TermUse> {
  const recall = memory.recall<readonly Use[]>('terms', pack.terms, config.terms);
  const lexicons = [houseLexicon(config.terms), packLexicon(pack.terms)].filter(({ size }) => size > 0);
  const joiners = joinersOf(pack.terms);
  const usesIn = (words: string, afterOpener: number): Use[] =>
    [...wordUses(words, afterOpener, lexicons, joiners), ...shapeUses(words, pack.terms.usages)].sort((a, b) => a.start - b.start);
  for (const { span, asides, afterOpener, part } of wordings(draft)) {
    let end = 0;
    const uses = recall(text, span, (words) => usesIn(ownWords(words, asides), afterOpener), besideOf(afterOpener, asides));
    for (const use of uses) {
      const level = levelOf(use.usage, profile, part);
      if (use.start < end || level === 'off') continue;
      end = use.start + use.found.length;
      yield { ...use, start: span.start + use.start, level };
    }
  }
}

/** What the uses in a passage depend on beside its words. */
const besideOf = (afterOpener: number, asides: readonly Span[]): string => asides.reduce((known, { start, end }) => `${known} ${start}-${end}`, `${afterOpener}`);

/** What is annexed or embedded was often written by others (rules 1.8): there nobody is warned. */
function levelOf({ level, profiles }: Usage, profile: Profile, part: PartKind): RuleLevel {
  const usual = profiles?.[profile] ?? level;
  return (part === 'annex' || part === 'embedded') && (usual === 'error' || usual === 'warning') ? 'info' : usual;
}

type Use = Omit<TermUse, 'level'>;

function* wordUses(words: string, afterOpener: number, lexicons: readonly Lexicon[], joiners: ReadonlySet<string>): Iterable<Use> {
  const tokens = tokensOf(words);
  for (let index = 0; index < tokens.length; index++) {
    const entry = firstOf(lexicons, (lexicon) => entryAt(lexicon, words, tokens, index));
    if (!entry) continue;
    const first = tokens[index];
    const next = index + entry.keys.length;
    const named = first && first.start >= afterOpener && inName(words, tokens, index, next, joiners);
    index = next - 1;
    const { usage } = entry;
    if (!first || !usage || (named && !usage.asWritten)) continue;
    const found = words.slice(first.start, tokens[index]?.end);
    const wanted = entry.replace.map((word) => likeIt(found, word, usage.asWritten));
    if (!wanted.includes(found)) yield { start: first.start, found, wanted, usage };
  }
}

function firstOf(lexicons: readonly Lexicon[], ask: (lexicon: Lexicon) => Entry | undefined): Entry | undefined {
  for (const lexicon of lexicons) {
    const entry = ask(lexicon);
    if (entry) return entry;
  }
  return undefined;
}

/** The words as the house shapes them: «27 December 2019» for «27th December, 2019», where there is one way to put it. */
export const reshaped = (words: string, { usages }: TermWords): string =>
  applyEdits(words, [...shapeUses(words, usages)].flatMap(({ start, found, wanted: [want] }) => (want === undefined ? [] : [{ span: { start, end: start + found.length }, text: want }])));

function* shapeUses(words: string, usages: readonly Usage[]): Iterable<Use> {
  for (const usage of usages) {
    for (const { find, needs, replace } of usage.shapes ?? []) {
      if (needs !== undefined && !words.includes(needs)) continue;
      // Not matchAll, which would make the pattern anew for each of the many short passages.
      find.lastIndex = 0;
      for (let match = find.exec(words); match; match = find.exec(words)) {
        const want = typeof replace === 'object' ? replace[Number(match[1])] : replace && filled(replace, match);
        if (replace === undefined || want !== undefined) yield { start: match.index, found: match[0], wanted: want === undefined ? [] : [want], usage };
      }
    }
  }
}

const filled = (template: string, match: RegExpExecArray): string => template.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');

const packLexicon = once(({ usages }: TermWords) => lexiconOf(usages));
const joinersOf = once(({ nameJoiners }: TermWords): ReadonlySet<string> => new Set(nameJoiners));

/** What a project prefers is also kept where the language would prefer something else. */
const houseLexicon = once((terms: readonly HouseTerm[]) => lexiconOf(terms.map(({ find, replace, reason = 'a term of your project', level = 'warning' }): Usage => ({
  title: find, source: '', reason, level, words: [[find, replace]], keep: [replace],
  ...(/\p{Lu}/u.test(find) ? { asWritten: true as const } : {}),
}))));
