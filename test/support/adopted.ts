/** The adopted texts beside the project, where they are at hand: edited, so next to nothing should be found in them. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, type Measured } from './measure';
import { textsIn } from './texts';

/** Beside the project's folder; the commands' bundles, in out/measure/, lie as deep as this file. */
export const adopted = fileURLToPath(new URL('../../../shared/corpus/adopted', import.meta.url));

/** For a test: why it is skipped, when the texts it needs are not here. */
export const without = (path: string): string | false => !existsSync(path) && 'the shared texts are not here';

const measured = new Map<string, Measured>();

/** By path, measured once for all tests of a file. */
export function adoptedTexts(): ReadonlyMap<string, Measured> {
  if (measured.size === 0) {
    for (const file of textsIn(adopted, 'clean')) measured.set(relative(adopted, file), measure(readFileSync(file, 'utf8')));
  }
  return measured;
}
