/** Is the draft ready to be tabled? What a final text may not have, by topic, each with a light. */
import { analyze } from '../analyze';
import type { Config } from '../config';
import type { Finding } from '../finding';

export type Light = 'red' | 'amber' | 'green';

export interface Topic {
  /** «Blanks» */
  readonly name: string;
  /** Red with an error, amber with a warning. */
  readonly light: Light;
  /** The errors and warnings, in the order of the text. What is only advice keeps no draft from being tabled. */
  readonly findings: readonly Finding[];
}

export interface Readiness {
  /** There is no error. */
  readonly ready: boolean;
  /** "Not ready: 25 errors, 3 warnings" */
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** In the order in which one looks through a text before it is handed in. */
export const topics: ReadonlyMap<string, readonly string[]> = new Map([
  ['Blanks', ['unresolved-placeholder', 'inconsistent-placeholder']],
  ['Brackets', ['open-bracket', 'unmatched-bracket', 'crossing-brackets']],
  ['Attributions and notes', ['attribution-left', 'note-left']],
  ['Numbers', [
    'numbering-gap', 'duplicate-number', 'number-out-of-order', 'orphan-insertion', 'insertion-left', 'mixed-numbering',
    'wrong-sublabel', 'lone-subparagraph', 'numbered-single-paragraph', 'unnumbered-operative',
  ]],
  ['References and citations', [
    'broken-reference', 'misdirected-reference', 'fragile-reference', 'implausible-citation', 'malformed-citation', 'impossible-date',
  ]],
  ['Enacting line and openers', [
    'missing-enacting-line', 'wrong-enacting-comma', 'unknown-opener', 'opener-in-wrong-part', 'opener-not-italic', 'wrong-italic-extent',
    'repetition-order', 'repetition-orphan', 'repetition-missing',
  ]],
  ['Endings and marks', ['wrong-ending', 'unmatched-quotation', 'unmatched-emphasis']],
  ['Words', ['preferred-term']],
  ['Words to the checker', ['unknown-front-matter', 'useless-suppression']],
]);

/** The draft is read as final, whatever its front matter and the settings say. */
export function readiness(text: string, config: Config): Readiness {
  const { findings } = analyze(text, { ...config, asked: { ...config.asked, stage: 'final' } });
  const grave = findings.filter(({ level }) => level === 'error' || level === 'warning');
  const errors = grave.filter(isError).length;
  return {
    ready: errors === 0,
    title: titleOf(errors, grave.length - errors),
    topics: [...topics].map(([name, rules]) => topicOf(name, grave.filter(({ rule }) => rules.includes(rule)))),
  };
}

const isError = ({ level }: Finding): boolean => level === 'error';

const topicOf = (name: string, findings: readonly Finding[]): Topic => ({
  name,
  light: findings.some(isError) ? 'red' : findings.length > 0 ? 'amber' : 'green',
  findings,
});

function titleOf(errors: number, warnings: number): string {
  const counts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')].filter(Boolean).join(', ');
  if (errors > 0) return `Not ready: ${counts}`;
  return warnings > 0 ? `Ready to be tabled, with ${counts}` : 'Ready to be tabled';
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
