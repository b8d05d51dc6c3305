/** The values that `fill` is given: «--set name=words», and a file with a line for each. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { keyIn, readValues } from '../core/index';
import { refuse, type Io } from './io';
import { rangesIn } from './positions';

/** Words for all blanks of a name, or for one of them. */
export interface Given {
  readonly key: string;
  /** 2 for «date#2»: the second in the text. */
  readonly number?: number;
  readonly words: string;
  /** As it was asked for: «date#2». */
  readonly name: string;
}

/** Adds «date#2=3 May 2027» to those before it. @throws for words that are not so written */
export function valueNamed(option: string, before: readonly Given[]): Given[] {
  const [, name, words = ''] = /^([^=]*[^=\s])\s*=\s*(.*\S)\s*$/s.exec(option) ?? [];
  if (name === undefined) throw new InvalidArgumentError('Write the name of the blank, “=”, and the words that fill it: "country=Viet Nam".');
  return [...before, given(name, words)];
}

function given(name: string, words: string): Given {
  const [, bare = name, number] = /^(.*\S)\s*#(\d{1,4})$/s.exec(name) ?? [];
  return { key: keyIn(bare), ...(number === undefined ? {} : { number: Number(number) }), words, name };
}

/** Undefined when the file cannot be used; the reason is on stderr then. */
export async function valuesInFile(file: string, io: Io): Promise<readonly Given[] | undefined> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(() => undefined);
  if (text === undefined) return void refuse(io, `${file}: The file cannot be read.`);
  const { value = [], problems } = readValues(text.replace(/^\uFEFF/, ''));
  const lineOf = rangesIn(text);
  for (const { at } of problems) {
    refuse(io, `${file}:${lineOf(at.span).start.line + 1}: This cannot be read as values. Write a line for each blank, such as “country: Viet Nam”.`);
  }
  return problems.length > 0 ? undefined : value.map(({ name, words }) => given(name.text.replace(/^(["'])(.*)\1$/, '$2'), words));
}
