/** Which bracket belongs to which. `<|…|>` marks the brackets that have no partner; nothing else may be blamed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, applyEdits, emptyAt, everyBracket, textOf } from '../server/src/core';
import { marked } from './support/marked';

const head = '*The General Assembly*,\n\n*Recalling* its rules,\n\n';

/** The text with its brackets marked as the parser sees them has to be the text as we marked it. */
function alone(source: string): void {
  const { text } = marked(head + source);
  for (const twin of [text, text.replaceAll('\n', '\r\n')]) {
    const marks = analyze(twin).draft.unmatched.flatMap(({ span: { start, end } }) => [{ span: emptyAt(start), text: '<|' }, { span: emptyAt(end), text: '|>' }]);
    assert.equal(applyEdits(twin, marks).replaceAll('\r\n', '\n'), head + source);
  }
}

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'balanced': {
    'a pair': '1. *Notes* [with interest] the plan;',
    'pairs in a pair': '1. *Notes* [with [great] interest [and [some] doubt]] the plan;',
    'a paragraph in brackets': '[1bis. *Notes* the plan of [country];]',
    'several paragraphs in one pair': '[1. *Notes* the plan;\n\n2. *Adopts* the plan [annexed].]',
    'half a list in one pair': '1. *Requests* him:\n\n(a) To go;\n\n[(b) To stay;\n\n(c) To return;]',
    'a pair that closes lines later in a wrapped paragraph': '1. *Notes* the [plan that\nwas made in a hurry and\nnever read] again;',
    'full-width brackets': '1. *Notes* ［with interest］ the plan 〔of the year〕 【2030】;',
    'a half-width bracket closes a full-width one': '1. *Notes* ［with interest] the plan;',
    'round brackets of both widths': '1. *Notes* (with interest) the plan （annexed）;',
  },
  'one partner is missing': {
    'opened, not closed': '1. *Notes* <|[|>with interest the plan;',
    'closed, not opened': '1. *Notes* with interest<|]|> the plan;',
    'an opening one before a whole pair': '1. *Notes* <|[|>with interest the plan of [country];',
    'a closing one after a whole pair': '1. *Notes* the plan of [country] with interest<|]|> again;',
    'of a blank in a bracketed paragraph': '[1bis. *Notes* the plan of <|[|>country again;]',
    'of a blank in a bracketed paragraph, the other half': '[1bis. *Notes* the plan of country<|]|> again;]',
    'of a bracketed paragraph around a blank, at its head': '<|[|>1bis. *Notes* the plan of [country] again;',
    'of a bracketed paragraph around a blank, at its end': '1bis. *Notes* the plan of [country] again;<|]|>',
    'of a pair in a pair': '1. *Notes* the <|[|>plan [of the year] again;',
    'in one paragraph, with pairs in the others': '1. *Notes* the [plan];\n\n2. *Adopts* <|[|>it;\n\n3. *Welcomes* [him].',
    'round': '1. *Notes* the plan <|(|>see annex;',
    'round, the other half': '1. *Notes* the plan, see annex<|)|>;',
    'full-width': '1. *Notes* <|［|>with interest the plan;',
    'in a preambular paragraph': '*Noting* the <|[|>plan,\n\n1. *Adopts* it [today].',
    'in a list': '1. *Requests* him:\n\n(a) To <|[|>go;\n\n(b) To [stay].',
    'in a tail': '1. *Requests* him:\n\n(a) To go;\n\n(b) To stay;\n\nand then <|[|>to report;',
  },
  'several are missing': {
    'one in each of two paragraphs': '1. *Notes* the <|[|>plan now;\n\n2. *Adopts* the plan<|]|> now.',
    'a row of one sort is one': '1. *Notes* <|[[[|>with interest the plan;',
    'none has a partner': '1. *Notes* the plan<|]|> now and <|[|>then;',
    'one square, one round': '1. *Notes* the <|(|>plan, and <|[|>then the other one;',
  },
  'no brackets at all': {
    'labels of lists': 'a) To go;\n\nb) To stay;',
    'labels within a sentence': '1. *Notes* three things: a) the plan, b) the plot and iii) the hero;',
    'numbers of a list': '1) *Notes* the plan;\n\n2) *Adopts* the plan;',
    'a label in a bracketed paragraph': '[1. *Notes* a) the plan and b) the plot;]',
  },
};

for (const [name, table] of Object.entries(tables)) {
  describe(name, () => {
    for (const [what, source] of Object.entries(table)) test(what, () => alone(source));
  });
}

/** Every pair with its depth and words: «0 with [great] interest». */
function pairs(source: string): string[] {
  const text = head + source;
  return [...everyBracket(analyze(text).draft)].map(({ depth, inner }) => `${depth} ${textOf(text, inner)}`);
}

describe('pairs', () => {
  test('hang in a tree', () => {
    assert.deepEqual(pairs('1. *Notes* [with [great] interest [and [some] doubt]] the plan;'), [
      '0 with [great] interest [and [some] doubt]', '1 great', '1 and [some] doubt', '2 some',
    ]);
  });

  test('keep together although a bracket before them is alone', () => {
    assert.deepEqual(pairs('1. *Notes* [with interest the plan of [country] and [city];'), ['0 country', '0 city']);
  });

  test('may hold several paragraphs, and those hold their own', () => {
    assert.deepEqual(pairs('[1. *Notes* [it];\n\n2. *Adopts* [it].]'), ['0 1. *Notes* [it];\n\n2. *Adopts* [it].', '1 it', '1 it']);
  });

  test('a blank without brackets is one of them', () => {
    assert.deepEqual(pairs('1. *Notes* [the plan of ____];'), ['0 the plan of ____', '1 ____']);
  });
});

/** The crossing pairs of a text, the one that closes first before the other: «[a (b] × (b] c)». */
function crossings(source: string): string[] {
  const text = head + source;
  return analyze(text).draft.crossings.map(({ first, second }) => `${textOf(text, first)} × ${textOf(text, second)}`);
}

describe('crossing', () => {
  test('square closes before the round one that it holds', () => {
    assert.deepEqual(crossings('1. *Notes* [the plan (of the year] again);'), ['[the plan (of the year] × (of the year] again)']);
  });

  test('round closes before the square one that it holds', () => {
    assert.deepEqual(crossings('1. *Notes* (the plan [of the year) again];'), ['(the plan [of the year) × [of the year) again]']);
  });

  test('not where each stands in the other or beside it', () => {
    assert.deepEqual(crossings('1. *Notes* [the (first) plan] (and [the second] plan);'), []);
  });

  test('not where one of them is alone: that is another fault', () => {
    assert.deepEqual(crossings('1. *Notes* [the (first] plan;'), []);
  });
});

test('a text of nothing but brackets is paired by nesting alone', () => {
  const many = 100_000;
  const { unmatched } = analyze('['.repeat(many) + ']'.repeat(many - 3)).draft;
  assert.deepEqual(unmatched.map(({ span }) => span), [{ start: 0, end: 3 }]);
});
