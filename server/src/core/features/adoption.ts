/** An adoption in a drafter's words, to be read before anything is changed. */
import type { Analysis } from '../analyze';
import { excerpt, lastWords } from '../excerpt';
import { adoption, type AdoptedNumber, type Adoption } from '../outcomes/adoption';
import type { Rest } from '../outcomes/rest';
import { plainText } from '../plain-text';
import { joined, type Said, type Say } from '../speech';
import type { Edit, Span } from '../span';
import { decided, decidables, type Decidable, type Decision } from './adoption/decidable';
import { choiceView, statesIn, type ChoiceView } from './adoption/choice';

export interface AdoptionAsked {
  /** By the id of what is decided. */
  readonly by: ReadonlyMap<string, Decision>;
  /** What becomes of the rest. */
  readonly rest: Rest;
}

export interface AdoptionView {
  /** How much changes. */
  readonly title: Said;
  readonly numbers: readonly AdoptionRow[];
  readonly references: readonly AdoptionRow[];
  readonly warnings: readonly Said[];
  /** What can be decided, and what was. */
  readonly choices: readonly ChoiceView[];
  readonly edits: readonly Edit[];
  /** The whole draft as it would be. */
  readonly text: string;
}

export interface AdoptionRow {
  /** «1bis → 2», «8bis → dropped» */
  readonly change: Said;
  /** The words at that place. */
  readonly words: string;
  readonly span: Span;
}

/** Only what changes is in the rows. */
export function adoptionView(analysis: Analysis, { by, rest }: AdoptionAsked): AdoptionView {
  const { text, say } = analysis;
  const { decisions, left } = decided(analysis, by);
  const adopted = adoption(analysis, decisions, rest, left);
  const numbers = adopted.numbers.filter((number) => number.new !== number.old);
  const stateOf = statesIn(adopted);
  return {
    title: titleOf(adopted, numbers, say),
    numbers: numbers.map(({ paragraph: { marker, span }, old, new: now, words }) => ({
      change: say('{old} → {new}', { old, new: now ?? say('dropped') }), words, span: marker?.span ?? { start: span.start, end: span.start },
    })),
    references: adopted.references.map(({ span, old, new: now }) => ({
      change: say('{old} → {new}', { old: oneLine(old), new: oneLine(now) }), words: inItsSentence(text, span), span,
    })),
    warnings: adopted.warnings,
    choices: decidables(analysis).map((decidable) => choiceView(analysis, decidable, stateOf, by.get(decidable.id))),
    edits: adopted.rewrite.edits,
    text: adopted.rewrite.text,
  };
}

/**
 * A package, a delegation, or a paragraph in brackets by its number; capitals and spacing make no other name, and some words
 * of the only one that has them are enough. Undefined where there is none.
 */
export function decidableNamed(analysis: Analysis, name: string): Decidable | undefined {
  const sought = plainly(name);
  const all = decidables(analysis);
  const whole = all.find((one) => one.name !== undefined && plainly(one.name) === sought);
  const partly = all.filter(({ kind, name: other = '' }) => (kind === 'package' || kind === 'subject') && ` ${plainly(other)} `.includes(` ${sought} `));
  return whole ?? (partly.length === 1 ? partly[0] : undefined);
}

export const decidableNames = (analysis: Analysis): string[] => decidables(analysis).flatMap(({ name }) => name ?? []);

const plainly = (name: string): string => oneLine(name).toLowerCase();

const wordsBefore = 40;

/** «… in its work pursuant to paragraph 5 above» */
function inItsSentence(text: string, { start, end }: Span): string {
  const before = plainText(text, { start: Math.max(0, start - 2 * wordsBefore), end: start }).words;
  return lastWords(before.slice(before.lastIndexOf('\n') + 1), wordsBefore) + excerpt(text, { start, end }, 2 * wordsBefore);
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

function titleOf({ references, rewrite, decisions }: Adoption, numbers: readonly AdoptedNumber[], say: Say): Said {
  if (rewrite.edits.length === 0) return say('Nothing changes: the text is ready as it stands.');
  const gone = numbers.filter(({ new: now }) => now === undefined).length;
  const parts = [
    say('Brackets decided: {count}', { count: decisions.size }),
    ...(numbers.length > gone ? [say('numbers that change: {count}', { count: numbers.length - gone })] : []),
    ...(gone > 0 ? [say('paragraphs dropped: {count}', { count: gone })] : []),
    ...(references.length > 0 ? [say('references that follow: {count}', { count: references.length })] : []),
  ];
  return joined(parts, '; ');
}
