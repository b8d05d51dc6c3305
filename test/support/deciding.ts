/** A command of the drafter on a marked text, and the text that is right afterwards. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, applyEdits, commands, type Change } from '../../server/src/core/index';
import { marked } from './marked';
import { draftOf } from './pressing';

export const preamble = ['*The General Assembly*,', '*Recalling* its rules,'];
export const sentence = (words: string): string => draftOf([...preamble, `1. *Decides* ${words};`, '2. *Requests* a report.']);

/** The draft after the command; `words` answer what it asks. */
export function after(id: string, source: string, words?: string): { text: string; change: Change } {
  const { text, spans, cursor = 0 } = marked(source);
  const change = commands.find((command) => command.id === id)?.run(analyze(text), spans[0] ?? { start: cursor, end: cursor }, words) ?? assert.fail(`${id} does nothing`);
  return { text: applyEdits(text, change.edits), change };
}

/** @param says what is told; `words` answer what the command asks */
export const does = (id: string, what: string, before: string, expected: string, says?: RegExp, words?: string) =>
  test(what, () => {
    const { text, change } = after(id, before, words);
    assert.equal(text, expected);
    if (says) assert.match(change.says ?? '', says);
  });
