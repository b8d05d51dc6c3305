/** The drafter's choices, read from settings or a file that may hold anything. */
import type { Level } from './finding';

export const stages = ['negotiation', 'final'] as const;
export const profiles = ['general-assembly', 'security-council', 'human-rights-council', 'ecosoc', 'unesco', 'model-un'] as const;
export const languageCodes = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

export type Stage = (typeof stages)[number];
export type Profile = (typeof profiles)[number];
export type LanguageCode = (typeof languageCodes)[number];
export type RuleLevel = Level | 'off';

export interface Config {
  readonly stage: Stage;
  /** `auto`: chosen from the enacting line. */
  readonly profile: Profile | 'auto';
  readonly language: LanguageCode | 'auto';
  /** A level, or `off`, in place of the rule's own. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

export const defaultConfig: Config = { stage: 'negotiation', profile: 'auto', language: 'auto', rules: {} };

/** Something in the settings that is not as it should be: where (`rules.wrong-ending`) and why. */
export interface ConfigProblem {
  readonly path: string;
  readonly message: string;
}
