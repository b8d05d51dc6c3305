/** The draft's own word on what it is: YAML between two `---` lines at the very start of the file (design 4). */
import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import { frontMatterOf } from '../parse/notes';
import type { Span } from '../span';
import type { Piece } from '../tree';
import { choicesFor, chosenFrom, isKey, keys, listFrom, mayBeList, type FrontMatterValues, type Key } from './values';

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
  /** A list or a table where words are wanted. */
  | { readonly kind: 'structure'; readonly at: Piece; readonly key: Key }
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
  return { span, values: valuesOf(entries), problems: broken ? problems : entries.flatMap(({ problem = [] }) => problem) };
}

/** Settings are a few lines. What is longer or more tangled than these is something else, and is not read. */
const longest = 20_000;
const mostNested = 500;

/** The pairs of key and value, and the line that could not be read. */
function readYaml(source: string): { pairs: readonly Pair[]; broken?: Span } {
  const first = lineAt(source, source.search(/\S/));
  if (source.length > longest || (source.match(/[[{]|[-?:][ \t]/g)?.length ?? 0) > mostNested) return { pairs: [], broken: first };
  // All values are text («failsafe»), a lone CR ends a line as elsewhere, and no alias is followed.
  const { contents, errors: [error] } = parseDocument(source.replace(/\r(?!\n)/g, '\n'), { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const broken = error ? lineAt(source, error.pos[0]) : undefined;
  if (isMap(contents)) return { pairs: contents.items, ...(broken ? { broken } : {}) };
  return contents === null && !broken ? { pairs: [] } : { pairs: [], broken: broken ?? first };
}

interface Entry {
  readonly key: string;
  readonly value?: string | readonly string[];
  readonly problem?: FrontMatterProblem;
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
    if (!isKey(key)) return [{ key, problem: { kind: 'key', at, entry, known: keys } }];
    if (first) return [{ key, problem: { kind: 'twice', at, entry, first } }];
    firsts.set(key, at.span);
    return [{ key, ...readValue(key, value, given) }];
  });
}

function readValue(key: Key, value: unknown, at: Piece): Omit<Entry, 'key'> {
  if (mayBeList(key) && isSeq(value)) {
    const items = value.items.map(wordsOf);
    if (items.every((item) => item !== undefined)) return { value: items };
  }
  const said = value === null ? '' : wordsOf(value);
  if (said === undefined) return { problem: { kind: 'structure', at, key } };
  if (said === '') return {};
  if (mayBeList(key)) return { value: listFrom(said) };
  const choices = choicesFor(key);
  const chosen = choices ? chosenFrom(choices, said) : said;
  return chosen === undefined ? { problem: { kind: 'value', at, key, known: choices ?? [] } } : { value: chosen };
}

const wordsOf = (value: unknown): string | undefined => (isScalar(value) && typeof value.value === 'string' ? value.value.trim() : undefined);

/** What `readValue` let through has the type its key asks for. */
const valuesOf = (entries: readonly Entry[]): FrontMatterValues =>
  Object.fromEntries(entries.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])));

/** The words of the line that holds the offset, or of the last line with words before it. */
function lineAt(source: string, offset: number): Span {
  const at = Math.max(0, Math.min(offset, source.trimEnd().length - 1));
  const start = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
  const line = /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
}
