/** Alt+Up and Alt+Down: a paragraph changes places with its neighbour, and everything that depends on its place follows. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { analyze, applyEdits, commands, everyParagraph, type Span } from '../server/src/core';
import { without } from './support/adopted';
import { after, draftOf, press } from './support/pressing';
import { textsIn } from './support/texts';

const moves = (what: string, key: 'move-up' | 'move-down', before: readonly string[], expected: readonly string[], says?: string | RegExp) =>
  test(what, () => {
    const { text, said } = press(key, draftOf(before));
    assert.equal(text, draftOf(expected));
    if (typeof says === 'string') assert.equal(said, says);
    else if (says) assert.match(said ?? '', says);
  });

const stays = (what: string, key: 'move-up' | 'move-down', draft: readonly string[], why: RegExp) => {
  test(what, () => {
    const source = draftOf(draft);
    const { text, said } = press(key, source);
    assert.equal(text, source);
    assert.match(said ?? '', why);
  });
};

const preamble = ['*The General Assembly*,', '*Recalling* its rules,'];

describe('numbers', () => {
  moves('two paragraphs exchange their numbers, and the cursor goes along', 'move-down',
    [...preamble, '1. *Decides* to <|>meet;', '2. *Requests* a report;', '3. *Invites* all.'],
    [...preamble, '1. *Requests* a report;', '2. *Decides* to <|>meet;', '3. *Invites* all.'],
    '1 is now 2, 2 is now 1');
  moves('a selection is moved whole and stays selected', 'move-up',
    [...preamble, '1. *Decides* to meet;', '2. *Re<|quests* a report;', '3. *Inv|>ites* all;', '4. *Urges* all.'],
    [...preamble, '1. *Re<|quests* a report;', '2. *Inv|>ites* all;', '3. *Decides* to meet;', '4. *Urges* all.']);
  moves('an insertion takes the number of the paragraph that it now follows; the plain number stays', 'move-down',
    [...preamble, '1. *Decides* to meet;', '[1bis. *Re<|>quests* a report;]', '2. *Invites* all;', '3. *Urges* all.'],
    [...preamble, '1. *Decides* to meet;', '2. *Invites* all;', '[2bis. *Re<|>quests* a report;]', '3. *Urges* all.'],
    '1bis is now 2bis');
  moves('so does one that a plain paragraph is moved past, and those behind it close up', 'move-down',
    [...preamble, '1. *Decides* to meet;', '2. *Inv<|>ites* all;', '2bis. *Requests* a report;', '2ter. *Urges* all;', '3. *Thanks* all.'],
    [...preamble, '1. *Decides* to meet;', '1bis. *Requests* a report;', '2. *Inv<|>ites* all;', '2bis. *Urges* all;', '3. *Thanks* all.'],
    '2bis is now 1bis, 2ter is now 2bis');
  moves('two insertions exchange theirs, written as they are', 'move-down',
    [...preamble, '1. *Decides* to meet;', '1 *bis*. *Inv<|>ites* all;', '1 *ter*. *Requests* a report;', '2. *Urges* all.'],
    [...preamble, '1. *Decides* to meet;', '1 *bis*. *Requests* a report;', '1 *ter*. *Inv<|>ites* all;', '2. *Urges* all.']);
  moves('where nothing stands before it, an insertion and the first paragraph exchange their numbers', 'move-up',
    [...preamble, '1. *Decides* to meet;', '1bis. *Inv<|>ites* all;', '2. *Urges* all.'],
    [...preamble, '1. *Inv<|>ites* all;', '1bis. *Decides* to meet;', '2. *Urges* all.']);
  moves('what stood out of order is put right', 'move-up',
    [...preamble, '1. *Decides* to meet;', '3. *Requests* a report;', '2. *Inv<|>ites* all;', '4. *Urges* all.'],
    [...preamble, '1. *Decides* to meet;', '2. *Inv<|>ites* all;', '3. *Requests* a report;', '4. *Urges* all.']);
  moves('alternatives stay together', 'move-up',
    [...preamble, '1. *Decides* to meet;', '2. *Requests* a re<|>port;', '2 alt. *Requests* two reports;', '3. *Urges* all.'],
    [...preamble, '1. *Requests* a re<|>port;', '1 alt. *Requests* two reports;', '2. *Decides* to meet;', '3. *Urges* all.']);
  moves('among themselves they exchange their places', 'move-up',
    [...preamble, '1. *Decides* to meet;', '2. *Requests* a report;', '2 alt. *Requests* two re<|>ports;', '3. *Urges* all.'],
    [...preamble, '1. *Decides* to meet;', '2. *Requests* two re<|>ports;', '2 alt. *Requests* a report;', '3. *Urges* all.']);
  moves('a paragraph without a number takes none', 'move-up',
    [...preamble, '1. *Decides* to meet;', '*Inv<|>ites* all;', '2. *Urges* all.'],
    [...preamble, '*Inv<|>ites* all;', '1. *Decides* to meet;', '2. *Urges* all.']);
});

describe('what belongs to a paragraph goes along', () => {
  moves('its list, its tail, its brackets and the notes above it', 'move-up',
    [...preamble, '1. *Decides* to meet;', '<!-- un-resolution-allow preferred-term: agreed -->\n[2. *Requ<|>ests* the Committee:', '(a) To meet;', '(b) To report;', 'each year;]', '3. *Urges* all.'],
    [...preamble, '<!-- un-resolution-allow preferred-term: agreed -->\n[1. *Requ<|>ests* the Committee:', '(a) To meet;', '(b) To report;', 'each year;]', '2. *Decides* to meet;', '3. *Urges* all.']);
  moves('lines that were broken by hand', 'move-down',
    [...preamble, '1. *Decides* to\n   meet<|> soon;', '2. *Urges*\n   all.'],
    [...preamble, '1. *Urges*\n   all;', '2. *Decides* to\n   meet<|> soon.']);
  moves('in a text without blank lines', 'move-down',
    ['*The General Assembly*,\n1. *Decides* to meet<|>;\n2. *Urges* all.\n'],
    ['*The General Assembly*,\n1. *Urges* all;\n2. *Decides* to meet<|>.\n']);
  moves('with the ends of lines of Windows', 'move-down',
    ['*The General Assembly*,\r\n\r\n1. *Decides* to meet<|>;\r\n\r\n2. *Urges* all.\r\n'],
    ['*The General Assembly*,\r\n\r\n1. *Urges* all;\r\n\r\n2. *Decides* to meet<|>.\r\n']);
  moves('a text that it introduces', 'move-up',
    [...preamble, '1. *Adopts* the following:', 'The plan is a plan.', '2. *Ur<|>ges* all;', '3. *Decides* to stop.'],
    [...preamble, '1. *Ur<|>ges* all;', '2. *Adopts* the following:', 'The plan is a plan.', '3. *Decides* to stop.']);
});

describe('endings', () => {
  moves('the last paragraph keeps the full stop', 'move-up',
    [...preamble, '1. *Decides* to meet;', '2. *Ur<|>ges* all.'],
    [...preamble, '1. *Ur<|>ges* all;', '2. *Decides* to meet.']);
  moves('through the last subparagraph and inside a bracket', 'move-down',
    [...preamble, '1. *Req<|>uests* the Committee:', '(a) To meet;', '(b) To report;', '[2. *Urges* all.]'],
    [...preamble, '[1. *Urges* all;]', '2. *Req<|>uests* the Committee:', '(a) To meet;', '(b) To report.']);
  moves('the one before the last keeps its conjunction', 'move-up',
    [...preamble, '1. *Requests* the Committee:', '(a) To meet;', '(b) To write; and', '(c) To re<|>port.'],
    [...preamble, '1. *Requests* the Committee:', '(a) To meet;', '(b) To re<|>port; and', '(c) To write.'],
    '(c) is now (b), (b) is now (c)');
  moves('a mark that is missing is not taken from the neighbour', 'move-up',
    [...preamble, '1. *Decides* to meet', '2. *Ur<|>ges* all.'],
    [...preamble, '1. *Ur<|>ges* all.', '2. *Decides* to meet']);
});

describe('references', () => {
  moves('follow their paragraphs', 'move-up',
    [...preamble, '1. *Decides* to meet;', '2. *Req<|>uests* a report;', '3. *Urges* all to read the report under paragraph 2 above and to come, as in paragraph 1 above.'],
    [...preamble, '1. *Req<|>uests* a report;', '2. *Decides* to meet;', '3. *Urges* all to read the report under paragraph 1 above and to come, as in paragraph 2 above.'],
    '2 is now 1, 1 is now 2; references changed: 2');
  moves('turn round when what they name stands on the other side', 'move-up',
    [...preamble, '1. *Decides* to meet;', '2. *Urg<|>es* all to come, as in paragraph 1 above;', '3. *Stops*.'],
    [...preamble, '1. *Urg<|>es* all to come, as in paragraph 2 below;', '2. *Decides* to meet;', '3. *Stops*.']);
  moves('in the paragraph that is moved past, too', 'move-up',
    [...preamble, '1. *Decides* to meet, as in paragraph 2 (a) below;', '2. *Urg<|>es* all:', '(a) To come;', '(b) To go;', '3. *Stops*.'],
    [...preamble, '1. *Urg<|>es* all:', '(a) To come;', '(b) To go;', '2. *Decides* to meet, as in paragraph 1 (a) above;', '3. *Stops*.']);
  moves('of several, each gets its own direction', 'move-up',
    [...preamble, '1. *Decides* to meet;', '2. *Invites* all;', '3. *Not<|>es* paragraphs 1 and 2 above;', '4. *Stops*.'],
    [...preamble, '1. *Decides* to meet;', '2. *Not<|>es* paragraphs 1 above and 3 below;', '3. *Invites* all;', '4. *Stops*.']);
  moves('to a row of paragraphs stay when the move is within it', 'move-up',
    [...preamble, '1. *Decides* to meet;', '2. *Inv<|>ites* all;', '3. *Notes* paragraphs 1 to 2 above.'],
    [...preamble, '1. *Inv<|>ites* all;', '2. *Decides* to meet;', '3. *Notes* paragraphs 1 to 2 above.']);
  moves('to a row of paragraphs that one leaves are shown to the drafter', 'move-down',
    [...preamble, '1. *Decides* to meet;', '2. *Inv<|>ites* all;', '3. *Urges* all;', '4. *Notes* paragraphs 1 to 2 above.'],
    [...preamble, '1. *Decides* to meet;', '2. *Urges* all;', '3. *Inv<|>ites* all;', '4. *Notes* paragraphs 1 to 2 above.'],
    /look at “paragraphs 1 to 2 above”/);
  moves('to a subparagraph follow its letter', 'move-down',
    [...preamble, '1. *Requests* the Committee:', '(a) To me<|>et;', '(b) To report;', '2. *Notes* paragraph 1 (a) above.'],
    [...preamble, '1. *Requests* the Committee:', '(a) To report;', '(b) To me<|>et;', '2. *Notes* paragraph 1 (b) above.']);
  moves('to a preambular paragraph follow it, in words and in numbers', 'move-up',
    ['*The General Assembly*,', '*Recalling* its rules,', '*Noti<|>ng* the plan,', '1. *Affirms* the second preambular paragraph of the present resolution, that is PP2;', '2. *Stops*.'],
    ['*The General Assembly*,', '*Noti<|>ng* the plan,', '*Recalling* its rules,', '1. *Affirms* the first preambular paragraph of the present resolution, that is PP1;', '2. *Stops*.']);
});

describe('sections', () => {
  const through = [...preamble, 'I', '1. *Decides* to meet;', '2. *Inv<|>ites* all;', 'II', '3. *Urges* all;', '4. *Stops*.'];
  const moved = [...preamble, 'I', '1. *Decides* to meet;', 'II', '2. *Inv<|>ites* all;', '3. *Urges* all;', '4. *Stops*.'];
  moves('the last paragraph of a section moves into the next one', 'move-down', through, moved, /below “II”/);
  moves('and back', 'move-up', moved, through, /above “II”/);
  moves('where sections begin again at 1, both are numbered anew', 'move-down',
    [...preamble, 'I', '1. *Decides* to meet;', '2. *Inv<|>ites* all.', 'II', '1. *Urges* all;', '2. *Stops*.'],
    [...preamble, 'I', '1. *Decides* to meet.', 'II', '1. *Inv<|>ites* all;', '2. *Urges* all;', '3. *Stops*.']);
  stays('the only paragraph of a section stays', 'move-down',
    [...preamble, 'I', '1. *Inv<|>ites* all;', 'II', '2. *Urges* all;', '3. *Stops*.'], /only paragraph/);
  stays('and the only one under a title, which would be left without', 'move-up',
    [...preamble, '1. *Invites* all;', '## Money', '2. *Ur<|>ges* all;', '## Time', '3. *Decides* to end.'], /only paragraph/);
  moves('a title with other paragraphs under it lets one go', 'move-up',
    [...preamble, '1. *Invites* all;', '## Money', '2. *Ur<|>ges* all;', '3. *Notes* all;', '4. *Decides* to end.'],
    [...preamble, '1. *Invites* all;', '2. *Ur<|>ges* all;', '## Money', '3. *Notes* all;', '4. *Decides* to end.'], 'now above “Money”');
});

describe('why a paragraph stays', () => {
  stays('the first preambular paragraph', 'move-up', ['*The General Assembly*,', '*Recall<|>ing* its rules,', '1. *Stops*.'], /first/);
  stays('the last preambular paragraph', 'move-down', ['*The General Assembly*,', '*Recall<|>ing* its rules,', '1. *Stops*.'], /last/);
  stays('the first operative paragraph', 'move-up', [...preamble, '1. *Inv<|>ites* all;', '2. *Stops*.'], /first/);
  stays('the last operative paragraph', 'move-down', [...preamble, '1. *Invites* all;', '2. *St<|>ops*.', 'Annex', '1. The plan.', '2. The end.'], /last/);
  stays('the last of a list', 'move-down', [...preamble, '1. *Requests* all:', '(a) To come;', '(b) To g<|>o;', '2. *Stops*.'], /last/);
  stays('a bracket that reaches over several paragraphs', 'move-down', [...preamble, '[1. *Inv<|>ites* all;', '2. *Urges* all;]', '3. *Stops*.'], /bracket/);
  stays('a bracket that reaches over the neighbour', 'move-down', [...preamble, '1. *Inv<|>ites* all;', '[2. *Urges* all;', '3. *Notes* all;]', '4. *Stops*.'], /bracket/);
  stays('a locked number', 'move-down', [...preamble, '<!-- un-resolution-lock -->\n1. *Inv<|>ites* all;', '2. *Urges* all;', '3. *Stops*.'], /locked/);
  stays('the locked number of the neighbour', 'move-up', [...preamble, '<!-- un-resolution-lock -->\n1. *Invites* all;', '2. *Ur<|>ges* all;', '3. *Stops*.'], /locked/);
  test('where there is no paragraph the key does what it always does', () => {
    assert.equal(press('move-down', '*The General As<|>sembly*,\n\n1. *Stops*.\n').said, undefined);
    assert.deepEqual(press('move-down', '<|>'), { text: '<|>' });
  });
});

const place = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);
const seed = existsSync(place) ? readFileSync(place, 'utf8') : '';

describe('on the seed draft', { skip: !existsSync(place) && 'the shared texts are not here' }, () => {
  const marked = (words: string) => seed.replace(words, (found) => `<|>${found}`);
  const operative = (text: string) => (analyze(text).draft.parts.at(-1)?.paragraphs ?? []).flatMap(({ marker, opener, bracket }) =>
    marker ? [`${bracket ? '[' : ''}${marker.label} ${text.slice(opener?.span.start, opener?.span.end)}`] : []);

  test('6 above 5: the numbers change, and the reference in paragraph 8 follows', () => {
    const { text, said } = press('move-up', marked('to keep abreast'));
    assert.deepEqual(operative(text.replace('<|>', '')).slice(4, 9), ['4 Decides', '5 Requests', '6 Also decides', '7 Requests', '8 Also requests']);
    assert.match(text, /pursuant to paragraph 6 above;/);
    assert.match(text, /<\|>to keep abreast/);
    assert.equal(said, '6 is now 5, 5 is now 6; references changed: 1');
    assert.equal(press('move-down', text).text, marked('to keep abreast'));
  });

  test('1bis goes down in its bracket, and becomes 2bis', () => {
    const { text } = press('move-down', marked('the offer made'));
    assert.deepEqual(operative(text.replace('<|>', '')).slice(0, 4), ['1 Takes note', '2 Adopts', '[2bis Accepts with appreciation', '3 Urges']);
    assert.equal(press('move-up', text).text, marked('the offer made'));
  });

  test('9 above 8bis: 9 stays 9, the report becomes 9bis and ends the resolution', () => {
    const { text } = press('move-up', marked('International Anti-Cybercrime Day'));
    assert.deepEqual(operative(text.replace('<|>', '')).slice(-2), ['9 Decides', '[9bis Further requests']);
    assert.match(text, /Anti-Cybercrime Day;/);
    assert.match(text, /\[seventy-ninth\] session\.\]/);
    assert.equal(press('move-down', text).text, marked('International Anti-Cybercrime Day'));
  });
});

test('the edits of a move do not overlap', () => {
  const { text, edits } = after('move-up', draftOf([...preamble, '1. *Notes* paragraph 3 below;', '2. *Decides* to meet;', '3. *Ur<|>ges* all;', '4. *Notes* paragraph 3 above.']));
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  assert.ok(sorted.every(({ span }, index) => span.start >= (sorted[index - 1]?.span.end ?? 0)));
  assert.match(applyEdits(text, edits), /1\. \*Notes\* paragraph 2 below;[^]*2\. \*Urges\* all;[^]*4\. \*Notes\* paragraph 2 above\./);
});

const corpus = new URL('../../shared/corpus/', import.meta.url).pathname;

test('of real texts: down and up again is nothing, and no move takes or adds a word', { skip: without(corpus) }, () => {
  const broken: string[] = [];
  for (const file of textsIn(join(corpus, 'adopted'), 'clean').filter((_, index) => index % 60 === 7)) {
    const text = readFileSync(file, 'utf8');
    for (const at of everyTwentieth(text)) {
      const down = done('move-down', text, at);
      if (!down) continue;
      const up = done('move-up', down.text, down.at);
      if (up?.text !== text || up.at.start !== at.start) broken.push(`${file} at ${at.start}`);
      if (letters(down.text) !== letters(text)) broken.push(`${file} at ${at.start}: words are lost or added`);
    }
  }
  assert.deepEqual(broken, []);
});

/** A place in every twentieth paragraph. */
const everyTwentieth = (text: string): Span[] =>
  analyze(text).draft.parts.flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)]).filter((_, index) => index % 20 === 3).map(({ body: { span: { start } } }) => ({ start, end: start }));

function done(id: string, text: string, at: Span): { text: string; at: Span } | undefined {
  const change = commands.find((command) => command.id === id)?.run(analyze(text), at);
  return change?.selection && { text: applyEdits(text, change.edits), at: change.selection };
}

/** Whatever their order; directions, numbers and letters may change, that is what moves do. */
const letters = (text: string): string => (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !/^(?:above|below|and|bis|ter|quater|[ivx]+)$/.test(word)).sort().join(' ');
