/**
 * What was read in a stretch of words before. From one keystroke to the next a draft stays as it is but for one
 * paragraph, so what depends on a paragraph's own words alone need not be read again. Whoever reads one draft again and
 * again owns a memory and hands it along; an answer from memory equals a fresh one (`test/memory.test.ts`).
 */
import { moved } from './moved';
import { textOf, type Span } from './span';

export interface Memory {
  /** The words of a stretch: while the text is the same, one string for all who ask, which makes it quick to look up. */
  words(text: string, at: Span): string;
  /**
   * One question asked of many stretches of words, in a round of its own. What later rounds do not ask again is
   * forgotten in time, so that a memory never holds much more than the draft itself has.
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
export const noMemory: Memory = { words: textOf, recall: () => (words, read) => read(words) };

export function createMemory(): Memory {
  const questions = new Map<string, Question>();
  let current = '';
  let slices = new Map<number, string>();
  return {
    words(text, { start, end }) {
      if (text !== current) [current, slices] = [text, new Map()];
      const known = slices.get(start);
      if (known?.length === end - start) return known;
      const words = text.slice(start, end);
      slices.set(start, words);
      return words;
    },
    recall<Answer>(name: string, ...given: readonly unknown[]): Recall<Answer> {
      const known = questions.get(name);
      const question = known && known.given.every((one, index) => one === given[index]) ? known : { given, answers: new Map(), kept: 0, asked: 0, round: 0 };
      questions.set(name, question);
      nextRound(question);
      return (words, read, beside) => {
        const answers = question.answers.get(beside) ?? new Map<string, Held>();
        if (answers.size === 0) question.answers.set(beside, answers);
        let held = answers.get(words);
        if (!held) {
          const own = copied(words);
          answers.set(own, (held = { answer: read(own), round: 0 }));
          question.kept++;
        }
        if (held.round !== question.round) question.asked++;
        held.round = question.round;
        return held.answer as Answer;
      };
    },
  };
}

interface Question {
  readonly given: readonly unknown[];
  /** By what stands beside the words, then by the words. */
  readonly answers: Map<string | number | undefined, Map<string, Held>>;
  /** How many answers there are, and how many of them this round has asked for. */
  kept: number;
  asked: number;
  round: number;
}

interface Held {
  readonly answer: unknown;
  /** In which it was last asked for. */
  round: number;
}

/** Not in every round, since looking through all costs more than the few that a keystroke leaves behind. */
function nextRound(question: Question): void {
  const { answers, asked, kept, round } = question;
  if (kept > 2 * asked + few) {
    for (const [beside, held] of answers) {
      for (const [words, { round: last }] of held) if (last < round) held.delete(words);
      if (held.size === 0) answers.delete(beside);
    }
    question.kept = asked;
  }
  question.asked = 0;
  question.round++;
}

/** Not worth forgetting. */
const few = 100;

/** A slice of a string keeps the whole string alive, this does not. */
const copied = (words: string): string => ` ${words}`.slice(1);

/** The answer about words of their own, as it stands in the text: with every span in its place. */
export type RecallAt<Answer> = (text: string, at: Span, read: (words: string) => Answer, beside?: string | number) => Answer;

/** The same for answers with spans in them, which are read from the beginning of the words. */
export function recallAt<Answer>(memory: Memory, question: string, ...given: readonly unknown[]): RecallAt<Answer> {
  const recall = memory.recall<Placed<Answer>>(question, ...given);
  return (text, at, read, beside) => {
    const { start } = at;
    const held = recall(memory.words(text, at), (words) => {
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
