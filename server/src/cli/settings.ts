/**
 * What holds for a draft: the options of the command line, the draft's own front matter, and then the file that
 * `--config` names or, without it, the project file nearest above the draft.
 */
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { configOf, type Config } from '../core/index';
import { projectFinder, type FoundProject } from '../find-project';
import { readFileAt } from '../read-file';
import { standardInput, type Input } from './inputs';
import type { Io } from './io';
import { rangesIn } from './positions';

export interface Options {
  readonly stage?: Config['stage'];
  readonly profile?: Config['profile'];
  readonly language?: Config['language'];
  /** Path of a project file under any name: `{ "stage": "final", "rules": { … } }`. */
  readonly config?: string;
}

/** What holds for one draft. A project file that is not as it should be is complained of once; what is valid in it holds. */
export type ConfigFor = (draft: Input, complain: (message: string) => void) => Promise<Config>;

/** Nothing when the file named by `--config` cannot be used; the reason is on stderr then. */
export async function settingsOf({ stage, profile, language, config: named }: Options, io: Io): Promise<ConfigFor | undefined> {
  const asked = { ...(stage && { stage }), ...(profile && { profile }), ...(language && { language }) };
  const finder = projectFinder(readFileAt);
  if (named !== undefined) {
    const found = await finder.at(pathToFileURL(resolve(io.cwd, named)).href);
    const complaints = found ? complaintsOf(found, named) : [`${named}: There is no such file.`];
    complaints.forEach((complaint) => io.stderr.write(`${complaint}\n`));
    const config = { ...configOf(found?.choices ?? {}), asked };
    return complaints.length === 0 ? async () => config : undefined;
  }

  const told = new Set<string>();
  return async ({ file }, complain) => {
    const found = await finder.above(pathToFileURL(file === standardInput ? resolve(io.cwd, file) : file).href);
    if (found && !told.has(found.uri)) complaintsOf(found, relative(io.cwd, fileURLToPath(found.uri))).forEach(complain);
    if (found) told.add(found.uri);
    return { ...configOf(found?.choices ?? {}), asked };
  };
}

function complaintsOf({ text, problems }: FoundProject, path: string): string[] {
  const rangeOf = rangesIn(text);
  return problems.map(({ span, message }) => {
    const { line, character } = rangeOf(span).start;
    return `${path}:${line + 1}:${character + 1}: ${message}`;
  });
}
