/** Which words stand in which brackets, and which of them stand outside as well: words for what a text is about, in their plainest form. */
import type { Evidence } from '../analyze';
import { once } from '../languages/patterns';
import { attributionOf } from '../brackets/attribution';
import type { BracketWords } from '../brackets/words';
import type { TellingWords } from '../languages/pack';
import type { Span } from '../span';
import { everyBracket, everyParagraph, type Bracket, type BracketKind, type Draft } from '../tree';

/** A word, or two that follow each other, with all that is known of where it stands. */
export interface Term {
  /** «political conference», as it stands in the first bracket that has it. */
  readonly says: string;
  /** «political» and «conferenc»; of a single word that one. */
  readonly stems: readonly string[];
  /** By their place among the brackets that were asked about, in order. */
  readonly brackets: ReadonlySet<number>;
  /** In how many paragraphs it stands outside these brackets. */
  readonly outside: number;
}

export interface Vocabulary {
  readonly terms: readonly Term[];
  /** How many different words each bracket has. */
  readonly sizes: readonly number[];
}

interface Spoken {
  readonly stem: string;
  readonly says: string;
  /** It follows the word before it, with nothing but a space between. */
  readonly joined: boolean;
}

type Growing = { -readonly [Key in keyof Omit<Term, 'brackets'>]: Term[Key] } & { readonly brackets: Set<number>; lastBlock: number };

/** @param brackets in the order of the text, none within another */
export function vocabularyOf({ text, draft, pack }: Pick<Evidence, 'text' | 'draft' | 'pack'>, brackets: readonly Bracket[]): Vocabulary {
  const terms = new Map<string, Growing>();
  const asides = asidesOf(text, draft, pack.brackets);
  let [nextBracket, nextAside] = [0, 0];
  const note = (stems: readonly string[], says: string, bracket: number | undefined, block: number): void => {
    const key = stems.join(' ');
    let term = terms.get(key);
    if (!term) terms.set(key, (term = { says, stems, brackets: new Set(), outside: 0, lastBlock: -1 }));
    if (bracket === undefined) {
      if (term.lastBlock !== block) term.outside++;
      term.lastBlock = block;
    } else {
      if (term.brackets.size === 0) term.says = says;
      term.brackets.add(bracket);
    }
  };
  for (const [block, { span, role }] of draft.blocks.entries()) {
    if (role === 'rule' || role === 'footnote' || role === 'enacting-line') continue;
    let before: Spoken | undefined;
    let home: number | undefined;
    for (const { start, end, says, joined } of wordsIn(text, span)) {
      while (nextAside < asides.length && (asides[nextAside]?.end ?? 0) <= start) nextAside++;
      while (nextBracket < brackets.length && (brackets[nextBracket]?.span.end ?? 0) <= start) nextBracket++;
      const stem = (asides[nextAside]?.start ?? end) < end ? '' : stemOf(pack.telling)(says);
      const within = (brackets[nextBracket]?.span.start ?? end) < end ? nextBracket : undefined;
      if (stem === '') {
        before = undefined;
        continue;
      }
      note([stem], says, within, block);
      if (before && joined && within === home) note([before.stem, stem], `${before.says} ${says}`, within, block);
      [before, home] = [{ stem, says, joined }, within];
    }
  }
  const sizes = brackets.map(() => 0);
  for (const { stems, brackets: having } of terms.values()) if (stems.length === 1) for (const one of having) sizes[one] = (sizes[one] ?? 0) + 1;
  return { terms: [...terms.values()], sizes };
}

/** Words of letters; «high-level» is one. */
function* wordsIn(text: string, { start, end }: Span): Iterable<{ start: number; end: number; says: string; joined: boolean }> {
  let last = -1;
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}]*(?:[-‑’'][\p{L}\p{M}]+)*/gu)) {
    const from = start + index;
    yield { start: from, end: from + word.length, says: word, joined: last >= 0 && from - last <= mostSpaces && text.slice(last, from).trim() === '' };
    last = from + word.length;
  }
}

const mostSpaces = 8;
const shortest = 3;
/** What is left of a word whose ending was taken off. */
const fewestLeft = 4;

/** The word without its ending, in lower case; empty for one that says nothing. */
const stemOf = once(({ passedOver, endings }: TellingWords) => {
  const silent = new Set(passedOver);
  return (word: string): string => {
    const small = word.toLowerCase();
    if (small.length < shortest || silent.has(small)) return '';
    const ending = endings.find((one) => small.endsWith(one) && small.length - one.length >= fewestLeft);
    return ending === undefined ? small : small.slice(0, small.length - ending.length);
  };
});

/** What says nothing of the subject: blanks, links and remarks, names of delegations, openers, numbers, comments. */
function asidesOf(text: string, draft: Draft, words: BracketWords): Span[] {
  const spans = draft.notes.map(({ span }) => span);
  for (const bracket of everyBracket(draft)) {
    const named = attributionOf(text, bracket, words);
    if (named) spans.push(named.span);
    if (silentKinds.has(bracket.kind)) spans.push(bracket.span);
  }
  for (const { paragraphs } of draft.parts) {
    for (const { opener, marker } of everyParagraph(paragraphs)) {
      if (marker) spans.push(marker.span);
      if (opener) spans.push({ start: opener.span.start, end: opener.addressee?.end ?? opener.span.end });
    }
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

const silentKinds: ReadonlySet<BracketKind> = new Set(['placeholder', 'link', 'footnote', 'editorial']);
