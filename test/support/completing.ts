/** Completions at the cursor of a marked text, and the text after one was taken. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, complete, type Completion } from '../../server/src/core/index';
import { marked } from './marked';
import { expandSnippet } from './snippet';

export const completionsAt = (source: string): readonly Completion[] => {
  const { text, cursor } = marked(source);
  return complete(analyze(text), cursor ?? assert.fail('no cursor'));
};

/** The draft after one completion was taken and its tab stops passed over. */
export function taking(completion: Completion, source: string): string {
  const { text } = marked(source);
  return applyEdits(text, [{ span: completion.span, text: expandSnippet(completion.insert) }, ...completion.edits]);
}
