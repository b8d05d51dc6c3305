/** A value that may be anything, read as choices: what is valid is kept, the rest is reported. */
import { languageCodes, profiles, ruleLevels, stages, together, type Choices, type RuleLevel } from './config';
import { nearest } from './nearest';
import { presets } from './presets';
import { ruleIds } from './rules';
import { english, joined, type Said, type Say } from './speech';
import type { HouseTerm } from './terms/term';

/** The way to a value: `["rules", "wrong-ending"]`, `["terms", 0, "find"]`. */
export type Path = readonly (string | number)[];

/** Something that is not as it should be: where and why. */
export interface ChoiceProblem {
  readonly path: Path;
  /** It is the name that is wrong, not what stands beside it. */
  readonly inName: boolean;
  readonly message: Said;
}

export function readChoices(value: unknown, say: Say = english): { choices: Choices; problems: readonly ChoiceProblem[] } {
  const problems: ChoiceProblem[] = [];
  if (value === undefined) return { choices: {}, problems };
  const report: Report = (path, message, inName = false) => problems.push({ path, message, inName });
  const choices = readObject(value, [], { report, say });
  return { choices, problems };
}

type Report = (path: Path, message: Said, inName?: boolean) => void;
/** To whom a problem is told, and in which language. */
interface Hearer {
  readonly report: Report;
  readonly say: Say;
}
type Reader = (said: unknown, path: Path, hearer: Hearer) => Choices;

function readObject(value: unknown, path: Path, hearer: Hearer): Choices {
  const { report, say } = hearer;
  if (!isRecord(value)) return report(path, say('This must be an object, such as {example}.', { example: '{ "stage": "final" }' })), {};
  for (const name of Object.keys(value)) {
    if (!readers.has(name) && name !== schemaKey) report([name], unknown(say('There is no setting “{name}”.', { name }), meant(name, [...readers.keys()], say)), true);
  }
  const given = [...readers].filter(([name]) => value[name] !== undefined);
  return together(...given.map(([name, reader]) => reader(value[name], [name], hearer)));
}

const oneOf = <Key extends 'stage' | 'profile' | 'language'>(key: Key, allowed: readonly NonNullable<Choices[Key]>[]): Reader => (said, path, { report, say }) => {
  const found = allowed.find((candidate) => candidate === said);
  if (found !== undefined) return { [key]: found };
  report(path, say('“{name}” must be one of {known}.', { name: key, known: allowed.join(', ') }));
  return {};
};

const readPresets: Reader = (said, path, { report, say }) => {
  const names: readonly [unknown, Path][] = Array.isArray(said) ? said.map((name, index) => [name, [...path, index]]) : [[said, path]];
  return together(...names.map(([name, at]) => {
    const preset = presets.find((candidate) => candidate.name === name);
    if (!preset) report(at, say('“{name}” must name one of {known}, or several of them in a list.', { name: 'extends', known: presets.map((known) => known.name).join(', ') }));
    return preset?.choices ?? {};
  }));
};

const readRules: Reader = (said, path, { report, say }) => {
  if (!isRecord(said)) return report(path, say('“{name}” must be an object, such as {example}.', { name: 'rules', example: '{ "wrong-ending": "off" }' })), {};
  const rules: Record<string, RuleLevel> = {};
  for (const [id, given] of Object.entries(said)) {
    const level = ruleLevels.find((candidate) => candidate === given);
    if (!ruleIds().has(id)) report([...path, id], unknown(say('There is no rule “{id}”.', { id }), meant(id, [...ruleIds()], say)), true);
    else if (level === undefined) report([...path, id], say('The level of “{id}” must be one of {known}.', { id, known: ruleLevels.join(', ') }));
    else rules[id] = level;
  }
  return { rules };
};

const readTerms: Reader = (said, path, hearer) => {
  const { report, say } = hearer;
  if (!Array.isArray(said)) return report(path, say('“{name}” must be a list, such as {example}.', { name: 'terms', example: '[{ "find": "the Islands", "replace": "the Republic of the Islands" }]' })), {};
  return { terms: said.flatMap((term, index) => readTerm(term, [...path, index], hearer) ?? []) };
};

function readTerm(said: unknown, path: Path, { report, say }: Hearer): HouseTerm | undefined {
  if (!isRecord(said)) return report(path, say('A term is an object with “find” and “replace”.')), undefined;
  for (const name of Object.keys(said)) {
    if (!termKeys.includes(name)) report([...path, name], unknown(say('A term has no “{name}”.', { name }), meant(name, termKeys, say)), true);
  }
  const { find, replace, reason, level } = said;
  const known = termLevels.find((candidate) => candidate === level);
  if (!isWords(find)) return report('find' in said ? [...path, 'find'] : path, say('“find” must be the words that are not wanted.')), undefined;
  if (typeof replace !== 'string') return report('replace' in said ? [...path, 'replace'] : path, say('“replace” must be the words that take their place.')), undefined;
  if (reason !== undefined && typeof reason !== 'string') report([...path, 'reason'], say('“reason” must be text.'));
  if (level !== undefined && !known) report([...path, 'level'], say('“{name}” must be one of {known}.', { name: 'level', known: termLevels.join(', ') }));
  return { find, replace, ...(typeof reason === 'string' && { reason }), ...(known && { level: known }) };
}

const readPlaceholders: Reader = (said, path, { report, say }) => {
  if (!Array.isArray(said)) return report(path, say('“{name}” must be a list, such as {example}.', { name: 'placeholders', example: '["focal point"]' })), {};
  said.forEach((words, index) => isWords(words) || report([...path, index], say('A placeholder must be words that name a blank, such as “focal point”.')));
  return { placeholders: said.filter(isWords) };
};

const yesOrNo = (key: 'showCounts' | 'showNumbersAtAdoption'): Reader => (said, path, { report, say }) => {
  if (typeof said === 'boolean') return { [key]: said };
  report(path, say('“{name}” must be one of {known}.', { name: key, known: 'true, false' }));
  return {};
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
  ['showCounts', yesOrNo('showCounts')],
  ['showNumbersAtAdoption', yesOrNo('showNumbersAtAdoption')],
]);

/** Says to an editor where the schema is. */
const schemaKey = '$schema';
const termKeys = ['find', 'replace', 'reason', 'level'];
/** A term may be softer than its rule, whose own level is a warning. */
export const termLevels = ['warning', 'info', 'hint'] as const;

const unknown = (...sentences: readonly (Said | undefined)[]): Said => joined(sentences.filter((sentence) => sentence !== undefined));

function meant(said: string, known: readonly string[], say: Say): Said | undefined {
  const near = nearest(said, known);
  if (near !== undefined) return say('Did you mean “{near}”?', { near });
  return known.length < 10 ? say('There are {known}.', { known: known.join(', ') }) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);
