/** `values`: what the blanks of a draft are filled with. */
import { isMap, isNode, isScalar } from 'yaml';
import { keyOf } from '../brackets/plain-words';
import type { Span } from '../span';
import type { Piece } from '../tree';
import type { FrontMatterProblem } from './index';
import type { BlankValue } from './values';
import { readYaml, wordsOf } from './yaml';

export interface BlankValues {
  readonly value?: readonly BlankValue[];
  readonly problems: readonly FrontMatterProblem[];
}

/**
 * @param value the YAML behind the key
 * @param at the key: what is told when there is no table behind it
 */
export function readBlankValues(value: unknown, at: Piece, pieceAt: (start: number, end: number) => Piece): BlankValues {
  if (value === null || wordsOf(value) === '') return { problems: [] };
  if (!isMap(value)) return { problems: [{ kind: 'table', at }] };
  const problems: FrontMatterProblem[] = [];
  const firsts = new Map<string, Span>();
  const values = value.items.flatMap(({ key: node, value: given }): BlankValue[] => {
    if (!isScalar(node) || !node.range) return [];
    const name = pieceAt(node.range[0], node.range[1]);
    const key = keyIn(String(node.value));
    const piece = isNode(given) && given.range ? pieceAt(given.range[0], given.range[1]) : name;
    const first = firsts.get(key);
    const words = given === null ? '' : wordsOf(given)?.replace(/\s+/g, ' ');
    if (first) problems.push({ kind: 'twice', at: name, entry: { start: name.span.start, end: piece.span.end }, first });
    else if (words === undefined) problems.push({ kind: 'structure', at: piece, key: String(node.value) });
    if (first || !words) return [];
    firsts.set(key, name.span);
    return [{ key, name, at: piece, words }];
  });
  return { ...(values.length > 0 ? { value: values } : {}), problems };
}

/** A file of values, as they may stand in a front matter: each line a blank and what fills it. JSON is YAML too. */
export function readValues(source: string): BlankValues {
  const pieceAt = (start: number, end: number): Piece => ({ span: { start, end }, text: source.slice(start, end) });
  const { contents, broken } = readYaml(source);
  if (broken) return { problems: [{ kind: 'unreadable', at: pieceAt(broken.start, broken.end) }] };
  return readBlankValues(contents, pieceAt(0, 0), pieceAt);
}

/** The name of a blank, with or without its brackets, compared as blanks are. */
export const keyIn = (name: string): string => keyOf(name.replace(/^\s*\[([^[\]]*)\]\s*$/, '$1'));
