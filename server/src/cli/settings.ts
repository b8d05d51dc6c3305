/** The drafter's choices from the command line and the file named there; the command line has the last word. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defaultConfig, readConfig, type Config } from '../core/index';
import type { Io } from './io';

export interface Choices {
  readonly stage?: Config['stage'];
  readonly profile?: Config['profile'];
  readonly language?: Config['language'];
  /** Path of a JSON file with the same object as the settings: `{ "stage": "final", "rules": { … } }`. */
  readonly config?: string;
}

/** Nothing when the file cannot be used; the reason is on stderr then. */
export async function settingsOf(choices: Choices, io: Io): Promise<Config | undefined> {
  const { stage, profile, language, config: path } = choices;
  const config = path === undefined ? defaultConfig : await readFrom(path, io);
  return config && { ...config, ...(stage && { stage }), ...(profile && { profile }), ...(language && { language }) };
}

async function readFrom(path: string, io: Io): Promise<Config | undefined> {
  const complain = (message: string): undefined => void io.stderr.write(`${path}: ${message}\n`);

  const content = await readFile(resolve(io.cwd, path), 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (content instanceof Error) return complain(content.code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read: ${content.message}`);

  const value = parse(content.replace(/^\uFEFF/, ''));
  if (value instanceof Error) return complain(`This is not JSON: ${value.message}`);

  const { config, problems } = readConfig(value);
  for (const problem of problems) complain(problem.path ? `${problem.path}: ${problem.message}` : problem.message);
  return problems.length === 0 ? config : undefined;
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    return error;
  }
}
