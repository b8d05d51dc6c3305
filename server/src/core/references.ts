/** References in running text: to paragraphs of this draft (rules 4.4) and to other texts (rules 7.1, 7.2). */
import type { Reference, ReferenceKind, ReferenceNumber, Sequence } from './facts';
import type { LanguagePack } from './languages/pack';
import { anyOf, once } from './languages/patterns';
import type { Span } from './span';
import type { Draft, Paragraph } from './tree';

interface Patterns {
  /** References to other texts, and to sections and annexes. */
  readonly external: readonly { readonly kind: ReferenceKind; readonly pattern: RegExp }[];
  /** «paragraphs 3 and 4 above»; its groups are the list and the direction. */
  readonly internal: RegExp;
  /** What follows a reference into somebody else's text: «paragraph 13 of resolution 78/140». */
  readonly elsewhere: RegExp;
}

const ordinalWord = '(?: ?(?:bis|ter|quater|quinquies|sexies))?';
const oneNumber = `\\d{1,3}${ordinalWord}(?: \\([a-z]{1,4}\\)){0,2}`;
const roman = '[IVX]{1,5}';
/** «78/140», «S-32/1», «2200 A (XXI)», «1325 (2000)» (rules 7.1). */
const resolutionNumber =
  '(?:\\d{1,4}\\/\\d{1,4}|S-\\d{1,2}\\/\\d{1,3}|ES-\\d{1,2}\\/\\d{1,3}|\\d{1,4}(?: [A-Z])? \\((?:\\d{4}|[IVXL]{1,8}|E?S-[IVX]{1,5})\\))(?: [A-Z]\\b)?';
/** «1/CP.21» (rules 7.1). */
const decisionNumber = '(?:\\d{1,4}\\/\\d{1,4}|\\d{1,3}\\/[A-Z]{2,4}\\.\\d{1,3})';
/** «A/RES/78/140», «S/2023/17» (rules 7.2); the same in every language. */
const symbol = /\b(?:A|S|E|ST)\/(?:[A-Z]{1,5}\.?\d*|[A-Za-z]+\.\d+|\d+)(?:\/[\w.-]{1,20}){1,5}/g;

const patternsOf = once(({ references: words }: LanguagePack): Patterns => {
  const joiner = anyOf(words.joiners);
  const kinds: readonly (readonly [ReferenceKind, string])[] = [
    ['article', `${anyOf(words.article)} \\d{1,3}(?:(?:, \\d{1,3})* ${joiner} \\d{1,3})?`],
    ['resolution', `${anyOf(words.resolution)} ${resolutionNumber}`],
    ['decision', `${anyOf(words.decision)} ${decisionNumber}`],
    ['section', `${anyOf(words.section)} ${roman}\\b`],
    ['annex', `(?:${anyOf(words.annex)} ${roman}|${anyOf(words.ownAnnex)})\\b`],
  ];
  return {
    external: [...kinds.map(([kind, source]) => ({ kind, pattern: new RegExp(`\\b${source}`, 'g') })), { kind: 'symbol', pattern: symbol }],
    internal: new RegExp(
      `\\b${anyOf(words.paragraph)} (${oneNumber}(?:(?:, | ${joiner} |[–-])${oneNumber}){0,12})(?: (${anyOf([words.above, words.below])})\\b)?`, 'g',
    ),
    elsewhere: new RegExp(`^,? ${anyOf(words.of)} (?!${anyOf(words.thisText)})`),
  };
});

/** Every reference, in the order of the text; a title refers to nothing. */
export function referencesIn(text: string, { blocks }: Draft, sequences: readonly Sequence[], pack: LanguagePack): Reference[] {
  const targets = targetsOf(sequences);
  const references: Reference[] = [];
  let next = 0;
  for (const { span, role } of blocks) {
    // The run that has begun by here: a preamble looks ahead to none.
    while (next < sequences.length && (sequences[next]?.paragraphs[0]?.span.start ?? -1) <= span.end) next++;
    if (role === 'rule' || role === 'title') continue;
    const words = text.slice(span.start, span.end);
    const sequence = sequences[next - 1];
    for (const reference of internalIn(words, span.start, sequence ? targets.get(sequence) : undefined, pack)) references.push(reference);
    for (const { kind, pattern } of patternsOf(pack).external) {
      for (const { 0: said, index } of words.matchAll(pattern)) {
        references.push({ kind, span: { start: span.start + index, end: span.start + index + said.length }, numbers: [] });
      }
    }
  }
  return references.sort((a, b) => a.span.start - b.span.start);
}

type Targets = ReadonlyMap<string, Paragraph>;

/** Paragraphs by number, «8bis» closed up; of two with one number the first. */
function targetsOf(sequences: readonly Sequence[]): Map<Sequence, Targets> {
  return new Map(sequences.map((sequence) => [
    sequence,
    new Map([...sequence.paragraphs].reverse().map((paragraph) => [keyOfNumber(paragraph.marker?.label ?? ''), paragraph])),
  ]));
}

const keyOfNumber = (label: string): string => label.toLowerCase().replace(/^(?:op|pp)|[\s.\-*_]/g, '');

function* internalIn(words: string, offset: number, targets: Targets | undefined, pack: LanguagePack): Iterable<Reference> {
  const { internal, elsewhere } = patternsOf(pack);
  const { above, below, ofThisText } = pack.references;
  for (const match of words.matchAll(internal)) {
    const [said, list = '', where] = match;
    const start = offset + match.index;
    const span: Span = { start, end: start + said.length };
    // What is said of it stands right behind it.
    const after = words.slice(match.index + said.length, match.index + said.length + 40);
    const ours = where !== undefined || (!elsewhere.test(after) && after.slice(0, 30).includes(ofThisText));
    if (!ours) {
      yield { kind: 'paragraph', span, numbers: [] };
      continue;
    }
    const listAt = start + said.indexOf(list);
    yield {
      kind: 'paragraph', span, numbers: [...numbersIn(list, listAt, targets)],
      ...(where === above ? { direction: 'above' as const } : where === below ? { direction: 'below' as const } : {}),
    };
  }
}

function* numbersIn(list: string, offset: number, targets: Targets | undefined): Iterable<ReferenceNumber> {
  const number = new RegExp(`\\d{1,3}${ordinalWord}`, 'g');
  for (const { 0: said, index } of list.matchAll(number)) {
    const target = targets?.get(keyOfNumber(said));
    yield { span: { start: offset + index, end: offset + index + said.length }, ...(target ? { target } : {}) };
  }
}
