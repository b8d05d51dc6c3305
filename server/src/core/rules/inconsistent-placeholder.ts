import type { Bracket } from '../tree';
import { offer, rule } from './rule';
import docs from './inconsistent-placeholder.md';

export const inconsistentPlaceholder = rule({
  id: 'inconsistent-placeholder',
  levels: { negotiation: 'info', final: 'error' },
  summary: 'A blank that stands in several places is written alike in all of them.',
  docs,
  messages: {
    differs: 'This blank is written “{this}” here and “{other}” elsewhere, so filling one leaves the other open. Write both alike.',
    other: 'Here it is written “{other}”.',
  },
  *check({ text, facts, say }) {
    for (const [usual, ...others] of variants(text, facts.blanks.flatMap(({ blanks }) => blanks))) {
      if (!usual) continue;
      for (const blank of others.flatMap(({ blanks }) => blanks)) {
        yield {
          at: blank.span,
          say: 'differs',
          with: { this: wordsOf(text, blank), other: usual.words },
          related: usual.blanks.slice(0, 1).map(({ span }) => ({ at: span, say: 'other', with: { other: usual.words } })),
          fixes: () => [offer(say('Write “{right}”', { right: usual.words }), [{ span: blank.inner, text: usual.words }])],
        };
      }
    }
  },
});

interface Variant {
  readonly words: string;
  readonly blanks: Bracket[];
}

/** For each blank of several words its spellings, the most frequent first. Capitals make no other spelling: they are filled together (rules 6.3). */
function variants(text: string, blanks: readonly Bracket[]): Variant[][] {
  const byThing = new Map<string, Map<string, Variant>>();
  for (const blank of blanks) {
    const words = wordsOf(text, blank);
    if (!/\p{L}{2,}[\s-]+\p{L}{2,}/u.test(words)) continue;
    const spellings = byThing.get(loosely(words)) ?? new Map<string, Variant>();
    byThing.set(loosely(words), spellings);
    const variant = spellings.get(blank.key ?? words);
    if (variant) variant.blanks.push(blank);
    else spellings.set(blank.key ?? words, { words: words.charAt(0).toLowerCase() + words.slice(1), blanks: [blank] });
  }
  return [...byThing.values()].map((spellings) => [...spellings.values()].sort((a, b) => b.blanks.length - a.blanks.length));
}

const wordsOf = (text: string, { inner }: Bracket): string => text.slice(inner.start, inner.end).trim();

/** Without capitals, articles, hyphens, possessives and plural: what makes two spellings the same thing. */
const loosely = (words: string): string =>
  words.toLowerCase().replace(/[’']s?\b/g, '').replace(/\b(?:the|a|an)\b/g, ' ').replace(/[^\p{L}\d]+/gu, ' ').replace(/s\b/g, '').trim();
