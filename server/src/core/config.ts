/** What a drafter may choose, and how choices from several places become one. */
import type { Level } from './finding';
import type { Say } from './speech';
import type { HouseTerm } from './terms/term';

export const stages = ['negotiation', 'final'] as const;
export const profiles = ['general-assembly', 'security-council', 'human-rights-council', 'ecosoc', 'unesco', 'model-un'] as const;
export const languageCodes = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
/** A rule's level; `off` says nothing. */
export const ruleLevels = ['error', 'warning', 'info', 'hint', 'off'] as const satisfies readonly (Level | 'off')[];

export type Stage = (typeof stages)[number];
export type Profile = (typeof profiles)[number];
export type LanguageCode = (typeof languageCodes)[number];
export type RuleLevel = (typeof ruleLevels)[number];

export interface Config {
  readonly stage: Stage;
  /** `auto`: chosen from the enacting line. */
  readonly profile: Profile | 'auto';
  readonly language: LanguageCode | 'auto';
  /** A level, or `off`, in place of the rule's own. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Wording that this house prefers, beside the language's own rows. */
  readonly terms: readonly HouseTerm[];
  /** More words that name a blank: «focal point». */
  readonly placeholders: readonly string[];
  /** Above the enacting line: how many paragraphs, blanks and brackets there are. */
  readonly showCounts: boolean;
  /** Beside a number the one that the paragraph will have at adoption. */
  readonly showNumbersAtAdoption: boolean;
  /** What was asked for this time, on the command line or by a command: it comes before the draft's front matter. */
  readonly asked?: Partial<Pick<Config, 'stage' | 'profile' | 'language'>>;
  /** The language of whoever sits before the draft, when it is not English. */
  readonly say?: Say;
}

/** What one place has to say: a person's settings, a delegation's project file, a preset. What is absent is not chosen there. */
export type Choices = Partial<Omit<Config, 'asked' | 'say'>>;

export const defaultConfig: Config = { stage: 'negotiation', profile: 'auto', language: 'auto', rules: {}, terms: [], placeholders: [], showCounts: true, showNumbersAtAdoption: false };

/** All choices as one: a later place comes before an earlier one, key by key and rule by rule; words are gathered. */
export const configOf = (...places: readonly Choices[]): Config => ({ ...defaultConfig, ...together(...places) });

/** The same for choices that are still to be laid over others. */
export const together = (...places: readonly Choices[]): Choices => places.reduce(over, {});

const over = (under: Choices, choices: Choices): Choices => ({
  ...under,
  ...choices,
  ...(choices.rules && { rules: { ...under.rules, ...choices.rules } }),
  ...(choices.terms && { terms: [...choices.terms, ...(under.terms ?? []).filter(({ find }) => !choices.terms?.some((term) => term.find === find))] }),
  ...(choices.placeholders && { placeholders: [...new Set([...(under.placeholders ?? []), ...choices.placeholders])] }),
});
