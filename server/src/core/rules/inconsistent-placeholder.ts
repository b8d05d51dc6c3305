import { slipsOf } from '../blanks/given';
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
    noBlank: 'The front matter fills “{this}”; in the text the blank is written “{other}”, so nothing is filled. Write both alike.',
    twoValues: 'The front matter fills “{other}” with “{value}”, and “{this}”, which seems to be the same blank, with something else. Keep one of the two.',
    otherValue: 'The front matter fills “{name}” with “{value}”, and here it is written otherwise. Write it the same everywhere.',
    given: 'The front matter has “{value}” here.',
  },
  *check({ text, facts, frontMatter, say }) {
    const given = frontMatter?.values.values?.slice(0, mostLookedFor) ?? [];
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
    for (const value of given) {
      const { name, at, words, key } = value;
      const first = given.find((other) => other !== value && isSameThing(other.name.text, name.text));
      const group = facts.blanks.find(({ blanks: [blank] }) => blank && isSameThing(wordsOf(text, blank), name.text));
      if (first && first.at.span.start < at.span.start && first.words !== words) {
        yield { at: name.span, say: 'twoValues', with: { this: name.text, other: first.name.text, value: first.words }, related: [{ at: first.at.span, say: 'given', with: { value: first.words } }] };
      } else if (group?.blanks[0] && !first && !facts.blanks.some((other) => other.key === key)) {
        const other = wordsOf(text, group.blanks[0]);
        yield {
          at: name.span, say: 'noBlank', with: { this: name.text, other }, related: [{ at: group.blanks[0].span, say: 'other', with: { other } }],
          fixes: () => [offer(say('Write “{right}”', { right: other }), [{ span: name.span, text: other }])],
        };
      }
      for (const span of slipsOf(text, value, frontMatter?.span.end ?? 0)) {
        yield {
          at: span, say: 'otherValue', with: { name: name.text, value: words }, related: [{ at: at.span, say: 'given', with: { value: words } }],
          fixes: () => [offer(say('Write “{right}”', { right: words }), [{ span, text: words }])],
        };
      }
    }
  },
});

/** Each is looked for in the whole text. */
const mostLookedFor = 20;

interface Variant {
  readonly words: string;
  readonly blanks: Bracket[];
}

/** For each blank of several words its spellings, the most frequent first. Capitals make no other spelling: they are filled together (rules 6.3). */
function variants(text: string, blanks: readonly Bracket[]): Variant[][] {
  const byThing = new Map<string, Map<string, Variant>>();
  for (const blank of blanks) {
    const words = wordsOf(text, blank);
    if (!isOfSeveralWords(words)) continue;
    const spellings = byThing.get(loosely(words)) ?? new Map<string, Variant>();
    byThing.set(loosely(words), spellings);
    const variant = spellings.get(blank.key ?? words);
    if (variant) variant.blanks.push(blank);
    else spellings.set(blank.key ?? words, { words: words.charAt(0).toLowerCase() + words.slice(1), blanks: [blank] });
  }
  return [...byThing.values()].map((spellings) => [...spellings.values()].sort((a, b) => b.blanks.length - a.blanks.length));
}

const isOfSeveralWords = (words: string): boolean => /\p{L}{2}[\s-]+\p{L}{2}/u.test(words);
const isSameThing = (a: string, b: string): boolean => isOfSeveralWords(a) && loosely(a) === loosely(b);

const wordsOf = (text: string, { inner }: Bracket): string => text.slice(inner.start, inner.end).trim();

/** Without capitals, articles, hyphens, possessives and plural: what makes two spellings the same thing. */
const loosely = (words: string): string =>
  words.toLowerCase().replace(/[’']s?\b/g, '').replace(/\b(?:the|a|an)\b/g, ' ').replace(/[^\p{L}\d]+/gu, ' ').replace(/s\b/g, '').trim();
