/** Is the draft ready to be tabled? What a final text may not have, by topic, each with a light. */
import { atStage, type Analysis } from '../analyze';
import type { Finding } from '../finding';
import { once } from '../languages/patterns';
import { listed, type Said, type Say } from '../speech';

export type Light = 'red' | 'amber' | 'green';

export interface Topic {
  /** «Blanks» */
  readonly name: Said;
  /** Red with an error, amber with a warning. */
  readonly light: Light;
  /** The errors and warnings, in the order of the text. What is only advice keeps no draft from being tabled. */
  readonly findings: readonly Finding[];
}

export interface Readiness {
  /** There is no error. */
  readonly ready: boolean;
  /** "Not ready: 25 errors and 3 warnings" */
  readonly title: Said;
  readonly topics: readonly Topic[];
}

/** In the order in which one looks through a text before it is handed in. */
export const topics = [
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
] as const satisfies readonly (readonly [string, readonly string[]])[];

/** The draft is judged as final, whatever its front matter and the settings say. */
export const readiness = once((analysis: Analysis): Readiness => {
  const { findings, say } = atStage(analysis, 'final');
  const grave = findings.filter(({ level }) => level === 'error' || level === 'warning');
  const errors = grave.filter(isError).length;
  return {
    ready: errors === 0,
    title: titleOf(errors, grave.length - errors, say),
    topics: topics.map(([name, rules]) => topicOf(say(name), grave.filter(({ rule }) => rules.some((id) => id === rule)))),
  };
});

const isError = ({ level }: Finding): boolean => level === 'error';

const topicOf = (name: Said, findings: readonly Finding[]): Topic => ({
  name,
  light: findings.some(isError) ? 'red' : findings.length > 0 ? 'amber' : 'green',
  findings,
});

function titleOf(errors: number, warnings: number, say: Say): Said {
  const left = listed([
    ...(errors > 0 ? [say(errors === 1 ? '1 error' : '{count} errors', { count: errors })] : []),
    ...(warnings > 0 ? [say(warnings === 1 ? '1 warning' : '{count} warnings', { count: warnings })] : []),
  ], say);
  if (errors > 0) return say('Not ready: {left}', { left });
  return warnings > 0 ? say('Ready to be tabled, with {left}', { left }) : say('Ready to be tabled');
}
