/** Choices that go together, by name: what a project file may `extends`. */
import type { Choices, RuleLevel } from './config';
import { rules } from './rules';
import type { Rule } from './rules/rule';

export interface Preset {
  readonly name: string;
  /** For whom it is and what it does, in a sentence or two. */
  readonly summary: string;
  readonly choices: Choices;
}

/** Rules that only advise: never more than a warning in a final text, less under negotiation. */
const advises = ({ levels }: Rule): boolean => levels.final !== 'error' && (levels.negotiation === 'info' || levels.negotiation === 'hint');

const advice = (level: RuleLevel): Choices => ({ rules: Object.fromEntries(rules.filter(advises).map(({ id }) => [id, level])) });

export const presets: readonly Preset[] = [
  {
    name: 'tabling',
    summary: 'For the days before the deadline: the stage is final, so every blank, bracket, alternative and bis number that is left is an error.',
    choices: { stage: 'final' },
  },
  {
    name: 'strict',
    summary: 'For a secretariat or an editor: what is otherwise advice is a warning.',
    choices: advice('warning'),
  },
  {
    name: 'quiet',
    summary: 'For the negotiating room: advice is silent, only errors and warnings are shown.',
    choices: advice('off'),
  },
  {
    name: 'model-un',
    summary: 'For Model UN: the habits of student conferences apply, whatever body the enacting line names.',
    choices: { profile: 'model-un' },
  },
];
