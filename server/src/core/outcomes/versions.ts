/** Versions of a draft on its way through several changes, each read as the draft itself was. */
import { analyze, type Analysis, type Evidence } from '../analyze';
import { once } from '../languages/patterns';
import { rules } from '../rules';

/** What a decision may bring about, and the rules whose first remedy mends it. No other rule is asked about a version. */
export const consequences: readonly string[] = [
  'wrong-ending', 'repetition-order', 'repetition-orphan', 'repetition-missing', 'numbered-single-paragraph', 'unnumbered-operative', 'misdirected-reference', 'wrong-enacting-comma',
];

/** A version of the draft, judged at the levels of the house. */
export function readAgain(evidence: Evidence, text: string): Analysis {
  const known = versionsOf(evidence);
  const version = known.get(text) ?? read(evidence, text);
  known.delete(text);
  known.set(text, version);
  for (const [oldest] of known) if (known.size > mostVersions) known.delete(oldest);
  return version;
}

/** Often nothing is changed from one step to the next. */
const mostVersions = 3;

const versionsOf = once((_: Evidence): Map<string, Analysis> => new Map());

const read = ({ config, memory, stage, profile, language }: Evidence, text: string): Analysis =>
  analyze(text, { ...config, rules: others(rules), asked: { ...config.asked, stage, profile, language } }, memory);

const others = once((all: typeof rules) => Object.fromEntries(all.filter(({ id }) => !consequences.includes(id)).map(({ id }) => [id, 'off' as const])));
