/** The drafter's choices, read from settings or a file that may hold anything. */
import type { Level } from './finding';
import { ruleIds } from './rules';

export const stages = ['negotiation', 'final'] as const;
export const profiles = ['general-assembly', 'security-council', 'human-rights-council', 'ecosoc', 'unesco', 'model-un'] as const;
export const languageCodes = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

export type Stage = (typeof stages)[number];
export type Profile = (typeof profiles)[number];
export type LanguageCode = (typeof languageCodes)[number];
/** A rule's level; `off` says nothing. */
export type RuleLevel = Level | 'off';

export interface Config {
  readonly stage: Stage;
  /** `auto`: chosen from the enacting line. */
  readonly profile: Profile | 'auto';
  readonly language: LanguageCode | 'auto';
  /** A level, or `off`, in place of the rule's own. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** What was asked for this time, on the command line or by a command: it comes before the draft's front matter. */
  readonly asked?: Partial<Pick<Config, 'stage' | 'profile' | 'language'>>;
}

export const defaultConfig: Config = { stage: 'negotiation', profile: 'auto', language: 'auto', rules: {} };

/** Something in the settings that is not as it should be: where (`rules.wrong-ending`) and why. */
export interface ConfigProblem {
  readonly path: string;
  readonly message: string;
}

/** A value that may be anything, read as a Config: what is valid is kept, the rest is default and reported. */
export function readConfig(value: unknown): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  if (!isRecord(value)) {
    if (value !== undefined && value !== null) problems.push({ path: '', message: 'The settings must be an object, such as { "stage": "final" }.' });
    return { config: defaultConfig, problems };
  }
  const choose = <T extends string>(key: string, allowed: readonly T[], fallback: T): T => {
    const given = value[key];
    if (given === undefined || given === null) return fallback;
    const found = allowed.find((candidate) => candidate === given);
    if (found === undefined) problems.push({ path: key, message: `“${key}” must be one of ${allowed.join(', ')}.` });
    return found ?? fallback;
  };
  for (const key of Object.keys(value)) {
    if (!knownKeys.has(key)) problems.push({ path: key, message: `There is no setting “${key}”; there are ${[...knownKeys].join(', ')}.` });
  }
  const config: Config = {
    stage: choose('stage', stages, defaultConfig.stage),
    profile: choose('profile', ['auto', ...profiles], defaultConfig.profile),
    language: choose('language', ['auto', ...languageCodes], defaultConfig.language),
    rules: readLevels(value['rules'], problems),
  };
  return { config, problems };
}

const knownKeys = new Set(['stage', 'profile', 'language', 'rules', 'trace']);
const ruleLevels: readonly RuleLevel[] = ['error', 'warning', 'info', 'hint', 'off'];

function readLevels(value: unknown, problems: ConfigProblem[]): Record<string, RuleLevel> {
  const levels: Record<string, RuleLevel> = {};
  if (value === undefined || value === null) return levels;
  if (!isRecord(value)) {
    problems.push({ path: 'rules', message: '“rules” must be an object, such as { "wrong-ending": "off" }.' });
    return levels;
  }
  for (const [id, given] of Object.entries(value)) {
    const level = ruleLevels.find((candidate) => candidate === given);
    if (!ruleIds().has(id)) problems.push({ path: `rules.${id}`, message: `There is no rule “${id}”.` });
    else if (level === undefined) problems.push({ path: `rules.${id}`, message: `The level of “${id}” must be one of ${ruleLevels.join(', ')}.` });
    else levels[id] = level;
  }
  return levels;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
