/** References in running text: to paragraphs of this draft (rules 4.4) and to other texts (rules 7.1, 7.2). */
import type { Reference, ReferenceKind, ReferenceNumber, Sequence } from './facts';
import type { LanguagePack } from './languages/pack';
import type { Span } from './span';
import type { Draft, Paragraph } from './tree';

const external: readonly { kind: ReferenceKind; pattern: RegExp }[] = [
  { kind: 'article', pattern: /\b[Aa]rticles? \d{1,3}(?:(?:, \d{1,3})* (?:and|to|or) \d{1,3})?/g },
  { kind: 'resolution', pattern: /\bresolutions? (?:\d{1,4}\/\d{1,4}|S-\d{1,2}\/\d{1,3}|ES-\d{1,2}\/\d{1,3}|\d{1,4}(?: [A-Z])? \((?:\d{4}|[IVXL]{1,8}|E?S-[IVX]{1,5})\))(?: [A-Z]\b)?/g },
  { kind: 'decision', pattern: /\bdecisions? (?:\d{1,4}\/\d{1,4}|\d{1,3}\/[A-Z]{2,4}\.\d{1,3})/g },
  { kind: 'section', pattern: /\b[Ss]ections? [IVX]{1,5}\b/g },
  { kind: 'annex', pattern: /\b[Aa]nnex(?:es)? [IVX]{1,5}\b|\bannexed? to the present resolution\b/g },
  { kind: 'symbol', pattern: /\b(?:A|S|E|ST)\/(?:[A-Z]{1,5}\.?\d*|[A-Za-z]+\.\d+|\d+)(?:\/[\w.-]{1,20}){1,5}/g },
];

const ordinalWord = '(?: ?(?:bis|ter|quater|quinquies|sexies))?';
const oneNumber = `\\d{1,3}${ordinalWord}(?: \\([a-z]{1,4}\\)){0,2}`;
const internal = new RegExp(`\\b(?:operative )?(?:paragraphs?|paras?\\.) (${oneNumber}(?:(?:, | and | or | to |[–-])${oneNumber}){0,12})(?: (above|below)\\b)?`, 'g');
/** What follows a reference into somebody else's text: «paragraph 13 of resolution 78/140». */
const elsewhere = /^,? (?:of|to|in|contained in) (?!the present resolution|this resolution|section)/;

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
    for (const { kind, pattern } of external) {
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

function* internalIn(words: string, offset: number, targets: Targets | undefined, { structure }: LanguagePack): Iterable<Reference> {
  for (const match of words.matchAll(internal)) {
    const [said, list = '', where] = match;
    const start = offset + match.index;
    const span: Span = { start, end: start + said.length };
    const ours = where !== undefined || !elsewhere.test(words.slice(match.index + said.length, match.index + said.length + 40));
    if (!ours || (where === undefined && !/ of the present resolution/.test(words.slice(match.index + said.length, match.index + said.length + 30)))) {
      yield { kind: 'paragraph', span, numbers: [] };
      continue;
    }
    const listAt = start + said.indexOf(list);
    yield {
      kind: 'paragraph', span, numbers: [...numbersIn(list, listAt, targets)],
      ...(where === structure.above ? { direction: 'above' as const } : where === structure.below ? { direction: 'below' as const } : {}),
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
