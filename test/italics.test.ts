/** Toggle italics: on the opener where the cursor is in its paragraph, on the words that are selected. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { analyze, applyEdits, commands } from '../server/src/core';
import { draftOf, press } from './support/pressing';

const before = ['*The General Assembly*,', '*Recalling* its rules,'];
const toggles = (what: string, from: string, to: string, said?: string) =>
  test(what, () => {
    const { text, said: words } = press('toggle-italics', draftOf([...before, from]));
    assert.equal(text, draftOf([...before, to]));
    if (said !== undefined) assert.equal(words, said);
  });

/** On and off again, and back. */
const turns = (what: string, plain: string, italic: string) => {
  toggles(what, plain, italic);
  toggles(`${what}, and off again`, italic, plain);
};

describe('with the cursor in a paragraph', () => {
  toggles('the opener, and no more than print has in italics', '1. Takes note of the <|>report.', '1. *Takes note* of the <|>report.', '“Takes note” is in italics.');
  toggles('off again', '1. *Takes note* of the <|>report.', '1. Takes note of the <|>report.', '“Takes note” is not in italics any more.');
  turns('with the cursor in the opener', '1. Ta<|>kes note of the report.', '1. *Ta<|>kes note* of the report.');
  turns('the whole of a phrase with a noun', '1. Expresses its appreciation to <|>all.', '1. *Expresses its appreciation* to <|>all.');
  turns('an opener that the lists do not have', '1. Demystifies the <|>report.', '1. *Demystifies* the <|>report.');
  turns('from a subparagraph', '1. Requests the Chair:\n\n(a) To <|>meet.', '1. *Requests* the Chair:\n\n(a) To <|>meet.');
  toggles('other italics around the cursor', '1. *Decides* to meet *inter <|>alia* soon.', '1. *Decides* to meet inter <|>alia soon.');

  test('the name of the body', () => assert.equal(press('toggle-italics', 'The General <|>Assembly,').text, '*The General <|>Assembly*,'));
  test('as the other openers are marked', () =>
    assert.equal(press('toggle-italics', draftOf(['_The General Assembly_,', '_Recalling_ its rules,', '1. Decides to <|>meet.'])).text, draftOf(['_The General Assembly_,', '_Recalling_ its rules,', '1. _Decides_ to <|>meet.'])));
});

describe('with words selected', () => {
  turns('these', '1. *Decides* to meet <|inter alia|> soon.', '1. *Decides* to meet *<|inter alia|>* soon.');
  toggles('white space around them stays outside', '1. *Decides* to meet<| inter alia |>soon.', '1. *Decides* to meet<| *inter alia* |>soon.');
  toggles('the marks are selected, too', '1. *Decides* to meet <|*inter alia*|> soon.', '1. *Decides* to meet <|inter alia|> soon.');
  toggles('the end of an italic run', '1. *Also <|requests|>* the Chair to meet.', '1. *Also* <|requests|> the Chair to meet.');
  toggles('the middle of one', '1. *Takes <|due|> note* of it.', '1. *Takes* <|due|> *note* of it.');
  toggles('what is italic in part becomes so as a whole', '1. *Also <|requests* the Chair|> to meet.', '1. *Also <|requests the Chair|>* to meet.');
  toggles('bold stays bold', '1. **Decides** to <|meet|> soon.', '1. **Decides** to *<|meet|>* soon.');
  toggles('in several paragraphs', '1. Decides <|to meet;\n\n2. Invites|> all.', '1. Decides *<|to meet;*\n\n2. *Invites|>* all.');
});

describe('where there is nothing to set', () => {
  for (const source of ['', '<|>', 'United Nations<|>', draftOf([...before, '<|>'])]) {
    test(`a word about it: ${JSON.stringify(source)}`, () => {
      const { text, said } = press('toggle-italics', source);
      assert.equal(text, source);
      assert.match(said ?? '', /^Select some words/);
    });
  }
});

const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);

test('every preambular opener of the seed draft is set in italics, one by one', { skip: existsSync(seed) ? false : 'the corpus is not here' }, () => {
  let text = readFileSync(seed, 'utf8');
  const openers = ['Recalling its', 'Recalling also its', 'Strongly convinced of', 'Strongly convinced also'];
  for (const words of openers) {
    const offset = text.indexOf(words) + 3;
    const change = commands.find(({ id }) => id === 'toggle-italics')?.run(analyze(text), { start: offset, end: offset });
    text = applyEdits(text, change?.edits ?? []);
  }
  for (const words of ['*Recalling* its', '*Recalling also* its', '*Strongly convinced* of', '*Strongly convinced also* that']) assert.ok(text.includes(words), words);
});
