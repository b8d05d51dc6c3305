/** The draft's own word on what it is: YAML between two `---` lines at the very start of the file (design 4). */
import { isNode, isScalar, isSeq, type Pair } from 'yaml';
import { frontMatterOf } from '../parse/notes';
import type { Span } from '../span';
import type { Piece } from '../tree';
import { readBlankValues } from './blank-values';
import { choicesFor, chosenFrom, isKey, keys, listFrom, mayBeList, type BlankValue, type FrontMatterValues, type Key } from './values';
import { lineAt, readYaml, wordsOf } from './yaml';

export interface FrontMatter {
  /** The two `---` lines included. */
  readonly span: Span;
  readonly values: FrontMatterValues;
  readonly problems: readonly FrontMatterProblem[];
}

/** Something that is not as it should be; `known` are the words that could stand there, `entry` is the key with its value. */
export type FrontMatterProblem =
  | { readonly kind: 'key'; readonly at: Piece; readonly entry: Span; readonly known: readonly string[] }
  | { readonly kind: 'value'; readonly at: Piece; readonly key: Key; readonly known: readonly string[] }
  | { readonly kind: 'twice'; readonly at: Piece; readonly entry: Span; readonly first: Span }
  /** A list or a table where words are wanted; `key` may be a blank's. */
  | { readonly kind: 'structure'; readonly at: Piece; readonly key: string }
  /** Words where each blank wants a line of its own. */
  | { readonly kind: 'table'; readonly at: Piece }
  | { readonly kind: 'unreadable'; readonly at: Piece };

/** Total: whatever stands between the lines, what cannot be read is among the problems. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const found = frontMatterOf(text);
  if (!found) return undefined;
  const { span, inner } = found;
  const source = text.slice(inner.start, inner.end);
  const pieceAt = (start: number, end: number): Piece => ({ span: { start: inner.start + start, end: inner.start + end }, text: source.slice(start, end) });
  const { pairs, broken } = readYaml(source);
  const problems: FrontMatterProblem[] = broken ? [{ kind: 'unreadable', at: pieceAt(broken.start, broken.end) }] : [];
  const entries = entriesOf(pairs, pieceAt);
  // Where the lines could not be read, what looks like a key or a value may be anything.
  return { span, values: valuesOf(entries), problems: broken ? problems : entries.flatMap(({ problems: own = [] }) => own) };
}

interface Entry {
  readonly key: string;
  readonly value?: string | readonly string[] | readonly BlankValue[];
  readonly problems?: readonly FrontMatterProblem[];
}

function entriesOf(pairs: readonly Pair[], pieceAt: (start: number, end: number) => Piece): Entry[] {
  const firsts = new Map<string, Span>();
  return pairs.flatMap(({ key: node, value }): Entry[] => {
    if (!isScalar(node) || !node.range) return [];
    const at = pieceAt(node.range[0], node.range[1]);
    const key = String(node.value);
    const given = isNode(value) && value.range ? pieceAt(value.range[0], value.range[1]) : at;
    const entry = { start: at.span.start, end: Math.max(at.span.end, given.span.end) };
    const first = firsts.get(key);
    if (!isKey(key)) return [{ key, problems: [{ kind: 'key', at, entry, known: keys }] }];
    if (first) return [{ key, problems: [{ kind: 'twice', at, entry, first }] }];
    firsts.set(key, at.span);
    return [{ key, ...(key === 'values' ? readBlankValues(value, at, pieceAt) : readValue(key, value, given)) }];
  });
}

function readValue(key: Key, value: unknown, at: Piece): Omit<Entry, 'key'> {
  if (mayBeList(key) && isSeq(value)) {
    const items = value.items.map(wordsOf);
    if (items.every((item) => item !== undefined)) return { value: items };
  }
  const said = value === null ? '' : wordsOf(value);
  if (said === undefined) return { problems: [{ kind: 'structure', at, key }] };
  if (said === '') return {};
  if (mayBeList(key)) return { value: listFrom(said) };
  const choices = choicesFor(key);
  const chosen = choices ? chosenFrom(choices, said) : said;
  return chosen === undefined ? { problems: [{ kind: 'value', at, key, known: choices ?? [] }] } : { value: chosen };
}

/** What `readValue` let through has the type its key asks for. */
const valuesOf = (entries: readonly Entry[]): FrontMatterValues =>
  Object.fromEntries(entries.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])));
