/** Another version of a draft, as another delegation might send it: words and sentences changed, paragraphs put in, taken out, moved, brackets decided. */
import { analyze, applyEdits, everyBracket, textOf, type Edit, type Span } from '../../server/src/core/index';
import type { Random } from './random';

type Change = (text: string, random: Random) => string;

const said = ['due regard for', 'as appropriate,', 'the United Nations system', 'in close consultation with Member States', 'urgent', 'and other stakeholders', 'including through capacity-building,', 'at all levels', 'equitable', 'by 2030'];
const sentences = [', in accordance with its mandate', ', and invites the relevant bodies to do likewise', ' without prejudice to ongoing work', ', taking into account the views of all delegations'];
const paragraphs = [
  '*Requests* the Secretary-General to keep the matter under review and to report thereon;', '*Recalling also* the importance of multilateral cooperation,',
  '*Encourages* all donors to contribute generously to the trust fund;', '(b) To strengthen the exchange of experience among regions;', '*Decides* to hold a high-level meeting, within existing resources, during its next session;',
];

const pick = <Item>(items: readonly Item[], random: Random): Item => items[random.below(items.length)] as Item;

/** Words of a paragraph that stand in no bracket of their own, from a few on. */
function someWords(text: string, random: Random): Span | undefined {
  const blocks = analyze(text).draft.blocks.filter(({ role, span }) => (role === 'paragraph' || role === 'tail') && span.end - span.start > 20);
  if (blocks.length === 0) return undefined;
  const { span } = pick(blocks, random);
  const words = [...text.slice(span.start, span.end).matchAll(/\S+/g)];
  const first = random.below(words.length);
  const last = Math.min(words.length - 1, first + random.below(4));
  const [from, to] = [words[first]!, words[last]!];
  const found = { start: span.start + from.index, end: span.start + to.index + to[0].length };
  return /[[\]［］()]/.test(textOf(text, found)) ? undefined : found;
}

const put = (text: string, edits: readonly Edit[]): string => applyEdits(text, edits);
const at = (text: string, { start, end }: Span, words: string): string => text.slice(0, start) + words + text.slice(end);

const lineBreakOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

/** The blocks with the white space behind each. */
function rows(text: string): { readonly words: string; readonly space: string }[] {
  const { blocks } = analyze(text).draft;
  return blocks.map(({ span }, index) => ({ words: textOf(text, span), space: text.slice(span.end, blocks[index + 1]?.span.start ?? text.length) }));
}

/** What stands before the first block, and the blocks in another order or number. */
function withRows(text: string, change: (rows: { readonly words: string; readonly space: string }[]) => void): string {
  const list = rows(text);
  const head = text.slice(0, analyze(text).draft.blocks[0]?.span.start ?? text.length);
  change(list);
  return head + list.map(({ words, space }) => words + space).join('');
}

export const changes: Readonly<Record<string, Change>> = {
  'words replaced': (text, random) => {
    const words = someWords(text, random);
    return words ? at(text, words, pick(said, random)) : text;
  },
  'words put in': (text, random) => {
    const words = someWords(text, random);
    return words ? at(text, { start: words.start, end: words.start }, `${pick(said, random)} `) : text;
  },
  'words taken out': (text, random) => {
    const words = someWords(text, random);
    return words ? put(text, [{ span: { start: words.start, end: words.end + (text.charAt(words.end) === ' ' ? 1 : 0) }, text: '' }]) : text;
  },
  'a word respelt': (text, random) => {
    const words = someWords(text, random);
    return words ? at(text, words, textOf(text, words).replace(/\p{L}{4,}/u, (word) => `${word}s`)) : text;
  },
  'a mark changed': (text, random) => {
    const words = someWords(text, random);
    return words ? at(text, words, textOf(text, words).replace(/[,;.]$|$/, pick([',', ';', '.', ''], random))) : text;
  },
  'more at the end of a paragraph': (text, random) => {
    const ends = [...text.matchAll(/(?<=\p{L})[,;.](?=\r?\n|$)/gu)];
    if (ends.length === 0) return text;
    const { index } = pick(ends, random);
    return at(text, { start: index, end: index }, pick(sentences, random));
  },
  'a paragraph put in': (text, random) => withRows(text, (list) => {
    const index = random.below(list.length + 1);
    const number = pick(['', '', '3. ', '7bis. '], random);
    const gap = lineBreakOf(text).repeat(2);
    if (index === list.length && list.length > 0) list.push({ words: number + pick(paragraphs, random), space: list.at(-1)!.space }), list.splice(-2, 1, { ...list.at(-2)!, space: gap });
    else list.splice(index, 0, { words: number + pick(paragraphs, random), space: gap });
  }),
  'a paragraph taken out': (text, random) => withRows(text, (list) => void list.splice(random.below(list.length), 1)),
  'two paragraphs change places': (text, random) => withRows(text, (list) => {
    if (list.length < 2) return;
    const index = random.below(list.length - 1);
    const [a, b] = [list[index]!, list[index + 1]!];
    list.splice(index, 2, { words: b.words, space: a.space }, { words: a.words, space: b.space });
  }),
  'a bracket decided': (text, random) => {
    const brackets = [...everyBracket(analyze(text).draft)].filter(({ kind }) => kind === 'negotiation' || kind === 'alternative' || kind === 'placeholder');
    if (brackets.length === 0) return text;
    const { span, inner } = pick(brackets, random);
    return random.below(2) === 0
      ? put(text, [{ span: { start: span.start, end: inner.start }, text: '' }, { span: { start: inner.end, end: span.end }, text: '' }])
      : at(text, { start: text.charAt(span.start - 1) === ' ' ? span.start - 1 : span.start, end: span.end }, '');
  },
  'words put in brackets': (text, random) => {
    const words = someWords(text, random);
    return words ? at(text, words, `[${textOf(text, words)}]`) : text;
  },
};

/** So many changes, one after the other. */
export function secondVersion(text: string, random: Random, howMany: number): string {
  let version = text;
  for (let made = 0; made < howMany; made++) version = pick(Object.values(changes), random)(version, random);
  return version;
}
