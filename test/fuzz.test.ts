/** The texts that `npm run fuzz` keeps, each of which may have broken something: everything is asked about them, and nothing goes wrong. */
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answersAbout } from './fuzz/answers';
import { inputsIn } from './fuzz/inputs';
import { mutated } from './fuzz/mutate';
import { offsetsOver } from './support/places';
import { randomFrom } from './support/random';

const inputs = inputsIn(fileURLToPath(new URL('fuzz/inputs', import.meta.url)));

for (const { name, text } of inputs) test(`${name} is read, and answered about`, () => answersAbout(text, offsetsOver(text, 9)));

test('so are texts that are made of them, SEED=7 others', () => {
  const random = randomFrom(process.env['SEED'] ?? 'kept');
  for (let times = Number(process.env['RUNS'] ?? 20); times > 0; times--) {
    const text = mutated(inputs.map((input) => input.text), random);
    answersAbout(text, [0, random.below(text.length + 1), text.length]);
  }
});
