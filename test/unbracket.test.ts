/** Both brackets go at once, and the words stay where they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, applyEdits, commands, everyBracket } from '../server/src/core/index';
import { marked } from './support/marked';
import { seed, withSeed } from './support/seed';

const unbracket = commands.find(({ id }) => id === 'unbracket')!;

/** The paragraph afterwards, with the cursor in it, or what is said when nothing was done. */
function unbracketed(paragraph: string): string {
  const { text, cursor } = marked(`*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Decides* ${paragraph}.\n`);
  const change = unbracket.run(analyze(text), { start: cursor!, end: cursor! })!;
  if (change.edits.length === 0) return change.says ?? '';
  const after = applyEdits(text, change.edits);
  const { start, end } = change.selection!;
  assert.equal(start, end);
  return `${after.slice(0, start)}<|>${after.slice(start)}`.slice(text.indexOf('*Decides* ') + '*Decides* '.length, -2);
}

test('from either bracket, and from the words between them', () => {
  assert.equal(unbracketed('to meet <|>[soon]'), 'to meet <|>soon');
  assert.equal(unbracketed('to meet [so<|>on]'), 'to meet so<|>on');
  assert.equal(unbracketed('to meet [soon]<|>'), 'to meet soon<|>');
});

test('the innermost pair goes, the others stay', () => {
  assert.equal(unbracketed('to meet [in May [or Ju<|>ne]]'), 'to meet [in May or Ju<|>ne]');
  assert.equal(unbracketed('to meet [in M<|>ay [or June]]'), 'to meet in M<|>ay [or June]');
});

test('a link keeps its brackets, and where there are none it is said', () => {
  for (const words of ['to follow [the pl<|>an](#plan)', 'to me<|>et', 'to meet on __<|>__']) assert.equal(unbracketed(words), 'There is no pair of brackets here.');
});

test('each pair of the draft that a committee negotiated goes alone, link and bare blanks aside', withSeed, () => {
  for (const { span, inner, kind } of everyBracket(analyze(seed).draft)) {
    if (kind === 'link') continue;
    const { edits } = unbracket.run(analyze(seed), { start: inner.start, end: inner.start })!;
    assert.equal(applyEdits(seed, edits), seed.slice(0, span.start) + seed.slice(inner.start, inner.end) + seed.slice(span.end));
  }
});
