/** What holds of every draft whose brackets are decided: in any order the same text, each step undone exactly, and texts that are whole again. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import fc from 'fast-check';
import { adoption, allDropped, analyze, applyEdits, decideAll, everyBracket, isNegotiated, readAs, resolveBrackets, restKept, type Analysis, type Bracket, type Decisions, type Edit, type Rewrite } from '../server/src/core/index';
import { draftOf } from './bench/draft';
import { anyText } from './support/any-draft';
import { randomFrom } from './support/random';
import { textsIn } from './support/texts';

const drafts = fileURLToPath(new URL('../../shared/corpus/drafts', import.meta.url));
const skip = !existsSync(drafts) && 'the shared texts are not here';

/** Drafts in which something is negotiated, each once; the longest take longer than they teach. */
const negotiated = (existsSync(drafts) ? textsIn(drafts) : []).flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  if (text.length > 120_000) return [];
  const analysis = analyze(text);
  return [...everyBracket(analysis.draft)].some(isNegotiated) ? [{ name: basename(file), analysis }] : [];
});

/** Where a bracket has lost its partner, nobody can say what is kept with it. */
const balanced = negotiated.filter(({ analysis: { draft } }) => draft.unmatched.length === 0 && draft.crossings.length === 0);

/** Drafts that nobody wrote, in which delegations have put words, paragraphs and brackets themselves into brackets. */
const generated = ['one', 'two', 'three', 'four', 'five', 'six'].map((seed) => ({ name: `generated ${seed}`, analysis: analyze(contested(draftOf({ paragraphs: 40, seed }), seed)) }));

function contested(text: string, seed: string): string {
  const random = randomFrom(seed);
  return text.split('\n\n').map((paragraph, index) => {
    // Nobody drops the beginning of a list and keeps its items.
    if (index < 6 || paragraph.endsWith(':')) return paragraph;
    const words = paragraph.split(' ');
    if (random.below(8) === 0) return `[${paragraph}]`;
    if (random.below(2) === 0 || words.length < 8) return paragraph;
    const from = 2 + random.below(words.length - 5);
    const to = from + random.below(words.length - from - 1);
    const taken = words.slice(from, to + 1).join(' ');
    if (taken.split(/[[(]/).length !== taken.split(/[\])]/).length || /[*“”"]/.test(taken)) return paragraph;
    const by = random.below(4) === 0 ? 'EU: ' : '';
    return [...words.slice(0, from), `[${by}${taken}]`, ...(random.below(4) === 0 ? [`[${by}soon]`] : []), ...words.slice(to + 1)].join(' ');
  }).join('\n\n');
}

/** One by one a long text is read as often. */
const mostInTurn = 40;

/** The edits that take a rewrite back. */
function back({ edits, before }: Rewrite): Edit[] {
  let shift = 0;
  return edits.map(({ span: { start, end }, text }) => {
    const at = start + shift;
    shift += text.length - (end - start);
    return { span: { start: at, end: at + text.length }, text: before.slice(start, end) };
  });
}

/** Where a place of the draft is after the edits. */
const after = (offset: number, edits: readonly Edit[]): number => edits.reduce((at, { span, text }) => (span.end <= offset ? at + text.length - (span.end - span.start) : at), offset);

/** One bracket after the other, each in the text that the one before has left. */
function oneByOne(analysis: Analysis, decisions: Decisions, order: readonly Bracket[]): string {
  let now = analysis;
  let places = new Map(order.map((bracket) => [bracket, bracket.span.start]));
  for (const bracket of order) {
    const place = places.get(bracket);
    const found = [...everyBracket(now.draft)].find(({ span, kind }) => span.start === place && kind !== 'placeholder');
    if (!found) continue;
    const { rewrite } = resolveBrackets(now, new Map([[found, decisions.get(bracket) ?? 'keep']]));
    const { start, end } = found.span;
    const gone = decisions.get(bracket) === 'drop';
    places = new Map([...places].filter(([, at]) => !gone || at < start || at >= end).map(([other, at]) => [other, after(at, rewrite.edits)]));
    now = analyze(rewrite.text);
  }
  return now.text;
}

/** With which rules a text is whole: brackets in pairs, paragraphs well numbered and well ended. */
const whole = ['unmatched-bracket', 'crossing-brackets', 'wrong-ending', 'numbering-gap', 'duplicate-number', 'number-out-of-order', 'orphan-insertion', 'mixed-numbering', 'wrong-sublabel', 'unmatched-emphasis', 'unmatched-quotation'];
const faultsIn = ({ findings }: Analysis): string[] => findings.filter(({ rule, level }) => whole.includes(rule) && level !== 'hint').map(({ rule }) => rule);

const count = (rules: readonly string[]): Map<string, number> => rules.reduce((counts, rule) => counts.set(rule, (counts.get(rule) ?? 0) + 1), new Map<string, number>());

/** The faults of the second that the first does not have as often. */
const added = (before: Analysis, now: Analysis): string[] => {
  const known = count(faultsIn(before));
  return [...count(faultsIn(now))].flatMap(([rule, times]) => (times > (known.get(rule) ?? 0) ? [`${rule} ${known.get(rule) ?? 0} → ${times}`] : []));
};

for (const [what, decide] of [['kept', (analysis: Analysis) => restKept(analysis, new Map(), true)], ['dropped', allDropped]] as const) {
  const isDecided = (analysis: Analysis, name: string): void => {
    const { rewrite } = resolveBrackets(analysis, decide(analysis));
    assert.equal(applyEdits(analysis.text, rewrite.edits), rewrite.text, name);
    assert.equal(applyEdits(rewrite.text, back(rewrite)), analysis.text, name);
    const left = [...everyBracket(analyze(rewrite.text).draft)].filter(isNegotiated).map(({ span }) => rewrite.text.slice(span.start, span.end));
    assert.deepEqual(left, [], name);
  };
  test(`all ${what}: nothing is left in brackets, and one undo gives the exact draft`, () => {
    for (const { name, analysis } of [...balanced, ...generated]) isDecided(analysis, name);
  });

  test(`all ${what}, in whatever order: the same text`, () => {
    const random = randomFrom(what);
    for (const { name, analysis } of [...balanced, ...generated]) {
      const decisions = decide(analysis);
      const order = [...decisions.keys()];
      if (order.length > mostInTurn) continue;
      const { rewrite } = resolveBrackets(analysis, decisions);
      assert.equal(oneByOne(analysis, decisions, random.shuffled(order)), rewrite.text, name);
    }
  });

  test(`all ${what}: brackets in pairs, marks and numbers right, as far as they were`, () => {
    for (const { name, analysis } of [...balanced, ...generated]) {
      const { rewrite } = readAs(analysis, what === 'kept' ? 'all-kept' : 'clean');
      assert.deepEqual(added(analysis, analyze(rewrite.text)), [], name);
    }
  });
}

test('there are drafts to learn from', { skip }, () => {
  assert.ok(balanced.length >= 8, `${balanced.length} of ${negotiated.length}`);
});

test('some kept, some dropped, in whatever order: the same text', () => {
  const random = randomFrom('some');
  for (const { name, analysis } of [...balanced, ...generated]) {
    const decisions = decideAll(analysis.draft, (bracket) => (isNegotiated(bracket) && random.below(3) > 0 ? (random.below(2) === 0 ? 'keep' : 'drop') : undefined));
    const order = [...decisions.keys()];
    if (order.length > mostInTurn) continue;
    const { rewrite } = resolveBrackets(analysis, decisions);
    assert.equal(oneByOne(analysis, decisions, random.shuffled(order)), rewrite.text, name);
  }
});

test('of any text at all: decided, undone, read and adopted without a fault of ours', () => {
  fc.assert(fc.property(anyText, (text) => {
    const analysis = analyze(text);
    for (const decisions of [allDropped(analysis), restKept(analysis, new Map(), true)]) {
      const { rewrite } = resolveBrackets(analysis, decisions);
      assert.equal(applyEdits(text, rewrite.edits), rewrite.text);
      assert.equal(applyEdits(rewrite.text, back(rewrite)), text);
    }
    for (const reading of ['as-bracketed', 'all-kept', 'clean', 'contested'] as const) assert.equal(typeof readAs(analysis, reading).rewrite.text, 'string');
    assert.ok(adoption(analysis, new Map()).numbers.length >= 0);
  }), { numRuns: 60 });
});
