/** Every regular expression that is written in the source, and what it would stumble over if it stumbled over anything. */
import { relative, resolve } from 'node:path';
import type { Node } from 'typescript/unstable/ast';
import { isRegularExpressionLiteral } from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';

export interface Pattern {
  /** «server/src/core/span.ts:12» */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** @param configs of the projects that they are looked for in, as paths from the folder of the project, where this runs */
export function patternsIn(configs: readonly string[]): Pattern[] {
  const api = new API({ cwd: process.cwd() });
  try {
    const found = new Map<string, Pattern>();
    for (const { program } of api.updateSnapshot({ openProjects: configs.map((config) => resolve(config)) }).getProjects()) {
      for (const path of program.getSourceFileNames().filter((name) => /(?<!\.d)\.ts$/.test(name) && !name.includes('node_modules'))) {
        const file = program.getSourceFile(path);
        const visit = (node: Node): void => {
          if (isRegularExpressionLiteral(node)) found.set(node.text, found.get(node.text) ?? patternAt(`${relative('.', path)}:${file!.text.slice(0, node.end).split('\n').length}`, node.text));
          node.forEachChild(visit);
        };
        if (file) visit(file);
      }
    }
    return [...found.values()];
  } finally {
    api.close();
  }
}

function patternAt(at: string, literal: string): Pattern {
  const end = literal.lastIndexOf('/');
  return { at, source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** One character for each class that a pattern may name, and those that it names itself. */
export function charactersOf({ source }: Pick<Pattern, 'source'>): string[] {
  const found = new Set<string>();
  for (const [said] of source.replace(/\(\?(?:<?[=!]|:|<\w+>)|\{[\d,]+\}/g, '').matchAll(/\\[pP]\{\w+\}|\\u[\da-fA-F]{4}|\\[^]|[^]/gu)) {
    for (const character of meant(said)) found.add(character);
  }
  return [...found].slice(0, mostCharacters);
}

const mostCharacters = 10;

function meant(said: string): string {
  if (/^\\[pP]\{Lu\}$/.test(said)) return 'A';
  if (/^\\[pP]\{/.test(said) || said === '\\w' || said === '.') return 'a';
  if (said === '\\d') return '1';
  if (said === '\\s' || said === '\\S') return ' a';
  if (said === '\\n' || said === '\\r' || said === '\\t') return JSON.parse(`"${said}"`) as string;
  if (said.startsWith('\\u')) return JSON.parse(`"${said}"`) as string;
  if (/^\\[bBDW]$/.test(said)) return ' a';
  if (said.startsWith('\\')) return said.slice(1);
  return /[()[\]?*+|^$]/.test(said) ? '' : said;
}

/** What stands before, what comes again and again, and what makes it fail in the end. */
export interface Pump {
  readonly before: string;
  readonly again: string;
  readonly after: string;
}

export const pumped = ({ before, again, after }: Pump, length: number): string => before + again.repeat(length / again.length) + after;

/** Of each pattern's own characters: one or two of them again and again. */
export function* pumpsFor(pattern: Pick<Pattern, 'source'>): Iterable<Pump> {
  const characters = charactersOf(pattern);
  const ends = ['', '\u0000'];
  for (const one of characters) {
    for (const other of ['', ...characters]) {
      if (one === other) continue;
      for (const before of ['', ...characters]) for (const after of ends) yield { before, again: one + other, after };
    }
  }
}
