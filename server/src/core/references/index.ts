/** What a draft refers to: its own paragraphs, sections and annexes (rules 4.4), and articles of other texts. */
import type { LanguagePack } from '../languages/pack';
import type { Sequence } from '../numbering/sequences';
import { plainText, type PlainText } from '../plain-text';
import type { Draft, Part, TextBlock } from '../tree';
import type { Mention } from './mention';
import { numeralOf, placesOf } from './places';
import { quotations } from './quoted';
import { mentionsIn } from './read';
import type { Reference } from './reference';
import { resolve } from './resolve';
import { runInLetters } from './run-in';
import { patternsOf } from './words';

interface Said {
  readonly mention: Mention;
  readonly plain: PlainText;
  readonly block: TextBlock;
}

/** A title refers to nothing. */
export function referencesIn(text: string, draft: Draft, sequences: readonly Sequence[], pack: LanguagePack): Reference[] {
  const said: Said[] = [];
  const articles: Reference[] = [];
  const { hint, article } = patternsOf(pack);
  for (const block of draft.blocks) {
    if (block.role === 'rule' || block.role === 'title' || !hint.test(text.slice(block.span.start, block.span.end))) continue;
    const plain = plainText(text, block.span);
    for (const mention of mentionsIn(plain.words, pack)) said.push({ mention, plain, block });
    for (const { 0: words, index } of plain.words.matchAll(article)) {
      articles.push({ kind: 'article', span: plain.spanOf(index, index + words.length), numbers: [] });
    }
  }
  return [...ownReferences(text, draft, sequences, pack, said), ...articles];
}

function ownReferences(text: string, draft: Draft, sequences: readonly Sequence[], pack: LanguagePack, said: readonly Said[]): Reference[] {
  const placeOf = placesOf(draft, sequences);
  const runIn = runInLetters(text, startsOfLetters(said));
  const byNumeral = numerals(pack);
  const isQuoted = quotations();
  return said.map(({ mention, plain, block }) => {
    const reference = { kind: mention.kind, span: plain.spanOf(mention.from, mention.to), numbers: [] };
    const place = placeOf(block.span);
    if (!place || block.role === 'footnote') return reference;
    if (place.part.kind !== 'embedded' && isQuoted(plain, mention.from)) return reference;
    return { ...reference, numbers: resolve({ mention, place, spanOf: plain.spanOf, runIn, byNumeral }) };
  });
}

const startsOfLetters = (said: readonly Said[]): Set<number> =>
  new Set(said.flatMap(({ mention: { names }, plain }) => names.filter(({ unit }) => unit === 'subparagraph').map(({ from, to }) => plain.spanOf(from, to).start)));

function numerals(pack: LanguagePack): (parts: readonly Part[], numeral: string) => Part | undefined {
  const known = new Map<readonly Part[], ReadonlyMap<string, Part>>();
  return (parts, numeral) => {
    const byNumeral = known.get(parts) ?? new Map([...parts].reverse().map((part) => [numeralOf(part, pack), part]));
    known.set(parts, byNumeral);
    return byNumeral.get(numeral);
  };
}
