/** Values of blanks written into the front matter, which is made where there is none. Every other character stays as it is. */
import { isMap, isNode, isScalar, stringify, type Pair, type YAMLMap } from 'yaml';
import { frontMatterOf } from '../parse/notes';
import { applyEdits, emptyAt, type Edit } from '../span';
import { keyIn } from './blank-values';
import { readFrontMatter } from './index';
import { readYaml, wordsOf } from './yaml';

export interface KeptValue {
  readonly key: string;
  /** As it is written: "name of the Convention". */
  readonly name: string;
  readonly words: string;
}

/** Undefined where the lines are such that nothing can be added without changing something else; no edits where all is there already. */
export function keepValues(text: string, values: readonly KeptValue[]): Edit[] | undefined {
  const before = readFrontMatter(text)?.values;
  const known = new Map(before?.values?.map(({ key, words }) => [key, words]));
  const changed = values.filter(({ key, words }) => known.get(key) !== words);
  if (changed.length === 0) return [];
  const edits = editsFor(text, changed);
  const after = readFrontMatter(applyEdits(text, edits));
  for (const { key, words } of changed) known.set(key, words);
  const isKept = after !== undefined && !after.problems.some(({ kind }) => kind === 'unreadable') &&
    said(after.values.values?.map(({ key, words }) => [key, words])) === said([...known]) &&
    said(Object.entries({ ...after.values, values: '' })) === said(Object.entries({ ...before, values: '' }));
  return isKept ? edits : undefined;
}

const said = (entries: readonly (readonly unknown[])[] = []): string => JSON.stringify(entries.map((entry) => JSON.stringify(entry)).sort());

function editsFor(text: string, values: readonly KeptValue[]): Edit[] {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const lines = (indent: string): string => values.map((value) => `${indent}${pairOf(value)}`).join(eol);
  const found = frontMatterOf(text);
  if (!found) return [{ span: emptyAt(text.startsWith('\uFEFF') ? 1 : 0), text: ['---', 'values:', lines('  '), '---', '', ''].join(eol) }];

  const { start, end } = found.inner;
  const source = text.slice(start, end);
  const at = (offset: number) => emptyAt(start + offset);
  const pair = readYaml(source).pairs.find(({ key }) => wordsOf(key) === 'values');
  if (!pair) {
    const last = source.trimEnd().length;
    return [last === 0 ? { span: at(0), text: `values:${eol}${lines('  ')}${eol}` } : { span: at(last), text: `${eol}values:${eol}${lines('  ')}` }];
  }
  const table = pair.value;
  if (isMap(table)) return table.flow ? inFlow(table, values, source, start) : inLines(table, values, source, start, eol);
  const key = pair.key;
  return isScalar(key) && key.range ? [{ span: at(endOfLine(source, key.range[1])), text: `${eol}${lines('  ')}` }] : [];
}

/** Each blank on a line of its own. */
function inLines(table: YAMLMap, values: readonly KeptValue[], source: string, start: number, eol: string): Edit[] {
  const { replaced, added } = sorted(table, values, source, start);
  const [first] = table.items;
  const last = table.items.at(-1);
  const begins = isScalar(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
  const indent = source.slice(0, begins).replace(/^[^]*[\r\n]/, '');
  const end = endOfLine(source, source.slice(0, last ? endOf(last) : 0).trimEnd().length);
  return added.length === 0 ? replaced : [...replaced, { span: emptyAt(start + end), text: added.map((value) => `${eol}${indent}${pairOf(value)}`).join('') }];
}

/** «values: { date: 27 December 2019 }» */
function inFlow(table: YAMLMap, values: readonly KeptValue[], source: string, start: number): Edit[] {
  const { replaced, added } = sorted(table, values, source, start);
  const end = source.lastIndexOf('}', (table.range?.[1] ?? 0) - 1);
  const inner = source.slice(0, end).trimEnd();
  const comma = /[{,]$/.test(inner) ? ' ' : ', ';
  return added.length === 0 ? replaced : [...replaced, { span: emptyAt(start + inner.length), text: comma + added.map((value) => pairOf(value, true)).join(', ') + (inner.length === end ? ' ' : '') }];
}

function sorted(table: YAMLMap, values: readonly KeptValue[], source: string, start: number): { replaced: Edit[]; added: KeptValue[] } {
  const replaced: Edit[] = [];
  const added = values.filter(({ key, words }) => {
    const pair = table.items.find((item) => keyIn(wordsOf(item.key) ?? '') === key);
    const [from, to] = (isNode(pair?.value) && pair.value.range) || [];
    if (from === undefined || to === undefined) return !pair;
    // A value of several lines ends with the last of them.
    const end = from + source.slice(from, to).trimEnd().length;
    replaced.push({ span: { start: start + from, end: start + end }, text: (from === end ? ' ' : '') + scalar(words, table.flow === true) });
    return false;
  });
  return { replaced, added };
}

const endOf = ({ key, value }: Pair): number => (isNode(value) && value.range ? value.range[1] : isNode(key) && key.range ? key.range[1] : 0);

const endOfLine = (source: string, offset: number): number => offset + (/^[^\r\n]*/.exec(source.slice(offset))?.[0].length ?? 0);

const pairOf = ({ name, words }: KeptValue, isFlow = false): string => `${scalar(name, isFlow)}: ${scalar(words, isFlow)}`;

/** With quotation marks where it needs them. */
function scalar(words: string, isFlow: boolean): string {
  const plain = stringify(words, { lineWidth: 0 }).trimEnd();
  return isFlow && /^[^"'].*[,[\]{}]/.test(plain) ? JSON.stringify(words) : plain;
}
