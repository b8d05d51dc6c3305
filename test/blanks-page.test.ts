/** The panel of blanks without an editor: its page, and what is typed into it while the draft changes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inputOf, trackEntries, valuesOf, type Entries } from '../client/src/blanks/entries';
import { list, page } from '../client/src/blanks/page';
import { analyze, blankList, english } from '../server/src/core/index';
import { toBlanksAnswer } from '../server/src/lsp/convert/blanks';

const draft = '*The General Assembly*,\n\n*Welcoming* the [name of the Fund],\n\n1. *Decides* to meet on [date] or on [date];\n\n2. *Thanks* the [name of the Fund] for its report of [date].\n';

/** The panel's knowledge of a draft that is edited as an editor edits it. */
function opened(text = draft) {
  const entries = trackEntries('d0');
  let now = text;
  const renew = () => {
    const document = TextDocument.create('', '', 1, now);
    const answer = toBlanksAnswer(document, blankList(analyze(now)));
    return { answer, groups: entries.renew(answer, (position) => document.offsetAt(position)) };
  };
  const replace = (start: number, end: number, words: string): void => {
    entries.changed([{ rangeOffset: start, rangeLength: end - start, text: words }]);
    now = now.slice(0, start) + words + now.slice(end);
    renew();
  };
  const change = (from: string, to: string, at = now.indexOf(from)): void => replace(at, at + from.length, to);
  renew();
  return { entries, renew, replace, change, text: () => now };
}

/** «[date] 3 May 2027»: in the order of the page, what each input has. */
const typedIn = (entries: Entries): string[] =>
  entries.shown().flatMap((group) => [...new Set(group.blanks.map((blank) => inputOf(group, blank)))].map((id) => `${group.group.key}: ${entries.wordsOf(id)}`));
const inputs = (entries: Entries, key: string): string[] =>
  entries.shown().filter(({ group }) => group.key === key).flatMap((group) => [...new Set(group.blanks.map((blank) => inputOf(group, blank)))]);

describe('what is typed', () => {
  test('is asked once for a name of several words, and for each of one word', () => {
    const { entries } = opened();
    assert.deepEqual([inputs(entries, 'name of the fund').length, inputs(entries, 'date').length], [1, 3]);
  });

  test('goes along with its blank while the draft changes before, between and behind', () => {
    const { entries, change } = opened();
    const [, second = '', third = ''] = inputs(entries, 'date');
    entries.type(second, '3 May 2027');
    entries.type(third, '4 May 2027');
    change('*Welcoming*', '*Recalling* the storm,\n\n*Welcoming*');
    change(' or on ', ', at the latest, or on ');
    change('for its report', 'for the report');
    assert.deepEqual(typedIn(entries), ['name of the fund: ', 'date: ', 'date: 3 May 2027', 'date: 4 May 2027']);
  });

  test('stays when another of the same name is filled, and that one comes back empty', () => {
    const { entries, change } = opened();
    const [first = '', , third = ''] = inputs(entries, 'date');
    entries.type(first, '2 May 2027');
    entries.type(third, '4 May 2027');
    entries.filled([first]);
    change('[date]', '2 May 2027');
    assert.deepEqual(typedIn(entries), ['name of the fund: ', 'date: ', 'date: 4 May 2027']);
    change('report of [date]', 'report of [date] and [date]');
    assert.deepEqual(typedIn(entries).length, 4);
    change('2 May 2027', '[date]');
    assert.deepEqual(typedIn(entries).slice(0, 2), ['name of the fund: ', 'date: ']);
  });

  test('survives the whole text being replaced, and its blank being gone for a while', () => {
    const { entries, replace, change, text } = opened();
    const [first = '', , third = ''] = inputs(entries, 'date');
    entries.type(first, '2 May 2027');
    entries.type(third, '4 May 2027');
    replace(0, text().length, text().replace('1. *Decides*', '1. *Also decides*'));
    assert.deepEqual(typedIn(entries), ['name of the fund: ', 'date: 2 May 2027', 'date: ', 'date: 4 May 2027']);
    change('report of [date].', 'report.');
    assert.equal(typedIn(entries).length, 3);
    change('report.', 'report of [date].');
    assert.deepEqual(typedIn(entries), ['name of the fund: ', 'date: 2 May 2027', 'date: ', 'date: 4 May 2027']);
  });

  test('is what the front matter gives until something is typed, also nothing', () => {
    const { entries } = opened(`---\nvalues:\n  name of the Fund: Lifeboat Fund\n---\n${draft}`);
    const [fund = ''] = inputs(entries, 'name of the fund');
    assert.equal(entries.wordsOf(fund), 'Lifeboat Fund');
    assert.equal(valuesOf(entries, 'all').length, 2);
    entries.type(fund, '');
    assert.deepEqual([entries.wordsOf(fund), valuesOf(entries, 'all').length], ['', 0]);
  });

  test('fills the blanks that are asked for, and those without words stay open', () => {
    const { entries } = opened();
    const [fund = ''] = inputs(entries, 'name of the fund');
    const [first = '', second = ''] = inputs(entries, 'date');
    entries.type(fund, 'Lifeboat Fund');
    entries.type(second, '  3 May 2027 ');
    assert.deepEqual(valuesOf(entries, 'all').map(({ words }) => words), ['Lifeboat Fund', 'Lifeboat Fund', '3 May 2027']);
    assert.deepEqual(valuesOf(entries, [first, second]).map(({ place }) => place.start), [{ line: 4, character: 37 }]);
  });
});

describe('the page', () => {
  const shown = (text: string) => {
    const { answer, groups } = opened(text).renew();
    return { draft: 'a.unres', groups, countries: answer.countries, keep: false };
  };
  const frame = { script: 'vscode-resource:client-blanks.js', nonce: 'abc', language: 'en' };

  test('has a section for each name, an input where words are wanted, and a button for each blank', () => {
    const markup = list(shown(draft), english);
    assert.deepEqual([...markup.matchAll(/<h2[^>]*>([^<]*)<span class="count">([^<]*)</g)].map(([, name, count]) => `${name}${count}`), ['name of the Fund 2 times', 'date 3 times']);
    assert.equal(markup.match(/<input/g)?.length, 4);
    assert.deepEqual([...markup.matchAll(/data-fill="([^"]*)"[^>]*>([^<]*)</g)].map(([, ids = '', label]) => `${ids.split(' ').length} ${label}`), [
      '2 Fill all 2', '1 Fill this one', '1 Fill this one', '1 Fill this one', '1 Fill this one', '1 Fill this one', '3 Fill all 3 that have words',
    ]);
    assert.match(markup, /data-place="4:24-4:30"><span class="where">paragraph 1<\/span> Decides to meet on <mark>\[date\]<\/mark> or on \[date\];</);
  });

  test('names everything once, and labels every input and button that has others like it', () => {
    const markup = page(shown(draft.replace('[date]', '[country]')), english, frame);
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const [, id = ''] of markup.matchAll(/ for="([^"]*)"/g)) assert.ok(ids.includes(id), id);
    for (const [, list = ''] of markup.matchAll(/(?:aria-labelledby|aria-describedby)="([^"]*)"/g)) for (const id of list.split(' ')) assert.ok(ids.includes(id), id);
    const labels = [...markup.matchAll(/<input type="text"[^>]*aria-label="([^"]*)"/g)].map(([, label]) => label);
    assert.deepEqual(labels, [...new Set(labels)]);
    assert.match(markup, /list="countries"/);
    assert.equal(markup.match(/<option /g)?.length, 195);
  });

  test('takes no word of a draft for markup, and loads nothing but its own script', () => {
    const markup = page(shown('The General Assembly,\n\n1. *Decides* <img src=x onerror=alert(1)> to meet in [name of the "city" & <b>country</b>] or [ ].\n'), english, frame);
    assert.doesNotMatch(markup, /<img|<b>/);
    assert.match(markup, /default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'/);
    assert.deepEqual([...markup.matchAll(/<[^>]*>/g)].filter(([tag]) => / (style|on[a-z]+)=/.test(tag)), []);
  });

  test('a draft without blanks has a page too', () => {
    assert.match(list(shown('The General Assembly,\n\n1. *Decides* to meet.\n'), english), /No blank is open in this draft/);
    assert.match(list(shown('The General Assembly,\n\n1. *Decides* to meet in [ ].\n'), english), /<h2[^>]*>A blank without words </);
  });
});
