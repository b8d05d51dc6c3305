/** Packages: brackets that hang on one decision, linked by notes above their paragraphs. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, highlight, packagesIn, suggestPackages, textOf } from '../server/src/core';
import { draftOf } from './support/pressing';
import { seed, withSeed } from './support/seed';

/** Each package with its brackets, as they stand. */
const linked = (text: string): Record<string, string[]> =>
  Object.fromEntries(packagesIn(analyze(text)).map(({ name, members }) => [name, members.map(({ span }) => textOf(text, span))]));

/** What is said of notes that name nothing, with the words it is said of. */
const idle = (text: string): string[] =>
  analyze(text).findings.filter(({ rule }) => rule === 'useless-suppression').map(({ span }) => textOf(text, span));

const note = (words: string) => `<!-- un-resolution-package ${words} -->\n`;
const head = ['*The General Assembly*,', '*Noting* the tides,'];
const lamp = '[1bis. *Requests* the harbour master to put a lamp on the new pier;]';
const meeting = '2. *Decides* to meet [at the new pier, and thereafter] [at the harbour office until [date]];';
const last = '3. *Decides* to part.';

describe('a note above a paragraph', () => {
  test('links the bracket in which the whole paragraph stands, and not those in it', () => {
    assert.deepEqual(linked(draftOf([...head, `${note('pier')}${lamp.replace('a lamp', '[a lamp]')}`, last])), { pier: [lamp.replace('a lamp', '[a lamp]')] });
  });
  test('links all outermost brackets of the paragraph, blanks left out', () => {
    const text = draftOf([...head, `${note('pier')}2. *Asks* [name of the Fund] for [a [green] lamp] and [shall/should] wait;`, last]);
    assert.deepEqual(linked(text), { pier: ['[a [green] lamp]', '[shall/should]'] });
  });
  test('links those of its list too', () => {
    assert.deepEqual(linked(draftOf([...head, `${note('pier')}2. *Asks* [all]:\n\n(a) To come [soon];\n\n(b) To go;`, last])), { pier: ['[all]', '[soon]'] });
  });
  test('names some of them by the words they begin with, whatever their capitals', () => {
    assert.deepEqual(linked(draftOf([...head, `${note('pier: At The new')}${meeting}`, last])), { pier: ['[at the new pier, and thereafter]'] });
    assert.deepEqual(linked(draftOf([...head, `${note('pier: at the new | at the harbour')}${meeting}`, last])), { pier: ['[at the new pier, and thereafter]', '[at the harbour office until [date]]'] });
  });
  test('does not cut a word in two', () => {
    assert.deepEqual(linked(draftOf([...head, `${note('pier: at')}2. *Decides* to wait [attentively];`, last])), {});
  });
  test('names a bracket within another one, or before one that goes on', () => {
    const text = draftOf([...head, `${note('pier: a lamp')}${lamp.replace('a lamp', '[a lamp]')}`, last]);
    assert.deepEqual(linked(text), { pier: ['[a lamp]'] });
    assert.deepEqual(linked(draftOf([...head, `${note('pier: all')}2. *Asks* [[all] relevant] pilots;`, last])), { pier: ['[all]'] });
    assert.deepEqual(linked(draftOf([...head, `${note('pier: all relevant')}2. *Asks* [[all] relevant] pilots;`, last])), { pier: ['[[all] relevant]'] });
  });
  test('does not care for the number or the marks of the words', () => {
    const text = draftOf([...head, `${note('pier: Requests the harbour')}${lamp}`, last]);
    assert.deepEqual(linked(text), { pier: [lamp] });
    assert.deepEqual(linked(text.replace('1bis', '7 *ter*')), { pier: [lamp.replace('1bis', '7 *ter*')] });
  });
  test('says who proposed the words, if the bracket does', () => {
    const text = draftOf([...head, `${note('pier: EU: at the pier')}2. *Decides* to meet [EU: at the pier] [USA: at the office];`, last]);
    assert.deepEqual(linked(text), { pier: ['[EU: at the pier]'] });
  });
  test('does not link what is no wording', () => {
    const text = draftOf([...head, `${note('pier')}2. *Decides* to meet at the pier [USA: delete] [agreed];[^1]`, last]);
    assert.deepEqual(linked(text), {});
    assert.deepEqual(idle(text), [note('pier').trim()]);
  });
});

test('a note that links brackets has the colour of every note', () => {
  const text = draftOf([...head, `${note('pier')}${lamp}`]);
  assert.deepEqual(highlight(analyze(text)).filter(({ type }) => type === 'note').map(({ span }) => textOf(text, span)), [note('pier').trim()]);
});

describe('several notes', () => {
  test('make one package of a name, without regard to capitals and spacing', () => {
    const text = draftOf([...head, `${note('New  Pier')}${lamp}`, `${note('new pier: at the new')}${meeting}`, last]);
    assert.deepEqual(linked(text), { 'New  Pier': [lamp, '[at the new pier, and thereafter]'] });
  });
  test('stand above one paragraph with others', () => {
    const notes = `<!-- un-resolution-lock -->\n${note('pier: at the new')}<!-- un-resolution-allow wrong-ending: as agreed -->\n${note('office: at the harbour')}`;
    const text = draftOf([...head, `${notes}${meeting.replace(/;$/, ',')}`, last]);
    assert.deepEqual(linked(text), { pier: ['[at the new pier, and thereafter]'], office: ['[at the harbour office until [date]]'] });
    const { findings, draft } = analyze(text);
    assert.deepEqual(findings.filter(({ rule }) => rule === 'wrong-ending'), []);
    assert.equal(draft.notes.filter(({ lock }) => lock).length, 1);
  });
  test('share no bracket: the one that names it comes first, then the one that is nearest', () => {
    assert.deepEqual(linked(draftOf([...head, `${note('all')}${note('pier: at the new')}${meeting}`, last])), { all: ['[at the harbour office until [date]]'], pier: ['[at the new pier, and thereafter]'] });
    assert.deepEqual(linked(draftOf([...head, `${note('all')}2. *Asks* [all]:\n\n${note('pier')}(a) To come [soon];\n\n(b) To go;`, last])), { all: ['[all]'], pier: ['[soon]'] });
  });
});

describe('a note that names nothing is told', () => {
  test('when its bracket was decided', () => {
    assert.deepEqual(idle(draftOf([...head, `${note('pier')}${meeting.replace(/[[\]]/g, '')}`, last])), [note('pier').trim()]);
  });
  test('or when its words have changed, and only these', () => {
    assert.deepEqual(idle(draftOf([...head, `${note('pier: at the new | on the old')}${meeting}`, last])), ['on the old']);
  });
  test('or when another note has the bracket', () => {
    assert.deepEqual(idle(draftOf([...head, `${note('pier: at the new')}${note('office: at the new pier')}${meeting}`, last])), ['at the new pier']);
  });
  test('and where it stands above nothing', () => {
    const text = `${draftOf([...head, lamp])}\n\n${note('pier').trim()}`;
    assert.deepEqual([linked(text), idle(text)], [{}, [note('pier').trim()]]);
  });
  test('in a final text every such note is to go', () => {
    const text = `---\nstage: final\n---\n\n${draftOf([...head, `${note('pier')}${lamp}`, last])}`;
    assert.equal(analyze(text).findings.filter(({ rule, span }) => rule === 'note-left' && textOf(text, span) === note('pier').trim()).length, 1);
  });
});

/** Each suggestion with its brackets, as they stand. */
const suggested = (text: string): Record<string, string[]> =>
  Object.fromEntries(suggestPackages(analyze(text)).map(({ name, members }) => [name, members.map(({ span }) => textOf(text, span))]));
const reasonsIn = (text: string): string[] => suggestPackages(analyze(text)).flatMap(({ reasons }) => reasons);

const fund = '[3. *Establishes* a solidarity fund for small islands;]';
const report = '4. *Requests* the Secretary-General to report on the storms [and on the solidarity fund];';

describe('brackets seem to hang together', () => {
  test('when they speak of something that is spoken of nowhere else', () => {
    const text = draftOf([...head, '2. *Notes* the [recent] storms;', fund, report, '5. *Decides* to meet.']);
    assert.deepEqual(suggested(text), { 'solidarity fund': [fund, '[and on the solidarity fund]'] });
    assert.deepEqual(reasonsIn(text), ['They speak of “solidarity fund”, and nothing else in the draft does.']);
  });
  test('not when the rest of the draft speaks of it too', () => {
    assert.deepEqual(suggested(draftOf([...head, '2. *Notes* the solidarity fund of the islands;', fund, report, '5. *Decides* to meet.'])), {});
  });
  test('in whatever form the word stands', () => {
    const text = draftOf([...head, fund, '4. *Asks* for reports [on Solidarity Funds];', '5. *Decides* to meet.']);
    assert.deepEqual(suggested(text), { 'solidarity fund': [fund, '[on Solidarity Funds]'] });
  });
  test('when one word is all that they say, and it is nowhere else', () => {
    const text = draftOf([...head, '2. *Asks* for a [voluntary] fund;', '3. *Decides* on a [voluntary] tax;', '4. *Notes* the [old] storms;', '5. *Notes* the [new] storms.']);
    assert.deepEqual(suggested(text), { voluntary: ['[voluntary]', '[voluntary]'] });
  });
  test('when one refers to the paragraph in the other', () => {
    const whole = '[3bis. *Establishes* a committee;]';
    const text = draftOf([...head, '2. *Notes* the storms;', '3. *Asks* for a study;', whole, '4. *Asks* for a report [in the light of paragraph 3 bis above];', '5. *Decides* to meet.']);
    assert.deepEqual(Object.values(suggested(text)), [[whole, '[in the light of paragraph 3 bis above]']]);
    assert.deepEqual(reasonsIn(text), ['The words in brackets in paragraph 4 refer to “paragraph 3 bis above”, and that stands in brackets itself.']);
  });
  test('when they leave the same blank of several words', () => {
    const text = draftOf([...head, '2. *Thanks* Fiji [and the Government of [name of the host country]];', '3. *Asks* [the people of [name of the host country]] for a study;', '4. *Decides* to meet.']);
    assert.deepEqual(suggested(text), { 'name of the host country': ['[and the Government of [name of the host country]]', '[the people of [name of the host country]]'] });
    assert.deepEqual(suggested(text.replaceAll('name of the host country', 'country')), {});
  });
  test('not when they compete: one alternative is not kept with the other', () => {
    assert.deepEqual(suggested(draftOf([...head, '2. *Decides* on [a solidarity fund] [a solidarity fund for islands];', '3. *Decides* to meet.'])), {});
    assert.deepEqual(suggested(draftOf([...head, '[2. *Decides* on a solidarity fund;]', '[2 alt. *Decides* to establish a solidarity fund;]', '3. *Decides* to meet.'])), {});
    assert.deepEqual(suggested(draftOf([...head, '[2. *Decides* on a solidarity fund;]', '[2bis. *Decides* to establish a solidarity fund;]', '3. *Decides* to meet.'])), {});
  });
  test('whoever proposed them', () => {
    const text = draftOf([...head, '2. *Asks* [Norway: all divers] to come;', '3. *Asks* [Norway: no swimmers] to stay;', '4. *Decides* to meet.']);
    assert.deepEqual(suggested(text), {});
  });
  test('what is linked is not suggested again, and what belongs to it is', () => {
    const text = draftOf([...head, `${note('fund')}${fund}`, report, '5. *Decides* to meet.']);
    const [suggestion] = suggestPackages(analyze(text));
    assert.deepEqual([suggestion?.name, suggestion?.members.length, suggestion?.joins?.members.length], ['fund', 1, 1]);
    assert.deepEqual(suggested(draftOf([...head, `${note('fund')}${fund}`, `${note('fund')}${report}`, '5. *Decides* to meet.'])), {});
    assert.deepEqual(suggested(draftOf([...head, `${note('fund')}${fund}`, `${note('report')}${report}`, '5. *Decides* to meet.'])), {});
  });
});

describe('on the seed draft', withSeed, () => {
  test('the four brackets that depend on a signing conference are suggested, and nothing else', () => {
    const all = suggested(seed);
    assert.deepEqual(Object.keys(all), ['high-level political conference']);
    assert.deepEqual(Object.values(all)[0]?.map((words) => words.slice(0, 16)), ['[1bis. *Accepts ', '[at the high-lev', '[to organize the', '[8bis. *Further ']);
  });
});
