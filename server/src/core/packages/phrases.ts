/** Words that follow each other, put together again: «high-level political» and «political conference» are one phrase. */
import type { Term } from './vocabulary';

/** A name is to be read at a glance. */
const mostWords = 4;

/** The phrases, then the words that are in none; what is said in more brackets comes first. */
export function phrasesIn(terms: readonly Term[]): string[] {
  const pairs = terms.filter(({ stems }) => stems.length > 1);
  const chains = pairs.filter((pair) => !pairs.some((other) => follows(other, pair))).map((pair) => chainFrom(pair, pairs));
  // A ring of words, such as «state to state to state», has no beginning.
  const phrases = (chains.length > 0 ? chains : pairs.slice(0, 1).map((pair) => [pair])).map((chain) => ({
    says: [chain[0]?.says ?? '', ...chain.slice(1).map(({ says }) => says.split(' ').at(-1) ?? '')].join(' '),
    stems: chain.flatMap(({ stems }) => stems),
    count: Math.min(...chain.map(({ brackets }) => brackets.size)),
  }));
  phrases.sort((a, b) => b.count - a.count || b.stems.length - a.stems.length);
  const told = new Set(phrases.flatMap(({ stems }) => stems));
  const alone = terms.filter(({ stems: [stem = ''], stems }) => stems.length === 1 && !told.has(stem)).sort((a, b) => b.brackets.size - a.brackets.size);
  return [...phrases.map(({ says }) => says), ...alone.map(({ says }) => says)];
}

function chainFrom(first: Term, pairs: readonly Term[]): Term[] {
  const chain = [first];
  for (let next = pairs.find((pair) => follows(first, pair)); next && chain.length < mostWords - 1 && !chain.includes(next); ) {
    chain.push(next);
    const last = next;
    next = pairs.find((pair) => follows(last, pair));
  }
  return chain;
}

/** The second goes on where the first ends, in two brackets at least. */
const follows = (first: Term, second: Term): boolean =>
  first !== second && first.stems.at(-1) === second.stems[0] && [...first.brackets].filter((one) => second.brackets.has(one)).length > 1;
