/** The law of merging, tried on texts that nobody has chosen: without a delegation's proposals the draft is what it was, with them alone it is that version. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { analyze, applyEdits, merge, type Merged } from '../server/src/core';
import { anyText } from './support/any-draft';
import { randomFrom } from './support/random';
import { only, plain, without } from './support/readings';
import { secondVersion } from './support/second-version';
import { textsIn } from './support/texts';

/** The words that print, line by line. */
function lines(text: string): string[] {
  const { draft: { notes, frontMatter } } = analyze(text);
  const printed = applyEdits(text, [...notes.map(({ span }) => span), ...(frontMatter ? [frontMatter] : [])].map((span) => ({ span, text: '\n' })));
  return printed.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== '');
}
const words = (text: string): string => lines(text).join(' ').replace(/\s+/g, ' ').trim();

/** Of any two texts: refused, or told what was left out, or the law. */
function obeys(base: string, other: string): void {
  const answer = merge(analyze(base), other, 'MEX');
  if ('refusal' in answer) return;
  assert.equal(without(answer.text, 'MEX'), base);
  if (answer.left === 0) assert.equal(words(only(answer.text, 'MEX')), words(answer.other));
  else assert.ok(answer.remarks.length > 0);
}

const runs = { seed: Number(process.env['SEED'] ?? 1945), numRuns: Number(process.env['RUNS'] ?? 120) };

describe('the law holds', () => {
  test('of any two texts', () => fc.assert(fc.property(anyText, anyText, obeys), runs));
  test('of any text and what others make of it', () =>
    fc.assert(fc.property(anyText, fc.string(), fc.nat({ max: 6 }), (text, chance, more) => obeys(text, secondVersion(text, randomFrom(chance), more + 1))), runs));

  const corpus = fileURLToPath(new URL('../../shared/corpus/drafts', import.meta.url));
  const every = Number(process.env['EVERY'] ?? 15);
  test(`of each ${every}th real draft and two versions of it`, { skip: existsSync(corpus) ? false : 'there is no corpus beside the project' }, () => {
    let [places, left] = [0, 0];
    for (const path of textsIn(corpus).filter((_, index) => index % every === 0)) {
      const base = readFileSync(path, 'utf8');
      const random = randomFrom(path.slice(corpus.length));
      const [one, two] = [secondVersion(base, random, 8), secondVersion(base, random, 8)];
      const [first, second] = laidOver(base, one, two) ?? [];
      if (!first || !second) continue;
      assert.equal(plain(second.text), base, path);
      assert.equal(without(second.text, 'CAN'), first.text, path);
      if (first.left === 0) assert.deepEqual(lines(only(second.text, 'EU')), lines(first.other), path);
      if (second.left === 0) assert.deepEqual(lines(only(second.text, 'CAN')), lines(second.other), path);
      places += first.places + second.places;
      left += first.left + second.left;
    }
    assert.ok(places > 100, `${places} places`);
    assert.ok(left * 50 <= places, `${left} of ${places} places could not be written`);
  });
});

/** Undefined when one of the three has a bracket without a partner. */
function laidOver(base: string, one: string, two: string): readonly [Merged, Merged] | undefined {
  const first = merge(analyze(base), one, 'EU');
  if ('refusal' in first) return undefined;
  const second = merge(analyze(first.text), two, 'CAN');
  return 'refusal' in second ? undefined : [first, second];
}
