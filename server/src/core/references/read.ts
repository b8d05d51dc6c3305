/** Reading references off the words: «section III, paragraphs 15 (a) and 16, above». */
import type { LanguagePack } from '../languages/pack';
import { keyOfNumber } from './keys';
import type { Mention, Name, Scope } from './mention';
import { patternsOf, type Patterns } from './words';

/** A list of more numbers than this is read no further. */
const mostNames = 40;

type OpenName = { -readonly [K in keyof Name]: Name[K] };

/** The words of one block, how far they are read, and the numbers of the reference that is being read. */
interface Reading {
  readonly words: string;
  readonly patterns: Patterns;
  readonly pack: LanguagePack;
  readonly names: OpenName[];
  at: number;
}

/** Every reference to paragraphs, sections and annexes, whosever they are, in the order of the words. */
export function* mentionsIn(words: string, pack: LanguagePack): Iterable<Mention> {
  const patterns = patternsOf(pack);
  const { head } = patterns;
  // Whoever listens may read other words before going on, with the same pattern.
  let next = 0;
  const search = () => {
    head.lastIndex = next;
    const match = head.exec(words);
    next = head.lastIndex;
    return match;
  };
  for (let match = search(); match; match = search()) {
    const reading: Reading = { words, patterns, pack, names: [], at: next };
    const mention = read(reading, match.groups ?? {}, match.index);
    if (!mention) continue;
    yield isForeign(words, match.index, patterns) ? { ...mention, scope: 'elsewhere' } : mention;
    next = mention.to;
  }
}

const isForeign = (words: string, from: number, { foreign }: Patterns): boolean => foreign.test(words.slice(Math.max(0, from - 60), from));

function read(reading: Reading, found: Readonly<Record<string, string | undefined>>, from: number): Mention | undefined {
  const { ordinals, section, annexed, annex, label } = found;
  if (annexed !== undefined) {
    const name: Name = { unit: 'annex', key: '', from, to: reading.at, joined: false };
    return { kind: 'annex', from, to: reading.at, scope: 'resolution', names: [name] };
  }
  if (annex !== undefined) readNumerals(reading, 'annex');
  else if (section !== undefined) readNumerals(reading, 'section');
  else if (ordinals !== undefined) readOrdinals(reading, ordinals, from);
  else readList(reading, label === 'PP' ? 'preambular' : 'paragraph');
  if (section !== undefined && take(reading, reading.patterns.paragraphOfSection)) {
    readList(reading, 'paragraph', reading.names.at(-1));
    return pointed(reading, 'paragraph', from);
  }
  return pointed(reading, annex !== undefined ? 'annex' : section !== undefined ? 'section' : 'paragraph', from, label === undefined ? 'elsewhere' : 'label');
}

/** The reference with what is said right behind it of where it points. */
function pointed(reading: Reading, kind: Mention['kind'], from: number, otherwise: Scope = 'elsewhere'): Mention | undefined {
  const { names, patterns } = reading;
  if (names.length === 0) return undefined;
  const to = reading.at;
  if (names[0]?.unit === 'subparagraph' && !hasDirection(names) && take(reading, patterns.ofParagraph)) {
    const letters = [...names];
    readList(reading, 'paragraph');
    const paragraph = names[letters.length];
    if (paragraph) for (const letter of letters) letter.under ??= paragraph;
  }
  if (!hasDirection(names) && take(reading, patterns.ofSection)) {
    const numbers = [...names];
    readNumerals(reading, 'section');
    const section = names[numbers.length];
    if (section) for (const number of numbers) if (number.unit === 'paragraph') number.under ??= section;
  }
  const last = names.findLastIndex(({ direction }) => direction);
  const direction = names[last]?.direction;
  // What is listed behind the last direction belongs to another sentence: «in paragraph 5 above, (b) the report».
  if (direction) return { kind, from, to: direction.to, scope: 'here', names: names.slice(0, last + 1) };
  if (take(reading, patterns.ofThisText)) return { kind, from, to, scope: 'resolution', names };
  return { kind, from, to, scope: otherwise, names };
}

const hasDirection = (names: readonly Name[]): boolean => names.some(({ direction }) => direction);

/** «first and third», before the words that say what is counted. */
function readOrdinals(reading: Reading, said: string, from: number): void {
  for (const { 0: word, index } of said.matchAll(reading.patterns.ordinal)) {
    const key = String(reading.pack.references.ordinals.indexOf(word.toLowerCase()) + 1);
    reading.names.push({ unit: 'preambular', key, joined: index > 0, from: from + index, to: from + index + word.length });
  }
  point(reading);
}

function readNumerals(reading: Reading, unit: 'section' | 'annex'): void {
  const first = reading.names.length;
  while (reading.names.length < mostNames) {
    const start = reading.at;
    const { join = '', numeral } = take(reading, reading.patterns.numeral) ?? {};
    if (numeral === undefined) return;
    const joined = reading.names.length > first;
    if (joined && join.trim() === '') return back(reading, start);
    reading.names.push({ unit, key: numeral, from: reading.at - numeral.length, to: reading.at, joined });
    point(reading);
  }
}

/** «15 (a) and 16», as far as it goes; a letter alone is a subparagraph of the paragraph in which it is said. */
function readList(reading: Reading, unit: 'paragraph' | 'preambular', section?: Name): void {
  const first = reading.names.length;
  while (reading.names.length < mostNames) {
    const start = reading.at;
    const { join = '', word, number, digits, ordinal, alternative, letter, last, blank, added } = take(reading, reading.patterns.item) ?? {};
    const before = reading.names.length > first ? reading.names.at(-1) : undefined;
    const end = reading.at;
    // «paragraph 3 above and paragraph 5 below» are two references.
    if (before?.direction && word !== undefined) return back(reading, start);
    if (number !== undefined && digits !== undefined && !(before && join.trim() === '')) {
      const key = keyOfNumber(digits, ordinal, alternative);
      reading.names.push({ unit, key, from: end - number.length, to: end, joined: before !== undefined, ...(section ? { under: section } : {}), ...throughOf(reading, before, join) });
    } else if (letter !== undefined) {
      addLetters(reading, before, join, letter, last);
    } else if (blank === undefined || (before && join.trim() === '' && added === undefined)) {
      // «5 [bis]» is one number, «5 [and 6]» are two.
      return back(reading, start);
    }
    point(reading);
  }
}

/** «(b)», or «(b–d)» with its last. «7 (b)» and «7, subparagraph (b)» lead a level down, «7 (b) and (c)» does not. */
function addLetters(reading: Reading, before: Name | undefined, join: string, letter: string, last: string | undefined): void {
  const { names, at } = reading;
  const isDown = before?.unit !== 'subparagraph' || join.trim() === '';
  const under = isDown ? before : before?.under;
  const shared = { unit: 'subparagraph', ...(under ? { under } : {}) } as const;
  if (last === undefined) {
    names.push({ ...shared, ...(isDown ? {} : throughOf(reading, before, join)), key: letter, joined: !isDown, from: at - letter.length - 2, to: at });
    return;
  }
  const from = at - 1 - last.length - 1 - letter.length;
  names.push({ ...shared, key: letter, joined: !isDown, from, to: from + letter.length });
  names.push({ ...shared, key: last, joined: true, through: true, from: at - 1 - last.length, to: at - 1 });
}

/** «3 to 6» */
const throughOf = ({ patterns }: Reading, before: Name | undefined, join: string): Pick<Name, 'through'> =>
  before && patterns.upTo.test(join) ? { through: true } : {};

function back(reading: Reading, to: number): void {
  reading.at = to;
}

/** A direction holds for the numbers before it that have none: «3 and 4 above and 7 below». */
function point(reading: Reading): void {
  const { says } = take(reading, reading.patterns.direction) ?? {};
  if (says === undefined) return;
  const direction = {
    says: says === reading.pack.references.above ? 'above' : 'below', from: reading.at - says.length, to: reading.at,
  } as const;
  for (const name of reading.names) name.direction ??= direction;
}

/** Reads on, if the pattern fits here: what its groups hold. */
function take(reading: Reading, pattern: RegExp): Readonly<Record<string, string | undefined>> | undefined {
  pattern.lastIndex = reading.at;
  const match = pattern.exec(reading.words);
  if (!match) return undefined;
  reading.at = pattern.lastIndex;
  return match.groups ?? {};
}
