/** Which version this is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bundle lies in dist/, beside the package's manifest. */
export const version = (): string => JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')).version;
