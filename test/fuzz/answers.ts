/** Whether everything that may be asked about a text is answered as it should be: what the fuzzer looks for is that it is not. */
import assert from 'node:assert/strict';
import { analyze, applyEdits, contains, createMemory, everyBracket, everyParagraph, textOf, type Analysis, type Memory, type Span } from '../../server/src/core/index';
import { everyExtra } from './extras';
import { questions } from './questions';

/** Throws where something is amiss. @param offsets where the cursor is in turn */
export function answersAbout(text: string, offsets: readonly number[], memory: Memory = createMemory()): void {
  const analysis = analyze(text, everyExtra);
  losesNothing(analysis);
  findsWithin(analysis);
  assert.deepEqual(said(analyze(text, everyExtra, memory)), said(analysis), 'what is remembered differs from what is read');
  for (const { name, ask, isAtPlace } of questions) {
    for (const offset of isAtPlace ? offsets : [0]) told(`${name} at ${offset}`, () => ask(analysis, Math.min(offset, text.length)));
  }
}

function told(question: string, ask: () => unknown): void {
  try {
    ask();
  } catch (error) {
    throw new Error(question, { cause: error });
  }
}

const said = ({ draft, facts, findings, failures }: Analysis) => ({
  draft, failures, facts: { ...facts },
  findings: findings.map(({ rule, level, span, message, related }) => ({ rule, level, span, message, related })),
});

const isApart = (spans: readonly Span[]): boolean => spans.every(({ start, end }, index) => start <= end && start >= (spans[index - 1]?.end ?? 0));

/** As test/properties.test.ts has it: parts and blocks are the text, and whatever lies in another stays in it. */
function losesNothing({ text, draft }: Analysis): void {
  assert.equal(draft.parts.map(({ span }) => textOf(text, span)).join(''), text, 'the parts are not the text');
  assert.ok(isApart(draft.parts.map(({ span }) => span)) && isApart(draft.blocks.map(({ span }) => span)), 'parts or blocks overlap');
  const seen = [...draft.blocks, ...draft.notes, ...(draft.frontMatter ? [{ span: draft.frontMatter }] : [])];
  assert.match(applyEdits(text, seen.map(({ span }) => ({ span, text: '' }))), /^\s*$/, 'words stand in no block');
  for (const { span, paragraphs } of draft.parts) {
    for (const paragraph of everyParagraph(paragraphs)) assert.ok(contains(span, paragraph.span) && contains(paragraph.span, paragraph.own), 'a paragraph reaches out of its place');
  }
  for (const { span, inner, children } of everyBracket(draft)) assert.ok(contains(span, inner) && children.every((child) => contains(span, child.span)), 'a bracket does not hold its own');
}

function findsWithin({ text, findings, failures }: Analysis): void {
  assert.deepEqual(failures, []);
  const whole = { start: 0, end: text.length };
  for (const { rule, span, related } of findings) assert.ok([span, ...related.map((other) => other.span)].every((at) => contains(whole, at)), `${rule} points out of the text`);
}
