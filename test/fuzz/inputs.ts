/** The texts that are kept: those that broke something once, and those from which others are made. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

export interface Input {
  readonly name: string;
  readonly text: string;
}

/** What no editor and no version control leaves as it is stands in a file as JSON has it. */
export function inputsIn(folder: string): Input[] {
  return readdirSync(folder).sort().map((name) => {
    const content = readFileSync(`${folder}/${name}`, 'utf8');
    return { name, text: name.endsWith('.json') ? (JSON.parse(content) as string) : content };
  });
}

/** Returns the path of its file. */
export function keepInput(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const isPlain = !/[\r\u0000\u2028]|\p{Cs}/u.test(text);
  const path = `${folder}/${name}.${isPlain ? 'unres' : 'json'}`;
  writeFileSync(path, isPlain ? text : JSON.stringify(text));
  return path;
}
