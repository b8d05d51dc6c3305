/** What a draft refers to: its own paragraphs, sections and annexes (rules 4.4), and articles of other texts. */
import type { LanguagePack } from '../languages/pack';
import type { Sequence } from '../numbering/sequences';
import type { Memory } from '../memory';
import { movedText, plainText, type PlainText } from '../plain-text';
import { contains } from '../span';
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

/** What a block refers to, whatever stands around it. */
interface Read {
  readonly plain: PlainText;
  readonly mentions: readonly Mention[];
  readonly articles: readonly { readonly from: number; readonly to: number }[];
}

function readBlock(words: string, pack: LanguagePack): Read | undefined {
  const { hint, article } = patternsOf(pack);
  if (!hint.test(words)) return undefined;
  const plain = plainText(words);
  const articles = Array.from(plain.words.matchAll(article), ({ 0: said, index }) => ({ from: index, to: index + said.length }));
  return { plain, mentions: [...mentionsIn(plain.words, pack)], articles };
}

/** A title refers to nothing. */
export function referencesIn(text: string, draft: Draft, sequences: readonly Sequence[], pack: LanguagePack, memory: Memory): Reference[] {
  const recall = memory.recall<Read | undefined>('references', pack);
  const said: Said[] = [];
  const articles: Reference[] = [];
  for (const block of draft.blocks) {
    if (block.role === 'rule' || block.role === 'title') continue;
    const read = recall(text, block.span, (words) => readBlock(words, pack));
    if (!read) continue;
    const plain = movedText(read.plain, block.span.start);
    for (const mention of read.mentions) said.push({ mention, plain, block });
    for (const { from, to } of read.articles) articles.push({ kind: 'article', span: plain.spanOf(from, to), numbers: [] });
  }
  return [...ownReferences(text, draft, sequences, pack, said), ...articles];
}

function ownReferences(text: string, draft: Draft, sequences: readonly Sequence[], pack: LanguagePack, said: readonly Said[]): Reference[] {
  const placeOf = placesOf(draft, sequences);
  const runIn = runInLetters(text, startsOfLetters(said));
  const byNumeral = numerals(pack);
  const isQuoted = quotations();
  return said.flatMap(({ mention, plain, block }) => {
    const reference = { kind: mention.kind, span: plain.spanOf(mention.from, mention.to), numbers: [] };
    const place = placeOf(block.span);
    // «OP5.» before its own paragraph refers to nothing.
    if (place?.line.some(({ marker }) => marker && contains(marker.span, reference.span))) return [];
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
