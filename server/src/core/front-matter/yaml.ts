/** The lines of a front matter as YAML: read with care, since they may be anything. */
import { isMap, isScalar, parseDocument, type Document, type Pair } from 'yaml';
import { lineOf } from '../note-above';
import type { Span } from '../span';

/** Settings are a few lines. What is longer or more tangled than these is something else, and is not read. */
const longest = 20_000;
const mostNested = 500;

export interface Read {
  readonly pairs: readonly Pair[];
  /** Null where there is nothing but white space and remarks. */
  readonly contents: unknown;
  /** The line that could not be read. */
  readonly broken?: Span;
}

/** The pairs of key and value. */
export function readYaml(source: string): Read {
  const first = lineAt(source, source.search(/\S/));
  if (source.length > longest || (source.match(/[[{]|[-?:][ \t]/g)?.length ?? 0) > mostNested) return { pairs: [], contents: null, broken: first };
  const { contents, errors: [error] } = documentOf(source);
  const broken = error ? lineAt(source, error.pos[0]) : undefined;
  if (isMap(contents)) return { pairs: contents.items, contents, ...(broken ? { broken } : {}) };
  return contents === null && !broken ? { pairs: [], contents } : { pairs: [], contents, broken: broken ?? first };
}

/** All values are text («failsafe»), a lone CR ends a line as elsewhere, and no alias is followed. */
const documentOf = (source: string): Document.Parsed => parseDocument(source.replace(/\r(?!\n)/g, '\n'), { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });

/** Undefined for a list, a table or an alias. */
export const wordsOf = (value: unknown): string | undefined => (isScalar(value) && typeof value.value === 'string' ? value.value.trim() : undefined);

/** The words of the line that holds the offset, or of the last line with words before it. */
export function lineAt(source: string, offset: number): Span {
  const at = Math.max(0, Math.min(offset, source.trimEnd().length - 1));
  const { start } = lineOf(source, at);
  const line = /^[^\r\n]*/.exec(source.slice(start))?.[0] ?? '';
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
}
