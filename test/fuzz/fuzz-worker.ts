/** A process of its own that asks everything about one text after the other, until it is told to stop. */
import { createMemory } from '../../server/src/core/index';
import { randomFrom } from '../support/random';
import { answersAbout } from './answers';
import { inputsIn } from './inputs';
import { mutated } from './mutate';
import { shrunk } from './shrink';

export interface Order {
  readonly inputs: string;
  readonly seed: number;
  readonly first: number;
}

/** What is read next, or what was wrong with it. */
export interface Tried {
  readonly number: number;
  readonly text: string;
  readonly fault?: string;
}

/** One of each round, as one draft follows another in an editor. */
const memory = createMemory();

function faultOf(text: string, offsets: readonly number[], remembered = createMemory()): string | undefined {
  try {
    answersAbout(text, offsets, remembered);
    return undefined;
  } catch (error) {
    const { message, cause, stack } = error as Error;
    return `${message}\n${((cause as Error | undefined)?.stack ?? stack ?? '').split('\n').slice(0, 8).join('\n')}`;
  }
}

process.on('message', ({ inputs, seed, first }: Order) => {
  const kept = inputsIn(inputs).map(({ text }) => text);
  for (let number = first; ; number++) {
    const random = randomFrom(`${seed} ${number}`);
    const text = mutated(kept, random);
    const offsets = [0, ...Array.from({ length: 3 }, () => random.below(text.length + 1)), text.length];
    process.send?.({ number, text } satisfies Tried);
    const fault = faultOf(text, offsets, memory);
    if (fault === undefined) continue;
    const what = fault.split('\n')[0]!.replace(/\d+/g, '');
    const short = shrunk(text, (shorter) => faultOf(shorter, offsets)?.split('\n')[0]?.replace(/\d+/g, '') === what);
    process.send?.({ number, text: short, fault } satisfies Tried);
  }
});
