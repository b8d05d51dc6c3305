/**
 * What was read in a stretch of words before. From one keystroke to the next a draft stays as it is but for one
 * paragraph, so what depends on a paragraph's own words alone need not be read again. Whoever reads one draft again and
 * again owns a memory and hands it along; an answer from memory equals a fresh one (`test/memory.test.ts`).
 */
import { moved } from './moved';
import type { Span } from './span';

export interface Memory {
  /**
   * One question asked of many stretches of words. What one round of asking does not ask again is forgotten, so that a
   * memory holds as much as the draft itself has.
   * @param question its name
   * @param given what the answers depend on beside the words, compared by identity: a pack, a list of terms
   */
  recall<Answer>(question: string, ...given: readonly unknown[]): Recall<Answer>;
}

/**
 * @param words all that the answer may depend on, with `beside`
 * @param read asked when the answer is not known; its words are a copy, so that no answer holds on to a whole draft
 * @param beside a word that changes the answer: who speaks
 */
export type Recall<Answer> = (words: string, read: (words: string) => Answer, beside?: string | number) => Answer;

/** Reads everything anew. */
export const noMemory: Memory = { recall: () => (words, read) => read(words) };

export function createMemory(): Memory {
  const rounds = new Map<string, Round>();
  return {
    recall<Answer>(question: string, ...given: readonly unknown[]): Recall<Answer> {
      const before = rounds.get(question);
      const known = before && before.given.every((one, index) => one === given[index]) ? before.answers : new Map<string, Held>();
      const answers = new Map<string, Held>();
      rounds.set(question, { given, answers });
      return (words, read, beside) => {
        const key = beside === undefined ? words : `${beside}\n${words}`;
        const held = answers.get(key) ?? known.get(key) ?? { answer: read(copied(words)) };
        answers.set(key, held);
        return held.answer as Answer;
      };
    },
  };
}

interface Round {
  readonly given: readonly unknown[];
  readonly answers: Map<string, Held>;
}

interface Held {
  readonly answer: unknown;
}

/** A slice of a string keeps the whole string alive, this does not. */
const copied = (words: string): string => ` ${words}`.slice(1);

/** The answer about words of their own, as it stands in the text: with every span in its place. */
export type RecallAt<Answer> = (text: string, at: Span, read: (words: string) => Answer, beside?: string | number) => Answer;

/** The same for answers with spans in them, which are read from the beginning of the words. */
export function recallAt<Answer>(memory: Memory, question: string, ...given: readonly unknown[]): RecallAt<Answer> {
  const recall = memory.recall<Placed<Answer>>(question, ...given);
  return (text, { start, end }, read, beside) => {
    const held = recall(text.slice(start, end), (words) => {
      const answer = read(words);
      return { answer, last: { start: 0, answer } };
    }, beside);
    if (held.last.start !== start) held.last = { start, answer: moved(held.answer, start) };
    return held.last.answer;
  };
}

/** An answer with the place it was last asked for at: what stands before a keystroke stays where it is. */
interface Placed<Answer> {
  readonly answer: Answer;
  last: { readonly start: number; readonly answer: Answer };
}
