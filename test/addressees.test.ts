/** Whom a paragraph speaks to: the name up to what is asked of its bearer (rules 3.2, step 5). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, statistics } from '../server/src/core/index';

const addressees: readonly (readonly [string, string | undefined])[] = [
  ['*Requests* the Secretary-General to report', 'the Secretary-General'],
  ['*Requests* the Secretary-General and the Office to report', 'the Secretary-General and the Office'],
  ['*Invites* States, funds and the Board to give', 'States, funds and the Board'],
  ['*Invites* the Board, within its means, to give', 'the Board'],
  ['*Urges* all States, including those of the coast and the isles, to give', 'all States'],
  ['*Requests*, in this regard, the Board to report', 'the Board'],
  ['*Calls upon* States parties to the Convention to meet', 'States parties to the Convention'],
  ['*Encourages* the Board in cooperation with States to meet', 'the Board'],
  ['*Encourages* Member States in a position to do so to give', 'Member States in a position'],
  ['*Urges* all States that have not done so to give', 'all States'],
  ['*Demands again* that the Board meet', undefined],
  ['Requests again the Board to meet', 'the Board'],
  ['*Also requests* the [name of the board] to meet', 'the [name of the board]'],
  ['*Calls upon* the parties (a) to meet', 'the parties'],
  ['*Requests* a report', undefined],
  ['*Calls for* a report to be written', undefined],
  ['*Welcomes* the Board to the house', undefined],
];

for (const [words, addressee] of addressees) {
  test(words, () => {
    const text = `*The General Assembly*,\n\n*Noting* the tide,\n\n1. ${words};\n\n2. *Decides* to wait.\n`;
    const span = analyze(text).draft.parts[0]?.paragraphs[1]?.opener?.addressee;
    assert.equal(span && text.slice(span.start, span.end), addressee);
  });
}

const shown: readonly (readonly [string, string])[] = [
  ['*Calls upon* States [and companies [registered in their ports]] to report', 'States'],
  ['*Calls upon* [Member] States to report', '[Member] States'],
  ['*Requests* [the Board to meet]', 'the Board'],
  ['[*Requests* the Board] to meet', 'the Board'],
];

for (const [words, name] of shown) {
  test(`in a list, “${name}” is whom this speaks to: ${words}`, () => {
    const { addressees: [row] } = statistics(analyze(`*The General Assembly*,\n\n1. ${words};\n\n2. *Decides* to wait.\n`));
    assert.equal(row?.name, name);
  });
}

test('the list that follows is not spoken to', () => {
  const text = '*The General Assembly*,\n\n1. *Requests* the Board:\n\n(a) To meet;\n\n(b) To report;\n\n2. *Decides* to wait.\n';
  const span = analyze(text).draft.parts[0]?.paragraphs[0]?.opener?.addressee;
  assert.equal(span && text.slice(span.start, span.end), 'the Board');
});
