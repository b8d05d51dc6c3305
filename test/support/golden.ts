/** Compares what came out with the file that keeps it. With UPDATE=1 the file is written instead: read the difference before you keep it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

export function matchesGolden(file: URL, actual: string): void {
  if (process.env['UPDATE']) return writeFileSync(file, actual);
  const expected = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  assert.equal(actual, expected, `${file.pathname} differs; UPDATE=1 npm test writes it anew.`);
}
