/** What a drafter answers to proposals by a command: to the one at the cursor, or to all of a delegation; one undo step each. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, commands } from '../server/src/core/index';
import { after, does, preamble, sentence } from './support/deciding';
import { draftOf } from './support/pressing';

const asked = (id: string, text: string, at = 0) => commands.find((command) => command.id === id)?.ask?.(analyze(text), { start: at, end: at });

describe('one proposal', () => {
  does('accept-proposal', 'its words stay, and those that it competes with go', sentence('to meet [soon][EU: la<|>ter][CAN: in May]'), sentence('to meet later'), /^“EU: later” stays\. Brackets|stays\./);
  does('accept-proposal', 'with the cursor in the words that it alone competes with', sentence('to meet [so<|>on][EU: later]'), sentence('to meet later'));
  does('accept-proposal', 'a wish to delete takes the words with it', sentence('to meet [soon][USA: del<|>ete]'), sentence('to meet'));
  does('accept-proposal', 'the name before the bracket goes too', sentence('to meet (JPN) [so<|>on]'), sentence('to meet soon'));
  does('accept-proposal', 'with the cursor on the name', sentence('to meet (J<|>PN) [soon]'), sentence('to meet soon'));
  does('accept-proposal', 'what is only a reservation cannot be carried out', sentence('to meet soon [USA res<|>erves]'), sentence('to meet soon [USA reserves]'), /says what USA would like/);
  does('reject-proposal', 'its words go, and a rival is left', sentence('to meet [soon][EU: la<|>ter][CAN: in May]'), sentence('to meet [soon][CAN: in May]'), /later” is gone/);
  does('reject-proposal', 'nothing competes any more: the words are free', sentence('to meet [soon][EU: la<|>ter]'), sentence('to meet soon'));
  does('reject-proposal', 'words that nobody is named for are no proposal', sentence('to meet [so<|>on]'), sentence('to meet [soon]'), /No delegation is named/);
  does('reject-proposal', 'a paragraph goes with its line', draftOf([...preamble, '1. *Decides* to meet;', '[EU: 2. *Inv<|>ites* all.]']), draftOf([...preamble, '1. *Decides* to meet.']));
});

describe('all of a delegation', () => {
  const both = draftOf([...preamble, '1. *Decides* to m<|>eet [soon][EU: later];', '2. *Asks* all to come [EU, supported by Norway: early] [CAN: or late].']);
  const rest = (decides: string, asks: string): string => draftOf([...preamble, `1. *Decides* to meet ${decides};`, `2. *Asks* all to come ${asks}.`]);
  does('accept-proposals-of', 'everywhere', both, rest('later', 'early [CAN: or late]'), undefined, 'EU');
  does('reject-proposals-of', 'everywhere', both, rest('soon', '[CAN: or late]'), undefined, ' eu ');
  does('accept-proposals-of', 'who only supports proposes nothing', both, both.replace('<|>', ''), /“Norway” proposes nothing/, 'Norway');
  does('accept-proposals-of', 'in a draft without proposals, that is said', sentence('to meet [so<|>on]'), sentence('to meet [soon]'), /No delegation is named/, 'EU');
  test('whose, is asked: first whoever is named where the cursor stands', () => {
    const text = both.replace('<|>', '');
    assert.deepEqual(asked('accept-proposals-of', text), { title: 'Whose proposals are accepted?', likely: ['EU', 'CAN'] });
    assert.deepEqual(asked('reject-proposals-of', text, text.indexOf('or late')), { title: 'Whose proposals are rejected?', likely: ['CAN', 'EU'] });
    assert.equal(asked('accept-proposals-of', sentence('to meet [soon]')), undefined);
  });

  const many = (count: number): string => sentence(`to m<|>eet ${Array.from({ length: count }, (_, index) => `[soon${index}][EU: later${index}]`).join(' and ')}`);
  test('of more than three, what they are is read before the draft is changed', () => {
    assert.deepEqual(after('accept-proposals-of', many(3), 'EU').change.warns, []);
    assert.deepEqual(after('accept-proposals-of', many(4), 'EU').change.warns, [0, 1, 2, 3].map((one) => `paragraph 1: offers “later${one}” for “soon${one}”`));
    assert.deepEqual(after('reject-proposals-of', many(27), 'EU').change.warns?.slice(19), ['paragraph 1: offers “later19” for “soon19”', '7 more']);
  });
});
