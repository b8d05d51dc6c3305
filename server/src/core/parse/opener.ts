/** The opening phrase of a paragraph: longest match in the pack, or what is italic, or the shape of the first word. */
import type { LanguagePack, Phrase } from '../languages/pack';
import type { Span } from '../span';
import { addresseeAfter } from './addressee';
import { isSpace } from './lines';
import { adverbsBefore, firstWord, setPhraseAt } from './phrases';
import type { Emphasis, Opener } from '../tree';

export { phraseAt } from './phrases';

/** The longest phrase has some fifty characters; emphasis marks and brackets may stand between its words. */
const window = 160;

/**
 * @param at where the words begin, after a marker
 * @param end the end of the paragraph
 * @param emphasis the runs of the paragraph
 */
export function openerAt(text: string, at: number, end: number, emphasis: readonly Emphasis[], pack: LanguagePack): Opener | undefined {
  const plain = plainWords(text, at, Math.min(end, at + window));
  const first = plain.offsets[0];
  if (first === undefined) return undefined;
  const found = setPhraseAt(plain.words, pack);
  const italic = emphasis.find(({ inner }) => inner.start <= first && first < inner.end && inner.end - first <= 90)?.inner;
  const word = firstWord(plain.words);
  const shape = kindByShape(word, plain.words, pack);
  if (!found && !italic && !shape) return undefined;
  const set = { start: first, end: plain.offsetAfter(found?.italic ?? shape?.length ?? word.length) };
  const kind = found?.kind ?? shape?.kind;
  const afterPhrase = Math.max(plain.offsetAfter(found?.length ?? 0), italic?.end ?? 0);
  const addressee = found?.addressee ? addresseeAfter(text, afterPhrase, end, pack) : undefined;
  return {
    span: italic ? trimmed(text, italic) : set,
    ...(italic ? { italic } : {}),
    ...(found ? { phrase: found.phrase, set } : {}),
    ...(kind ? { kind } : {}),
    ...(addressee ? { addressee } : {}),
  };
}

interface PlainWords {
  /** Without emphasis marks and brackets, white space as single spaces. */
  readonly words: string;
  /** The place in the text of each of its characters. */
  readonly offsets: readonly number[];
  readonly offsetAfter: (length: number) => number;
}

const notWords = new Set([...'*_[]~{}'].map((character) => character.charCodeAt(0)));

export function plainWords(text: string, start: number, end: number): PlainWords {
  const offsets: number[] = [];
  let words = '';
  /** Where the characters begin that are taken as they stand. */
  let from = start;
  let afterSpace = true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const space = isSpace(code);
    if (notWords.has(code) || (space && (afterSpace || text[at] !== ' '))) {
      words += text.slice(from, at);
      from = at + 1;
      if (!space || afterSpace) continue;
      words += ' ';
    }
    afterSpace = space;
    offsets.push(at);
  }
  words += text.slice(from, end);
  return { words, offsets, offsetAfter: (length) => (offsets[Math.min(length, offsets.length) - 1] ?? start) + 1 };
}

/** A participle opens a preambular paragraph, a verb in the third person an operative one (rules 1.6, 2.5). */
function kindByShape(word: string, words: string, pack: LanguagePack): { kind: Phrase['kind']; length: number } | undefined {
  if (!/^\p{Lu}/u.test(words)) return undefined;
  const { participle, thirdPerson, afterThirdPerson } = pack.openers;
  const adverb = adverbsBefore(words, pack);
  const verb = firstWord(words.slice(adverb.length)) || word;
  const length = adverb.length + verb.length;
  if (participle.test(verb)) return { kind: 'preambular', length };
  if (thirdPerson.test(verb) && afterThirdPerson.test(words.slice(length, length + 6))) return { kind: 'operative', length };
  return undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s*_]/.test(text.charAt(start))) start++;
  while (end > start && /[\s*_]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
