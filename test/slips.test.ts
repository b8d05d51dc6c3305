/** Slips of a tired hand, one each: where they are told, and the text that the first remedy leaves. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, applyEdits } from '../server/src/core';
import { marked } from './support/marked';

const head = '*The General Assembly*,\n\n*Noting* the age of its bridges,\n\n';

interface Slip {
  readonly name: string;
  readonly rule: string;
  /** `<|…|>` around the place where it is told. */
  readonly text: string;
  readonly mended: string;
}

const slips: readonly Slip[] = [
  {
    name: 'half a blank whose twin stands whole elsewhere ends as the twin does',
    rule: 'unmatched-bracket',
    text: '1. *Adopts* the [name of the Charter];\n\n2. *Decides* that the role of the <|[|>name of the Charter in building bridges is great.',
    mended: '1. *Adopts* the [name of the Charter];\n\n2. *Decides* that the role of the [name of the Charter] in building bridges is great.',
  },
  {
    name: '«the» before a blank is the sentence’s',
    rule: 'unmatched-bracket',
    text: '1. *Adopts* the plan;\n\n2. *Thanks* the host country<|]|> for the plan.',
    mended: '1. *Adopts* the plan;\n\n2. *Thanks* the [host country] for the plan.',
  },
  {
    name: 'wording that lost its bracket reaches over whole brackets',
    rule: 'unmatched-bracket',
    text: '1. *Adopts* the plan;\n\n2. *Meets* <|[|>on the bridge in [city] from [date], and thereafter at home.',
    mended: '1. *Adopts* the plan;\n\n2. *Meets* [on the bridge in [city] from [date]], and thereafter at home.',
  },
  {
    name: 'an acronym stands alone in its parentheses',
    rule: 'unmatched-bracket',
    text: '1. *Adopts* the plan;\n\n2. *Thanks* the Bridge Inspection Office BIO<|)|> for its work.',
    mended: '1. *Adopts* the plan;\n\n2. *Thanks* the Bridge Inspection Office (BIO) for its work.',
  },
  {
    name: 'a stop within a symbol is no mark',
    rule: 'unmatched-bracket',
    text: '1. *Adopts* the plan;\n\n2. *Takes note* of the report A/CONF.9/39<|)|> on bridges.',
    mended: '1. *Adopts* the plan;\n\n2. *Takes note* of the report (A/CONF.9/39) on bridges.',
  },
  {
    name: 'a word of two letters is no list label',
    rule: 'unmatched-bracket',
    text: '1. *Adopts* the plan;\n\n2. *Thanks* Arcadia, Republic of<|)|> for its work.',
    mended: '1. *Adopts* the plan;\n\n2. *Thanks* Arcadia, (Republic of) for its work.',
  },
  {
    name: 'the bis paragraph after one whose number is wrong is right',
    rule: 'number-out-of-order',
    text: '<|40.|> *Adopts* the plan;\n\n1bis. *Notes* the cost;\n\n2. *Decides* to meet.',
    mended: '1. *Adopts* the plan;\n\n1bis. *Notes* the cost;\n\n2. *Decides* to meet.',
  },
  {
    name: 'a reference to a number that stands twice keeps to the paragraph that keeps it',
    rule: 'duplicate-number',
    text: '1. *Adopts* the plan;\n\n<|3.|> *Notes* the cost;\n\n3. *Recalls* the age;\n\n4. *Acts* on paragraph 3 above.',
    mended: '1. *Adopts* the plan;\n\n2. *Notes* the cost;\n\n3. *Recalls* the age;\n\n4. *Acts* on paragraph 3 above.',
  },
  {
    name: 'an unnumbered paragraph goes on with the numbers of the section before',
    rule: 'unnumbered-operative',
    text: 'I\n\n1. *Adopts* the plan;\n\n2. *Notes* the cost;\n\nII\n\n*<|Recalls|>* the age;\n\n4. *Decides* to meet.',
    mended: 'I\n\n1. *Adopts* the plan;\n\n2. *Notes* the cost;\n\nII\n\n3. *Recalls* the age;\n\n4. *Decides* to meet.',
  },
  {
    name: 'an unnumbered paragraph before the first is numbered with the others',
    rule: 'unnumbered-operative',
    text: '*<|Adopts|>* the plan;\n\n1. *Notes* the cost;\n\n2. *Decides* to meet.',
    mended: '1. *Adopts* the plan;\n\n2. *Notes* the cost;\n\n3. *Decides* to meet.',
  },
  {
    name: 'an unnumbered paragraph whose italic verb is on no list is operative all the same',
    rule: 'unnumbered-operative',
    text: '1. *Adopts* the plan;\n\n*<|Reiterises|>* that it is good;\n\n3. *Decides* to meet.',
    mended: '1. *Adopts* the plan;\n\n2. *Reiterises* that it is good;\n\n3. *Decides* to meet.',
  },
  {
    name: 'a list below an item that lost its (i) is still below it',
    rule: 'wrong-sublabel',
    text: '1. *Resolves*:\n\n(a) To build;\n\n(b) To inspect:\n\n<|(ii)|> Arches;\n\n(iii) Piers;\n\n(c) To paint;\n\n2. *Decides* to meet.',
    mended: '1. *Resolves*:\n\n(a) To build;\n\n(b) To inspect:\n\n(i) Arches;\n\n(ii) Piers;\n\n(c) To paint;\n\n2. *Decides* to meet.',
  },
  {
    name: '(i) after (g), without a colon, is a letter',
    rule: 'wrong-sublabel',
    text: `1. *Resolves*:\n\n${['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `(${letter}) To build;`).join('\n\n')}\n\n<|(i)|> To paint;\n\n2. *Decides* to meet.`,
    mended: `1. *Resolves*:\n\n${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `(${letter}) To ${letter === 'h' ? 'paint;' : 'build;'}`).join('\n\n')}\n\n2. *Decides* to meet.`,
  },
  {
    name: '(i) after (j), without a colon, is a letter out of order',
    rule: 'wrong-sublabel',
    text: `1. *Resolves*:\n\n${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j'].map((letter) => `(${letter}) To build;`).join('\n\n')}\n\n<|(i)|> To paint;\n\n2. *Decides* to meet.`,
    mended: `1. *Resolves*:\n\n${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `(${letter}) To ${letter === 'j' ? 'paint;' : 'build;'}`).join('\n\n')}\n\n2. *Decides* to meet.`,
  },
  {
    name: 'the missing mark stands before «or»',
    rule: 'wrong-ending',
    text: '1. *Resolves*:\n\n(a) To <|build|> or\n\n(b) To paint;\n\n2. *Decides* to meet.',
    mended: '1. *Resolves*:\n\n(a) To build; or\n\n(b) To paint;\n\n2. *Decides* to meet.',
  },
  {
    name: 'a colon at the very end introduces nothing',
    rule: 'wrong-ending',
    text: '1. *Adopts* the plan;\n\n2. *Decides* to meet<|:|>',
    mended: '1. *Adopts* the plan;\n\n2. *Decides* to meet.',
  },
  {
    name: 'a quotation ends before the next one begins',
    rule: 'unmatched-quotation',
    text: '1. *Adopts* the plan;\n\n2. *Decides* to include in its agenda, under the item <|“|>Bridges, the sub-item “Arches”.',
    mended: '1. *Adopts* the plan;\n\n2. *Decides* to include in its agenda, under the item “Bridges”, the sub-item “Arches”.',
  },
  {
    name: 'a roman number in parentheses after a resolution',
    rule: 'unmatched-bracket',
    text: '1. *Adopts* the plan;\n\n2. *Recalls* resolution 715 A XXVII<|)|> on bridges.',
    mended: '1. *Adopts* the plan;\n\n2. *Recalls* resolution 715 A (XXVII) on bridges.',
  },
  {
    name: 'an item that lost its letter does not end its list',
    rule: 'wrong-sublabel',
    text: '1. *Adopts* plans for:\n\n(a) Building bridges;\n\nPainting bridges;\n\n<|(c)|> Crossing bridges;\n\n2. *Decides* to meet.',
    mended: '1. *Adopts* plans for:\n\n(a) Building bridges;\n\nPainting bridges;\n\n(b) Crossing bridges;\n\n2. *Decides* to meet.',
  },
  {
    name: 'an opener in words of its own that lost its first star',
    rule: 'unmatched-emphasis',
    text: '1. *Adopts* the plan;\n\n2. Repaints with great care<|*|> all bridges.',
    mended: '1. *Adopts* the plan;\n\n2. *Repaints with great care* all bridges.',
  },
  {
    name: 'a verb with a slip is no ordinal',
    rule: 'unknown-opener',
    text: '1. *Adopts* the plan;\n\n2. *<|Decies|>* to meet.',
    mended: '1. *Adopts* the plan;\n\n2. *Decides* to meet.',
  },
];

/** The texts keep their blanks, and one opens with a verb that nobody knows. */
const expected = new Set(['unresolved-placeholder', 'unknown-opener']);

describe('one slip, one finding, one remedy', () => {
  for (const { name, rule, text: source, mended } of slips) {
    test(name, () => {
      const { text, spans } = marked(head + source);
      const findings = analyze(text).findings.filter((finding) => finding.rule === rule || !expected.has(finding.rule));
      assert.deepEqual(findings.map((finding) => [finding.rule, finding.span]), [[rule, spans[0]]]);
      assert.equal(applyEdits(text, findings[0]?.fixes()[0]?.edits ?? []), head + mended);
    });
  }
});

describe('blanks in every shape', () => {
  for (const blank of ['[__]', '80/__', '20XX', 'xx', 'tbd', 'TBD', '[ ]', '[]', '____', 'XX', 'xx/xxx', '[…]', '[●]', '[to be determined]', '[name of the Charter]']) {
    test(`${blank} is one blank and nothing else`, () => {
      const { text, spans } = marked(`${head}1. *Adopts* the plan;\n\n2. *Decides* to meet on <|${blank}|> again.`);
      const findings = analyze(text).findings;
      assert.deepEqual(findings.map(({ rule }) => rule), ['unresolved-placeholder']);
      assert.ok(findings[0] && spans[0] && findings[0].span.start >= spans[0].start && findings[0].span.end <= spans[0].end);
    });
  }

  test('a roman number in small letters is none', () => {
    assert.deepEqual(analyze(`${head}1. *Adopts* the plan in part xx of it;\n\n2. *Decides* to meet.`).findings, []);
  });
});

test('what a note at the foot says on the lines below it is no paragraph', () => {
  const text = `${head}1. *Adopts* the plan;[^1]\n\n2. *Decides* to meet.\n\n[^1]:\n    > *Bridge Series*, vol. 3.\n\n[^2]:\n    > Resolution 1/1.\n`;
  const { draft, findings } = analyze(text);
  assert.deepEqual(findings, []);
  assert.equal(draft.parts.flatMap(({ paragraphs }) => paragraphs).length, 3);
});
