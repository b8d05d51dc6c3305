/**
 * What was read in a stretch of words before. From one keystroke to the next a draft stays as it is but for one
 * paragraph, so what depends on a paragraph's own words alone need not be read again. Whoever reads one draft again and
 * again owns a memory and hands it along; an answer from memory equals a fresh one (`test/memory.test.ts`).
 */
import { moved } from './moved';
import { nothingSame, samenessOf, type Sameness } from './sameness';
import type { Span } from './span';

export interface Memory {
  /**
   * One question asked of many stretches of a text, in a round of its own: fastest in the order of the text. What later
   * rounds do not ask again is forgotten in time, so that a memory never holds much more than the draft itself has.
   * @param question its name
   * @param given what the answers depend on beside the words, compared by identity: a pack, a list of terms
   */
  recall<Answer>(question: string, ...given: readonly unknown[]): Recall<Answer>;
  /** The same for answers with spans in them, which are read from the beginning of the words and told with every span in its place. */
  recallAt<Answer>(question: string, ...given: readonly unknown[]): Recall<Answer>;
}

/**
 * @param at its words are all that the answer may depend on, with `beside`
 * @param read asked when the answer is not known; its words are a copy, so that no answer holds on to a whole draft
 * @param beside a word that changes the answer: who speaks
 */
export type Recall<Answer> = (text: string, at: Span, read: (words: string) => Answer, beside?: Beside) => Answer;
type Beside = string | number | undefined;

/** Reads everything anew. */
export const noMemory: Memory = {
  recall: () => (text, { start, end }, read) => read(text.slice(start, end)),
  recallAt: () => (text, { start, end }, read) => moved(read(text.slice(start, end)), start),
};

export function createMemory(): Memory {
  const questions = new Map<string, Question>();
  const versions: Versions = { last: { text: '', number: 0, same: nothingSame } };
  const askAs = (isPlaced: boolean) => <Answer>(name: string, ...given: readonly unknown[]): Recall<Answer> => {
    const known = questions.get(name);
    const question = known && known.given.every((one, index) => one === given[index]) ? known : { given, answers: new Map(), kept: 0, asked: 0, round: 0, row: nothingAsked };
    questions.set(name, question);
    nextRound(question);
    return inRow(question, versions, isPlaced) as Recall<Answer>;
  };
  return { recall: askAs(false), recallAt: askAs(true) };
}

/** The versions of the draft that have come by, of which the last is held. */
interface Versions {
  last: Version;
}

interface Version {
  readonly text: string;
  readonly number: number;
  /** What it has in common with the one before it. */
  readonly same: Sameness;
}

function versionOf(versions: Versions, text: string): Version {
  const { last } = versions;
  if (text !== last.text) versions.last = { text, number: last.number + 1, same: samenessOf(last.text, text) };
  return versions.last;
}

interface Question {
  readonly given: readonly unknown[];
  /** By what stands beside the words, then by the words. */
  readonly answers: Map<Beside, Map<string, Held>>;
  /** How many answers there are, and how many of them this round has asked for. */
  kept: number;
  asked: number;
  round: number;
  /** What was answered last. */
  row: Row;
}

interface Held {
  readonly answer: unknown;
  /** In which it was last asked for. */
  round: number;
}

/** The answers of one round about one version of the draft, in the order in which they were asked for. */
interface Row {
  version: number;
  readonly answered: Answered[];
}

interface Answered {
  readonly start: number;
  readonly length: number;
  readonly beside: Beside;
  readonly held: Held;
  /** The answer as it stands at this place. */
  readonly placed: unknown;
}

const nothingAsked: Row = { version: -1, answered: [] };

/**
 * Stretches that did not change are met in the same order as in the version before, so that mostly the next answer is
 * the one that is wanted, and no words have to be compared. Any other is looked for by its words.
 */
function inRow(question: Question, versions: Versions, isPlaced: boolean): Recall<unknown> {
  const before = question.row;
  const row: Row = { version: -1, answered: [] };
  question.row = row;
  let version: Version | undefined;
  let next = 0;

  const metBefore = ({ number, same }: Version, at: Span, beside: Beside): Answered | undefined => {
    const start = before.version === number ? at.start : before.version === number - 1 ? same.before(at) : undefined;
    if (start === undefined) return undefined;
    while ((before.answered[next]?.start ?? Infinity) < start) next++;
    const one = before.answered[next];
    return one && one.start === start && one.length === at.end - at.start && one.beside === beside ? one : undefined;
  };

  return (text, at, read, beside) => {
    if (text !== version?.text) {
      version = versionOf(versions, text);
      row.version = version.number;
      row.answered.length = 0;
    }
    const { start, end } = at;
    const met = metBefore(version, at, beside);
    const held = met?.held ?? heldBy(question, text.slice(start, end), read, beside);
    if (held.round !== question.round) question.asked++;
    held.round = question.round;
    if (met?.start === start) {
      row.answered.push(met);
      return met.placed;
    }
    const placed = !isPlaced ? held.answer : met ? moved(met.placed, start - met.start) : moved(held.answer, start);
    row.answered.push({ start, length: end - start, beside, held, placed });
    return placed;
  };
}

function heldBy(question: Question, words: string, read: (words: string) => unknown, beside: Beside): Held {
  const answers = question.answers.get(beside) ?? new Map<string, Held>();
  if (answers.size === 0) question.answers.set(beside, answers);
  const known = answers.get(words);
  if (known) return known;
  const own = copied(words);
  const held = { answer: read(own), round: -1 };
  answers.set(own, held);
  question.kept++;
  return held;
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
