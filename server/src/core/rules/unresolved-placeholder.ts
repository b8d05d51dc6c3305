import { givenFor } from '../blanks/given';
import type { Bracket } from '../tree';
import type { Fix } from '../finding';
import type { Said, Say } from '../speech';
import { farOffer, offer, rule } from './rule';
import docs from './unresolved-placeholder.md';

export const unresolvedPlaceholder = rule({
  id: 'unresolved-placeholder',
  levels: { negotiation: 'warning', final: 'error' },
  summary: 'No blank is left to be filled in.',
  docs,
  messages: {
    named: 'A blank: “{name}” is still to be filled in.',
    empty: 'A blank: something is still to be filled in here.',
  },
  *check(evidence) {
    const { text, facts, say } = evidence;
    for (const { key, blanks, same } of facts.blanks) {
      const words = givenFor(evidence, key)?.words;
      for (const blank of blanks) {
        const name = nameOf(text, blank);
        yield {
          at: blank.span,
          say: name ? 'named' : 'empty',
          with: { name },
          fixes: () => [
            ...(words === undefined ? [] : fromFrontMatter(blank, blanks, words, say)),
            fill(text, [blank], say('Fill this blank'), name),
            ...(same && blanks.length > 1 && blanks.length <= mostFilled ? [fill(text, blanks, say('Fill all {count} blanks “{name}”', { count: blanks.length, name }), name)] : []),
          ],
        };
      }
    }
  },
});

/** A draft with more blanks of one name than this is no draft; each finding would list them all. */
const mostFilled = 500;

const nameOf = (text: string, { inner }: Bracket): string => {
  const words = text.slice(inner.start, inner.end).trim();
  return /\p{L}{2}/u.test(words) && !/^[xX/]+$/.test(words) ? words : '';
};

/** The drafter has said already what fills it. */
const fromFrontMatter = (blank: Bracket, all: readonly Bracket[], words: string, say: Say): Fix[] => {
  const put = ({ span }: Bracket) => ({ span, text: words });
  return [
    offer(say('Fill it with “{words}”', { words }), [put(blank)]),
    ...(all.length > 1 ? [farOffer(say('Fill all {count} with “{words}”', { count: all.length, words }), () => all.map(put))] : []),
  ];
};

const fill = (text: string, blanks: readonly Bracket[], title: Said, name: string): Fix => ({
  title,
  safe: false,
  ask: name,
  edits: blanks.map(({ span }) => ({ span, text: text.slice(span.start, span.end) })),
});
