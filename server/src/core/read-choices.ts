/** A value that may be anything, read as choices: what is valid is kept, the rest is reported. */
import { languageCodes, profiles, ruleLevels, stages, together, type Choices, type RuleLevel } from './config';
import { nearest } from './nearest';
import { presets } from './presets';
import { ruleIds } from './rules';
import type { HouseTerm } from './terms/term';

/** The way to a value: `["rules", "wrong-ending"]`, `["terms", 0, "find"]`. */
export type Path = readonly (string | number)[];

/** Something that is not as it should be: where and why. */
export interface ChoiceProblem {
  readonly path: Path;
  /** It is the name that is wrong, not what stands beside it. */
  readonly inName: boolean;
  readonly message: string;
}

export function readChoices(value: unknown): { choices: Choices; problems: readonly ChoiceProblem[] } {
  const problems: ChoiceProblem[] = [];
  if (value === undefined) return { choices: {}, problems };
  const choices = readObject(value, [], (path, message, inName = false) => problems.push({ path, message, inName }));
  return { choices, problems };
}

type Report = (path: Path, message: string, inName?: boolean) => void;
type Reader = (said: unknown, path: Path, report: Report) => Choices;

function readObject(value: unknown, path: Path, report: Report): Choices {
  if (!isRecord(value)) return report(path, 'This must be an object, such as { "stage": "final" }.'), {};
  for (const name of Object.keys(value)) {
    if (!readers.has(name) && name !== schemaKey) report([name], `There is no setting “${name}”. ${meant(name, [...readers.keys()])}`, true);
  }
  const given = [...readers].filter(([name]) => value[name] !== undefined);
  return together(...given.map(([name, reader]) => reader(value[name], [name], report)));
}

const oneOf = <Key extends 'stage' | 'profile' | 'language'>(key: Key, allowed: readonly NonNullable<Choices[Key]>[]): Reader => (said, path, report) => {
  const found = allowed.find((candidate) => candidate === said);
  if (found !== undefined) return { [key]: found };
  report(path, `“${key}” must be one of ${allowed.join(', ')}.`);
  return {};
};

const readPresets: Reader = (said, path, report) => {
  const names: readonly [unknown, Path][] = Array.isArray(said) ? said.map((name, index) => [name, [...path, index]]) : [[said, path]];
  return together(...names.map(([name, at]) => {
    const preset = presets.find((candidate) => candidate.name === name);
    if (!preset) report(at, `“extends” must name one of ${presets.map((known) => known.name).join(', ')}, or several of them in a list.`);
    return preset?.choices ?? {};
  }));
};

const readRules: Reader = (said, path, report) => {
  if (!isRecord(said)) return report(path, '“rules” must be an object, such as { "wrong-ending": "off" }.'), {};
  const rules: Record<string, RuleLevel> = {};
  for (const [id, given] of Object.entries(said)) {
    const level = ruleLevels.find((candidate) => candidate === given);
    if (!ruleIds().has(id)) report([...path, id], `There is no rule “${id}”. ${meant(id, [...ruleIds()])}`, true);
    else if (level === undefined) report([...path, id], `The level of “${id}” must be one of ${ruleLevels.join(', ')}.`);
    else rules[id] = level;
  }
  return { rules };
};

const readTerms: Reader = (said, path, report) => {
  if (!Array.isArray(said)) return report(path, '“terms” must be a list, such as [{ "find": "the Islands", "replace": "the Republic of the Islands" }].'), {};
  return { terms: said.flatMap((term, index) => readTerm(term, [...path, index], report) ?? []) };
};

function readTerm(said: unknown, path: Path, report: Report): HouseTerm | undefined {
  if (!isRecord(said)) return report(path, 'A term is an object with “find” and “replace”.'), undefined;
  for (const name of Object.keys(said)) {
    if (!termKeys.includes(name)) report([...path, name], `A term has no “${name}”. ${meant(name, termKeys)}`, true);
  }
  const { find, replace, reason, level } = said;
  const known = termLevels.find((candidate) => candidate === level);
  if (!isWords(find)) return report('find' in said ? [...path, 'find'] : path, '“find” must be the words that are not wanted.'), undefined;
  if (typeof replace !== 'string') return report('replace' in said ? [...path, 'replace'] : path, '“replace” must be the words that take their place.'), undefined;
  if (reason !== undefined && typeof reason !== 'string') report([...path, 'reason'], '“reason” must be text.');
  if (level !== undefined && !known) report([...path, 'level'], `“level” must be one of ${termLevels.join(', ')}.`);
  return { find, replace, ...(typeof reason === 'string' && { reason }), ...(known && { level: known }) };
}

const readPlaceholders: Reader = (said, path, report) => {
  if (!Array.isArray(said)) return report(path, '“placeholders” must be a list of words, such as ["focal point"].'), {};
  said.forEach((words, index) => isWords(words) || report([...path, index], 'A placeholder must be words that name a blank, such as "focal point".'));
  return { placeholders: said.filter(isWords) };
};

/** In the order in which they are laid over each other: a preset is what the other choices change. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['extends', readPresets],
  ['stage', oneOf('stage', stages)],
  ['profile', oneOf('profile', ['auto', ...profiles])],
  ['language', oneOf('language', ['auto', ...languageCodes])],
  ['rules', readRules],
  ['terms', readTerms],
  ['placeholders', readPlaceholders],
]);

/** Says to an editor where the schema is. */
const schemaKey = '$schema';
const termKeys = ['find', 'replace', 'reason', 'level'];
/** A term may be softer than its rule, whose own level is a warning. */
export const termLevels = ['warning', 'info', 'hint'] as const;

const meant = (said: string, known: readonly string[]): string => {
  const near = nearest(said, known);
  if (near !== undefined) return `Did you mean “${near}”?`;
  return known.length < 10 ? `There are ${known.join(', ')}.` : '';
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);
