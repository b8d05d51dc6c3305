/** What a drafter does with a bracket by one key: keep, drop, choose, put in, take out, split, attribute; one undo step each. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { analyze, commands } from '../server/src/core/index';
import { after, does, preamble, sentence } from './support/deciding';
import { marked } from './support/marked';
import { draftOf, press } from './support/pressing';

describe('keep and drop', () => {
  does('keep-bracket', 'the innermost bracket around the cursor stays', sentence('to meet [in M<|>ay [or June]] at Suva'), sentence('to meet in May [or June] at Suva'), /^“in May \[or June\]” stays\.$/);
  does('drop-bracket', 'or goes', sentence('to meet [in May [or J<|>une]] at Suva'), sentence('to meet [in May] at Suva'), /^“or June” is gone\.$/);
  does('drop-bracket', 'all brackets of a selection go', sentence('to <|meet [soon] [in May]|> at Suva'), sentence('to meet at Suva'), /^“soon” is gone\. “in May” is gone\.$/);
  does('keep-bracket', 'a blank is not decided but filled', sentence('to meet in [ci<|>ty]'), sentence('to meet in [city]'), /no bracket to decide/);
  does('drop-bracket', 'a paragraph goes, and who is last then ends with a full stop', draftOf([...preamble, '1. *Decides* to meet;', '[2. *Inv<|>ites* all.]']), draftOf([...preamble, '1. *Decides* to meet.']),
    /“2\. Invites all\.” is gone\. In paragraph 1 the mark at the end is now “\.”\./);
  test('words left dangling are told before', () => {
    const { change } = after('drop-bracket', sentence('to meet at [Su<|>va]'));
    assert.match(change.warns?.[0] ?? '', /“at” would be left with nothing to join/);
  });
  test('nothing is told where nothing dangles', () => assert.deepEqual(after('drop-bracket', sentence('to meet [at Su<|>va]')).change.warns, []));
});

describe('choose', () => {
  does('choose-alternative', 'one stays, the others go', sentence('on [one] [tw<|>o] [three] funds'), sentence('on two funds'), /^“two” stays\. “one” is gone\./m);
  does('choose-alternative', 'one of the words in a bracket', sentence('that it [shall/sh<|>ould] meet'), sentence('that it should meet'), /^“should” stays\.$/);
  does('choose-alternative', 'its label goes', sentence('on [Option A: one fund] [Option B: two fu<|>nds]'), sentence('on two funds'));
  does('choose-alternative', 'where there is no choice, that is said', sentence('to meet [in M<|>ay]'), sentence('to meet [in May]'), /Nothing competes/);
  does('keep-selected-alternatives', 'several stay', sentence('on <|[one] [two]|> [three] funds'), sentence('on one two funds'));
  does('choose-alternative', 'versions of a paragraph', draftOf([...preamble, '1. *Decides* to meet;', '[2. *Invites* all;]', '[2 alt. *Inv<|>ites* nobody;]', '3. *Thanks* the host.']),
    draftOf([...preamble, '1. *Decides* to meet;', '2 alt. *Invites* nobody;', '3. *Thanks* the host.']));
});

describe('put in and take out', () => {
  does('bracket-selection', 'selected words', sentence('to meet<| in May|> at Suva'), sentence('to meet [in May] at Suva'), /“in May” is in brackets/);
  does('bracket-selection', 'the word at the cursor', sentence('to meet so<|>on at Suva'), sentence('to meet [soon] at Suva'));
  does('bracket-selection', 'a bracket is not cut in two', sentence('to <|meet [in|> May] at Suva'), sentence('to meet [in May] at Suva'), /cuts a bracket in two/);
  does('bracket-selection', 'whole brackets go in', sentence('to <|meet [in May]|> at Suva'), sentence('to [meet [in May]] at Suva'));
  does('bracket-paragraph', 'number and mark within', draftOf([...preamble, '1. *Decides* to m<|>eet;', '2. *Invites* all.']), draftOf([...preamble, '[1. *Decides* to meet;]', '2. *Invites* all.']));
  does('bracket-paragraph', 'not twice', draftOf([...preamble, '[1. *Decides* to m<|>eet;]', '2. *Invites* all.']), draftOf([...preamble, '[1. *Decides* to meet;]', '2. *Invites* all.']), /already/);
  does('bracket-paragraph', 'of a list the item at the cursor', draftOf([...preamble, '1. *Decides*:', '(a) To m<|>eet;', '(b) To rest;', '2. *Invites* all.']), draftOf([...preamble, '1. *Decides*:', '[(a) To meet;]', '(b) To rest;', '2. *Invites* all.']));
  does('nest-bracket', 'one within another', sentence('to meet [in M<|>ay]'), sentence('to meet [[in May]]'));
  does('unnest-bracket', 'out of the one around it', sentence('to meet [in May [or J<|>une] at Suva]'), sentence('to meet [in May] [or June] [at Suva]'), /bracket of its own/);
  does('unnest-bracket', 'from its end', sentence('to meet [in May [or J<|>une]]'), sentence('to meet [in May] [or June]'));
  does('unnest-bracket', 'from its beginning', sentence('to meet [[soo<|>n] or late]'), sentence('to meet [soon] [or late]'));
});

describe('split and attribute', () => {
  does('split-alternatives', 'a choice within a bracket', sentence('that it [sh<|>all/should] meet'), sentence('that it [shall] [should] meet'), /2 alternatives/);
  does('split-alternatives', 'of whoever proposed it', sentence('that it [EU: sh<|>all/should] meet'), sentence('that it [EU: shall] [EU: should] meet'));
  does('split-alternatives', 'selected words get a rival', sentence('to meet <|in May|> at Suva'), sentence('to meet [in May] [in June] at Suva'), undefined, 'in June');
  does('split-alternatives', 'so does a bracket', sentence('to meet [in M<|>ay] at Suva'), sentence('to meet [in May] [in June] at Suva'), undefined, ' in June ');
  does('attribute-bracket', 'a name', sentence('to meet [in M<|>ay]'), sentence('to meet [EU: in May]'), /EU proposes/, 'EU');
  does('attribute-bracket', 'another name', sentence('to meet [EU: in M<|>ay]'), sentence('to meet [G77 and China: in May]'), undefined, 'G77 and China');
  does('attribute-bracket', 'a name that stood behind', sentence('to meet [in M<|>ay (CAN)]'), sentence('to meet [NOR: in May]'), undefined, 'NOR');
  test('it asks who, those in the draft first', () => {
    const { text, cursor = 0 } = marked(sentence('to meet [AOSIS: soon] or [in M<|>ay]'));
    const asked = commands.find(({ id }) => id === 'attribute-bracket')?.ask?.(analyze(text), { start: cursor, end: cursor });
    assert.deepEqual([asked?.title, asked?.likely[0], asked?.likely.includes('EU')], ['Who proposes these words?', 'AOSIS', true]);
  });
});

describe('an addition or another version', () => {
  const row = ['1. *Decides* to meet;', '2. *Inv<|>ites* all;', '3. *Thanks* the host;', '4. *Recalls* paragraphs 2 and 3 above.'];
  does('make-insertion', 'a paragraph is added to the one before; the others close up, references follow', draftOf([...preamble, ...row]),
    draftOf([...preamble, '1. *Decides* to meet;', '1bis. *Invites* all;', '2. *Thanks* the host;', '3. *Recalls* paragraphs 1bis and 2 above.']), /2 is now 1bis/);
  does('make-alternative', 'or is another version of it', draftOf([...preamble, ...row.slice(0, 3), '4. *Recalls* its rules.']),
    draftOf([...preamble, '1. *Decides* to meet;', '1 alt. *Invites* all;', '2. *Thanks* the host;', '3. *Recalls* its rules.']), /2 is now 1 alt/);
  does('make-insertion', 'in brackets as well', draftOf([...preamble, '1. *Decides* to meet;', '[2. *Inv<|>ites* all;]', '3. *Thanks* the host.']), draftOf([...preamble, '1. *Decides* to meet;', '[1bis. *Invites* all;]', '2. *Thanks* the host.']));
  does('make-insertion', 'the first is added to nothing', draftOf([...preamble, '1. *Dec<|>ides* to meet;', '2. *Invites* all.']), draftOf([...preamble, '1. *Decides* to meet;', '2. *Invites* all.']), /stands no other/);
});

const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);

test('every command at every bracket of the draft that a committee negotiated changes it in one step, or says why not', { skip: !existsSync(seed) && 'the shared texts are not here' }, () => {
  const text = readFileSync(seed, 'utf8');
  const analysis = analyze(text);
  const places = [...text.matchAll(/\[/g)].map(({ index }) => index + 2);
  for (const command of commands.filter(({ id }) => /bracket|alternative|insertion/.test(id))) {
    for (const place of places) {
      const change = command.run(analysis, { start: place, end: place }, 'EU');
      assert.ok(change === undefined || change.edits.length > 0 || change.says !== undefined || change.selection !== undefined, command.id);
    }
  }
  assert.equal(press('keep-bracket', text.replace('[to organize', '[to<|> organize')).text.replace('<|>', ''), text.replace(/\[(to organize[^\]]*)\]/, '$1'));
});
