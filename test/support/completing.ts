/** Completions as a drafter meets them: what is offered at the cursor of a marked text, and the draft after one was taken. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, complete, type Completion, type CompletionKind } from '../../server/src/core/index';
import { marked } from './marked';
import { expandSnippet } from './snippet';

/** In the order in which they are offered before a letter narrows them down. */
export function completionsAt(source: string): readonly Completion[] {
  const { text, cursor } = marked(source);
  return complete(analyze(text), cursor ?? assert.fail('no cursor')).toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0));
}

export const labelsAt = (source: string, kind?: CompletionKind): string[] =>
  completionsAt(source).filter((one) => kind === undefined || one.kind === kind).map(({ label }) => label);

/** The completion whose label is so, or begins so. */
export function completionAt(label: string, source: string): Completion {
  const offered = completionsAt(source);
  return offered.find((one) => one.label === label) ?? offered.find((one) => one.label.startsWith(label))
    ?? assert.fail(`“${label}” is not among: ${offered.map((one) => one.label).join(' | ')}`);
}

/** The draft after one completion was taken and its tab stops passed over. */
export const afterTaking = ({ span, insert, edits }: Completion, source: string): string =>
  applyEdits(marked(source).text, [{ span, text: expandSnippet(insert) }, ...edits]);

export const taking = (label: string, source: string): string => afterTaking(completionAt(label, source), source);

/** The same; the result has to pass the checker. */
export function inserting(label: string, source: string): string {
  const text = taking(label, source);
  assert.deepEqual(faultsOf(text), [], text);
  return text;
}

/** Errors and warnings but for blanks, which a drafter still has to fill. */
export const faultsOf = (text: string): readonly string[] =>
  analyze(text).findings
    .filter(({ level, rule }) => (level === 'error' || level === 'warning') && rule !== 'unresolved-placeholder')
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
