/** Brackets are put into packages and taken out by commands: what is written above the paragraphs, and that it comes to what was meant. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyze, applyEdits, commands, packagesIn, type Change } from '../server/src/core';
import { openBracketsOf } from '../server/src/core/brackets/open';
import { marked } from './support/marked';
import { draftOf } from './support/pressing';
import { seed, withSeed } from './support/seed';

const note = (words: string) => `<!-- un-resolution-package ${words} -->\n`;
const head = ['*The General Assembly*,', '*Noting* the tides,'];
const lamp = '[1bis. *Requests* the harbour master to put a lamp on the new pier;]';
const last = '3. *Decides* to part.';

/** What the command does with the places between the marks, and what it says. */
function change(id: string, source: string, words?: string): { text: string; said: string | undefined } {
  const { text, spans: [span], cursor = 0 } = marked(source);
  const made: Change | undefined = commands.find((one) => one.id === id)?.run(analyze(text), span ?? { start: cursor, end: cursor }, words);
  return { text: applyEdits(text, made?.edits ?? []), said: made?.says };
}
const link = (source: string, name: string) => change('link-brackets', source, name);
const unlink = (source: string) => change('unlink-brackets', source);
const plain = (source: string): string => marked(source).text;

describe('linking', () => {
  test('a bracketed paragraph: the name alone, above it', () => {
    const source = draftOf([...head, lamp.replace('lamp', 'la<|>mp'), last]);
    assert.deepEqual(link(source, 'pier'), { text: plain(source).replace('[1bis', `${note('pier')}[1bis`), said: 'Brackets now in the package “pier”: 1' });
  });
  test('one of several brackets: with the words that it begins with', () => {
    const source = draftOf([...head, '2. *Decides* to meet [at the new pi<|>er, and thereafter] [at the harbour office];', last]);
    assert.equal(link(source, 'pier').text, plain(source).replace('2. ', `${note('pier: at the new')}2. `));
    const alike = draftOf([...head, '2. *Decides* to meet [at the new pi<|>er] [at the new harbour office];', last]);
    assert.equal(link(alike, 'pier').text, plain(alike).replace('2. ', `${note('pier: at the new pier')}2. `));
  });
  test('all that are selected, each above its own paragraph', () => {
    const source = draftOf([...head, lamp, '2. *Dec<|ides* to meet [at the new pier] [at the office];', '3. *Asks* for [a [green]|> lamp];']);
    assert.equal(link(source, 'pier').text, plain(source).replace('2. ', `${note('pier')}2. `).replace('3. ', `${note('pier')}3. `));
  });
  test('what is selected within a bracket', () => {
    const source = draftOf([...head, lamp.replace('a lamp', 'a <|[green] lamp|>'), last]);
    assert.equal(link(source, 'green').text, plain(source).replace('[1bis', `${note('green: green')}[1bis`));
  });
  test('another one of the same paragraph joins the note', () => {
    const source = draftOf([...head, `${note('Pier: At the  new')}2. *Decides* to meet [at the new pier] [at the offi<|>ce] [soon];`, last]);
    assert.equal(link(source, 'pier').text, plain(source).replace('new -->', 'new | at the office -->'));
  });
  test('one in another package leaves that', () => {
    const source = draftOf([...head, `${note('office')}2. *Decides* to meet [at the new pi<|>er] [at the office];`, last]);
    assert.equal(link(source, 'pier').text, plain(source).replace(note('office'), `${note('office: at the office')}${note('pier: at the new')}`));
    const whole = draftOf([...head, `${note('office')}${lamp.replace('lamp', 'la<|>mp')}`, last]);
    assert.equal(link(whole, 'pier').text, plain(whole).replace('office', 'pier'));
  });
  test('with the line ends and the indentation of the draft, between other notes and the paragraph', () => {
    const source = draftOf([...head, '2. *Asks* all:', '   <!-- un-resolution-lock -->\n   (a) To come [so<|>on];', '   (b) To go;', last]).replaceAll('\n', '\r\n');
    assert.equal(link(source, 'soon').text, plain(source).replace('   (a)', '   <!-- un-resolution-package soon -->\r\n   (a)'));
  });
  test('a name has no colon, no bar and one line', () => {
    const source = draftOf([...head, lamp.replace('lamp', 'la<|>mp'), last]);
    assert.match(link(source, ' pier: the | new --> \n one ').text, /<!-- un-resolution-package pier the new one -->/);
    assert.deepEqual(link(source, ' : ').said, 'A package wants a name.');
  });
  test('says why where there is nothing to link', () => {
    assert.equal(link(draftOf([...head, '2. *Deci<|>des* to meet [soon];', last]), 'pier').said, 'There is no bracket here that waits for a decision.');
    assert.equal(link(draftOf([...head, '2. *Asks* [name of the Fu<|>nd];', last]), 'pier').said, 'There is no bracket here that waits for a decision.');
    assert.equal(link(draftOf([...head, `${note('pier')}${lamp.replace('lamp', 'la<|>mp')}`, last]), 'Pier').said, 'It is in the package “pier” already.');
  });
  test('the likely names are what the brackets are about, and the packages of the draft', () => {
    const { text, cursor = 0 } = marked(draftOf([...head, `${note('office')}2. *Asks* [the office];`, '[3. *Establishes* a solidarity fu<|>nd;]', '4. *Asks* for a report [on the solidarity fund].']));
    const asks = commands.find(({ id }) => id === 'link-brackets')?.ask?.(analyze(text), { start: cursor, end: cursor });
    assert.deepEqual(asks?.likely, ['solidarity fund', 'office']);
  });
});

describe('taking out', () => {
  test('the note goes with its line when it names nothing else', () => {
    const source = draftOf([...head, `${note('pier')}${lamp.replace('lamp', 'la<|>mp')}`, last]);
    assert.deepEqual(unlink(source), { text: plain(source).replace(note('pier'), ''), said: 'Out of the package “pier”' });
  });
  test('otherwise it names the others', () => {
    const source = draftOf([...head, `${note('pier')}2. *Decides* to meet [at the new pi<|>er] [at the office] [soon];`, last]);
    assert.equal(unlink(source).text, plain(source).replace('pier -->', 'pier: at the office | soon -->'));
    assert.equal(unlink(source.replace(note('pier'), note('pier: at the new | soon'))).text, plain(source).replace('pier -->', 'pier: soon -->'));
  });
  test('from within a bracket that is in none itself', () => {
    const source = draftOf([...head, `${note('pier')}${lamp.replace('a lamp', 'a [gr<|>een] lamp')}`, last]);
    assert.equal(unlink(source).text, plain(source).replace(note('pier'), ''));
  });
  test('says so where there is nothing to take out', () => {
    assert.equal(unlink(draftOf([...head, lamp.replace('lamp', 'la<|>mp'), last])).said, 'There is no bracket here that is in a package.');
  });
});

/** A draft whose open brackets all begin with words of their own, some in lists, some whole paragraphs, some within others. */
const paragraph = fc.constantFrom(
  '#. *Asks* all;', '#. *Asks* [@ to come] and [@ to stay];', '[#. *Asks* @ to come;]', '[#. *Asks* @ to come [@ as well];]', '#. *Asks* [@ and [@] others] for [name of the Fund];',
  '#. *Asks* [@ again]:\n\n(a) To come [@];\n\n(b) To go;', '   [#. *Asks* [@] others;]',
);
const drafts = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((paragraphs) => {
  let [number, word] = [0, 0];
  return draftOf([...head, ...paragraphs.map((text) => text.replace('#', () => String(++number)).replaceAll('@', () => `word${String.fromCharCode(97 + word++)}`))]);
});
const steps = fc.array(fc.record({ bracket: fc.nat(20), name: fc.constantFrom('pier', 'Pier', 'office', 'x', undefined) }), { maxLength: 8 });

describe('whatever is linked and taken out, one after the other', () => {
  const brackets = (text: string) => openBracketsOf(analyze(text));
  /** The package of each open bracket of a draft, in order. */
  const homes = (text: string): (string | undefined)[] => {
    const analysis = analyze(text);
    return openBracketsOf(analysis).map((bracket) => packagesIn(analysis).find(({ members }) => members.includes(bracket))?.name.toLowerCase());
  };
  const run = (id: string, text: string, bracket: number, name?: string): string => {
    const span = brackets(text)[bracket]?.span ?? { start: 0, end: 0 };
    return applyEdits(text, commands.find((one) => one.id === id)?.run(analyze(text), span, name)?.edits ?? []);
  };

  test('each bracket is in the package it was put into last', () => {
    fc.assert(fc.property(drafts, steps, (source, list) => {
      let text = source;
      const model: (string | undefined)[] = brackets(text).map(() => undefined);
      for (const { bracket: choice, name } of list) {
        if (model.length === 0) return;
        const bracket = choice % model.length;
        // Taking out one that is in no package takes out the one around it.
        if (name === undefined && model[bracket] === undefined) continue;
        text = run(name === undefined ? 'unlink-brackets' : 'link-brackets', text, bracket, name);
        model[bracket] = name?.toLowerCase();
        assert.deepEqual(homes(text), model, text);
      }
      assert.deepEqual(analyze(text).findings.filter(({ rule }) => rule === 'useless-suppression'), [], text);
    }), { numRuns: 60 });
  });
  test('one that is linked and taken out leaves the exact text', () => {
    fc.assert(fc.property(drafts, fc.nat(20), fc.constantFrom('\n', '\r\n'), (source, choice, lineEnd) => {
      const text = source.replaceAll('\n', lineEnd);
      const count = brackets(text).length;
      if (count === 0) return;
      const linked = run('link-brackets', text, choice % count, 'pier');
      assert.notEqual(linked, text);
      assert.equal(run('unlink-brackets', linked, choice % count), text);
    }), { numRuns: 50 });
  });
});

test('the package of the seed draft is linked by its four notes, and all are named', withSeed, () => {
  const at = (words: string) => seed.indexOf(words) + 5;
  let text = seed;
  for (const words of ['[8bis.', '[to organize', '[at the high-level', '[1bis.']) text = applyEdits(text, commands.find(({ id }) => id === 'link-brackets')?.run(analyze(text), { start: at(words), end: at(words) }, 'conference')?.edits ?? []);
  assert.deepEqual(text.split('\n').filter((line) => line.startsWith('<!--')), [
    '<!-- un-resolution-package conference -->', '<!-- un-resolution-package conference: at the high-level -->', '<!-- un-resolution-package conference -->', '<!-- un-resolution-package conference -->',
  ]);
  assert.equal(packagesIn(analyze(text))[0]?.members.length, 4);
});
