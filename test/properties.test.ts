/** What holds of every text, whoever wrote it: nothing is lost, nothing throws, safe fixes come to an end. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyze, applyEdits, contains, defaultConfig, everyBracket, everyParagraph, fixAll, textOf, type Analysis, type Config, type Span } from '../server/src/core';
import { anyText } from './support/any-draft';

/** One row of texts, so that a green run stays green; SEED=7 looks at another, RUNS=10000 at more of them. */
const runs = { seed: Number(process.env['SEED'] ?? 1945), numRuns: Number(process.env['RUNS'] ?? 300) };

const final: Config = { ...defaultConfig, stage: 'final' };

const always = (what: string, holds: (text: string) => void) => test(what, () => fc.assert(fc.property(anyText, holds), runs));

const inOrder = (spans: readonly Span[]): boolean => spans.every(({ start, end }, index) => start <= end && start >= (spans[index - 1]?.end ?? 0));

function losesNothing(text: string, { draft }: Analysis): void {
  assert.equal(draft.parts.map(({ span }) => textOf(text, span)).join(''), text);
  assert.ok(inOrder(draft.parts.map(({ span }) => span)), 'parts overlap');
  assert.ok(inOrder(draft.blocks.map(({ span }) => span)), 'blocks overlap');
  const said = [...draft.blocks, ...draft.notes, ...(draft.frontMatter ? [{ span: draft.frontMatter }] : [])];
  const rest = applyEdits(text, said.map(({ span }) => ({ span, text: '' })));
  assert.match(rest, /^\s*$/);
}

function isWhole({ draft, text }: Analysis): void {
  for (const part of draft.parts) {
    for (const paragraph of everyParagraph(part.paragraphs)) {
      assert.ok(contains(part.span, paragraph.span) && contains(paragraph.span, paragraph.own), 'a paragraph reaches out of its place');
      assert.ok(paragraph.children.every(({ span }) => contains(paragraph.span, span)), 'a subparagraph reaches out of its paragraph');
      assert.ok([paragraph.body, ...paragraph.tails].every(({ span, ending }) => contains(paragraph.span, span) && contains({ start: 0, end: span.end }, ending.span)), 'a mark stands outside its passage');
    }
  }
  for (const { span, inner, children } of everyBracket(draft)) {
    assert.ok(contains(span, inner) && children.every((child) => contains(span, child.span)) && inOrder(children.map((child) => child.span)), `a bracket does not hold its own: ${textOf(text, span)}`);
  }
}

function findsWithin(text: string, { findings, failures }: Analysis): void {
  const whole = { start: 0, end: text.length };
  for (const finding of findings) {
    const places = [finding.span, ...finding.related.map(({ span }) => span)];
    assert.ok(places.every((span) => span.start <= span.end && contains(whole, span)), `${finding.rule} points out of the text`);
    for (const { title, edits } of finding.fixes()) {
      const sorted = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
      assert.ok(inOrder(sorted) && sorted.every((span) => contains(whole, span)), `${finding.rule}: “${title}” edits one place twice, or none`);
    }
  }
  assert.deepEqual(failures, []);
}

describe('of any text', () => {
  always('the parts and the blocks are the text, and what is between the blocks is white space', (text) => losesNothing(text, analyze(text)));
  always('every paragraph and every bracket holds its own', (text) => isWhole(analyze(text)));
  always('no rule fails, and every finding and every fix stays within the text', (text) => findsWithin(text, analyze(text)));
  always('nor before tabling', (text) => findsWithin(text, analyze(text, final)));

  always('safe fixes settle: the second time there is nothing left to fix', (text) => {
    const fixed = fixAll(text);
    assert.equal(fixAll(fixed), fixed);
  });

  always('the ends of lines do not matter', (text) => {
    const lines = text.replace(/\r\n?/g, '\n');
    const said = (version: string) => analyze(version).findings.map(({ rule, message }) => `${rule}: ${message}`);
    assert.deepEqual(said(lines.replaceAll('\n', '\r\n')), said(lines));
  });
});

/** Cut after every so many characters: what a drafter has typed so far. */
function* prefixes(text: string, step: number): Iterable<string> {
  for (let end = 0; end <= text.length; end += step) yield text.slice(0, end);
}

describe('of a draft that is being typed', () => {
  const samples = new URL('samples/', import.meta.url);
  for (const name of readdirSync(samples)) {
    test(`whatever of ${name} is there is read`, () => {
      for (const text of prefixes(readFileSync(new URL(name, samples), 'utf8'), 17)) {
        const analysis = analyze(text);
        losesNothing(text, analysis);
        isWhole(analysis);
        findsWithin(text, analysis);
      }
    });
  }
});
