/** «(a) …; and (b) …»: the “and” before the last item of a list is there when items have gone, and stands where it should. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, decideAll, resolveBrackets } from '../server/src/core/index';
import { draftOf } from './support/pressing';

const listed = (items: readonly string[]): string => draftOf(['*The General Assembly*,', '*Recalling* its rules,', '1. *Requests* the Secretary-General:', ...items]);

/** The items of a list that are left when those that begin with one of these letters are dropped or kept; undecided ones keep their brackets. */
const decided = (what: string, items: readonly string[], outcomes: Readonly<Record<string, 'keep' | 'drop'>>, left: readonly string[]) =>
  test(what, () => {
    const source = listed(items);
    const analysis = analyze(source);
    const decisions = decideAll(analysis.draft, ({ inner }) => outcomes[source.slice(inner.start, inner.start + 3)]);
    assert.equal(resolveBrackets(analysis, decisions).rewrite.text, listed(left));
  });

describe('when the item with the “and” goes', () => {
  decided('the one before takes it over', ['(a) To meet;', '[(b) To report; and]', '(c) To rest.'], { '(b)': 'drop' }, ['(a) To meet; and', '(c) To rest.']);
  decided('inside its brackets, if it has some', ['[(a) To meet;]', '[(b) To report; and]', '(c) To rest.'], { '(b)': 'drop' }, ['[(a) To meet; and]', '(c) To rest.']);
  decided('the one before that does, where both go', ['(a) To meet;', '[(b) To report;]', '[(c) To rest; and]', '(d) To sleep.'], { '(b)': 'drop', '(c)': 'drop' }, ['(a) To meet; and', '(d) To sleep.']);
  decided('an “or” goes on as an “or”', ['(a) To meet;', '[(b) To report; or]', '(c) To rest.'], { '(b)': 'drop' }, ['(a) To meet; or', '(c) To rest.']);
});

describe('when the last item goes', () => {
  decided('the “and” of the one before it moves up', ['(a) To meet;', '(b) To report; and', '[(c) To rest.]'], { '(c)': 'drop' }, ['(a) To meet; and', '(b) To report.']);
  decided('and with the one before it gone too it still stands', ['(a) To meet;', '(b) To report;', '[(c) To rest; and]', '[(d) To sleep.]'], { '(c)': 'drop', '(d)': 'drop' }, ['(a) To meet; and', '(b) To report.']);
  decided('one item alone has none', ['(a) To meet; and', '[(b) To rest.]'], { '(b)': 'drop' }, ['(a) To meet.']);
});

describe('nothing is put', () => {
  decided('when an item further up goes', ['(a) To meet;', '[(b) To report;]', '(c) To rest; and', '(d) To sleep.'], { '(b)': 'drop' }, ['(a) To meet;', '(c) To rest; and', '(d) To sleep.']);
  decided('when the item with the “and” stays', ['(a) To meet;', '[(b) To report; and]', '(c) To rest.'], { '(b)': 'keep' }, ['(a) To meet;', '(b) To report; and', '(c) To rest.']);
  decided('in a list that never had one', ['(a) To meet;', '[(b) To report;]', '(c) To rest.'], { '(b)': 'drop' }, ['(a) To meet;', '(c) To rest.']);
  decided('behind an item that has a list of its own', ['(a) To meet:', '(i) In May;', '(ii) In June;', '[(b) To report; and]', '(c) To rest.'], { '(b)': 'drop' }, ['(a) To meet:', '(i) In May;', '(ii) In June;', '(c) To rest.']);
});
