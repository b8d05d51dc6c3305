/** The readings of a draft: with all brackets kept, with none of them, as it stands, and only where it is contested; each is a text in order. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { analyze, readAs, readings, textOf, type Reading } from '../server/src/core/index';
import { draftOf } from './support/pressing';
import { seed, withSeed } from './support/seed';

const head = ['*The General Assembly*,', '*Recalling* its rules,'];

/** What the checker has to say of a text, blanks left out. */
const faultsIn = (text: string): string[] =>
  analyze(text).findings.filter(({ rule }) => rule !== 'unresolved-placeholder').map(({ rule, level, span }) => `${level} ${rule} «${textOf(text, span)}»`);

/** Where brackets are left, what hangs on them is fragile, and rightly said to be: a reference to a paragraph, an “also” after it. */
const isOfBrackets = (fault: string, reading: Reading): boolean => /^info (?:fragile-reference|repetition-orphan)/.test(fault) && (reading === 'as-bracketed' || reading === 'contested');

const readingOf = (text: string, reading: Reading): string => readAs(analyze(text), reading).rewrite.text;

/** The paragraphs of a draft, and how each reading has them. The checker finds nothing in any of them, nor in those that are not told. */
const reads = (what: string, before: readonly string[], expected: Readonly<Partial<Record<Reading, readonly string[]>>>) =>
  test(what, () => {
    const text = draftOf([...head, ...before]);
    for (const reading of readings) {
      const read = readingOf(text, reading);
      const paragraphs = expected[reading];
      if (paragraphs) assert.equal(read, draftOf([...head, ...paragraphs]), reading);
      assert.deepEqual(faultsIn(read).filter((fault) => !isOfBrackets(fault, reading)), [], `${reading}:\n${read}`);
    }
  });

describe('numbers', () => {
  reads('a bis that stays gets a number of its own, and those behind it move on',
    ['1. *Decides* to meet;', '[1bis. *Thanks* the harbour master;]', '2. *Invites* all pilots;', '3. *Requests* a chart.'],
    {
      'as-bracketed': ['1. *Decides* to meet;', '[1bis. *Thanks* the harbour master;]', '2. *Invites* all pilots;', '3. *Requests* a chart.'],
      'all-kept': ['1. *Decides* to meet;', '2. *Thanks* the harbour master;', '3. *Invites* all pilots;', '4. *Requests* a chart.'],
      'clean': ['1. *Decides* to meet;', '2. *Invites* all pilots;', '3. *Requests* a chart.'],
    });
  reads('whatever is dropped, no gap is left',
    ['1. *Decides* to meet;', '[2. *Thanks* the harbour master;', '3. *Invites* all pilots;]', '4. *Requests* a chart;', '[4bis. *Urges* haste;]', '[4ter. *Notes* the tide;]', '5. *Decides* to part.'],
    {
      'all-kept': ['1. *Decides* to meet;', '2. *Thanks* the harbour master;', '3. *Invites* all pilots;', '4. *Requests* a chart;', '5. *Urges* haste;', '6. *Notes* the tide;', '7. *Decides* to part.'],
      'clean': ['1. *Decides* to meet;', '2. *Requests* a chart;', '3. *Decides* to part.'],
    });
  reads('letters too, and the mark of the last item',
    ['1. *Requests* all ports:', '(a) To light their piers;', '[(b) To ring their bells;]', '(c) To keep watch;', '[(d) To report;]', '2. *Decides* to part.'],
    {
      'all-kept': ['1. *Requests* all ports:', '(a) To light their piers;', '(b) To ring their bells;', '(c) To keep watch;', '(d) To report;', '2. *Decides* to part.'],
      'clean': ['1. *Requests* all ports:', '(a) To light their piers;', '(b) To keep watch;', '2. *Decides* to part.'],
    });
  reads('one paragraph that is left alone has no number',
    ['1. *Decides* to meet;', '[2. *Requests* a chart.]'],
    { 'all-kept': ['1. *Decides* to meet;', '2. *Requests* a chart.'], 'clean': ['*Decides* to meet.'] });
  test('a number that is locked stays, whatever gap that leaves', () => {
    const lock = '<!-- un-resolution-lock -->\n4. *Invites* all pilots;';
    const text = draftOf([...head, '1. *Decides* to meet;', '[1bis. *Thanks* the harbour master;]', lock, '[4bis. *Urges* haste;]', '5. *Requests* a chart, as in paragraph 4 above.']);
    assert.equal(readingOf(text, 'all-kept'), draftOf([...head, '1. *Decides* to meet;', '2. *Thanks* the harbour master;', lock, '5. *Urges* haste;', '6. *Requests* a chart, as in paragraph 4 above.']));
    assert.equal(readingOf(text, 'clean'), draftOf([...head, '1. *Decides* to meet;', lock, '5. *Requests* a chart, as in paragraph 4 above.']));
  });
  reads('labels of negotiators are numbered like numbers',
    ['OP1. *Decides* to meet;', '[OP1bis. *Thanks* the harbour master;]', 'OP2. *Requests* a chart.'],
    { 'all-kept': ['OP1. *Decides* to meet;', 'OP2. *Thanks* the harbour master;', 'OP3. *Requests* a chart.'], 'clean': ['OP1. *Decides* to meet;', 'OP2. *Requests* a chart.'] });
  reads('sections that count on',
    ['I', '1. *Decides* to meet;', '[1bis. *Thanks* the harbour master;]', 'II', '2. *Invites* all pilots;', '3. *Requests* a chart, as in paragraph 2 above.'],
    { 'all-kept': ['I', '1. *Decides* to meet;', '2. *Thanks* the harbour master;', 'II', '3. *Invites* all pilots;', '4. *Requests* a chart, as in paragraph 3 above.'] });
});

describe('references', () => {
  const ports = (last: string): string[] =>
    ['1. *Decides* to meet;', '[1bis. *Thanks* the harbour master;]', '2. *Invites* all pilots;', '3. *Welcomes* the lamps;', '[3bis. *Urges* haste;]', '4. *Notes* the tide;', `5. *Requests* a chart ${last}.`];
  const kept = (last: string): string[] =>
    ['1. *Decides* to meet;', '2. *Thanks* the harbour master;', '3. *Invites* all pilots;', '4. *Welcomes* the lamps;', '5. *Urges* haste;', '6. *Notes* the tide;', `7. *Requests* a chart ${last}.`];
  const clean = (last: string): string[] =>
    ['1. *Decides* to meet;', '2. *Invites* all pilots;', '3. *Welcomes* the lamps;', '4. *Notes* the tide;', `5. *Requests* a chart ${last}.`];
  const follows = (what: string, said: string, whenKept: string, whenClean: string) =>
    reads(what, ports(said), { 'as-bracketed': ports(said), 'all-kept': kept(whenKept), 'clean': clean(whenClean) });

  follows('follow their paragraph', 'as in paragraph 3 above', 'as in paragraph 4 above', 'as in paragraph 3 above');
  follows('a bis by its number', 'as in paragraph 3 bis above', 'as in paragraph 5 above', 'as in paragraph [number] above');
  follows('rows', 'as in paragraphs 2 to 4 above', 'as in paragraphs 3 to 6 above', 'as in paragraphs 2 to 4 above');
  follows('a row that ended with a paragraph that is gone ends before it', 'as in paragraphs 2 to 3 bis above', 'as in paragraphs 3 to 5 above', 'as in paragraphs 2 to 3 above');
  follows('a row that began with one begins after it', 'as in paragraphs 1 bis to 3 above', 'as in paragraphs 2 to 4 above', 'as in paragraphs 2 to 3 above');
  follows('a row of which one is left is no row', 'as in paragraphs 1 bis to 2 above', 'as in paragraphs 2 to 3 above', 'as in paragraph 2 above');
  follows('lists', 'as in paragraphs 1, 2 and 4 above', 'as in paragraphs 1, 3 and 6 above', 'as in paragraphs 1, 2 and 4 above');
  follows('a list ends without a last one that is gone', 'as in paragraphs 1, 2 and 3 bis above', 'as in paragraphs 1, 3 and 5 above', 'as in paragraphs 1 and 2 above');
  follows('one in the middle', 'as in paragraphs 2, 3 bis and 4 above', 'as in paragraphs 3, 5 and 6 above', 'as in paragraphs 2 and 4 above');
  follows('the first one', 'as in paragraphs 1 bis, 2 and 4 above', 'as in paragraphs 2, 3 and 6 above', 'as in paragraphs 2 and 4 above');
  follows('one of two leaves one', 'as in paragraphs 2 and 3 bis above', 'as in paragraphs 3 and 5 above', 'as in paragraph 2 above');
  follows('the other of two', 'as in paragraphs 1 bis and 2 above', 'as in paragraphs 2 and 3 above', 'as in paragraph 2 above');
  follows('both of two leave a blank', 'as in paragraphs 1 bis and 3 bis above', 'as in paragraphs 2 and 5 above', 'as in paragraphs [number] and [number] above');
  follows('rows within lists', 'as in paragraphs 1, 2 to 3 bis and 4 above', 'as in paragraphs 1, 3 to 5 and 6 above', 'as in paragraphs 1, 2 to 3 and 4 above');
  follows('in abbreviations', 'as in paras. 2 and 3 bis above', 'as in paras. 3 and 5 above', 'as in para. 2 above');
  follows('with “or”', 'as in paragraphs 2, 3 or 3 bis above', 'as in paragraphs 3, 4 or 5 above', 'as in paragraphs 2 or 3 above');
  follows('each with its word', 'as in paragraph 2 above and paragraph 3 bis above', 'as in paragraph 3 above and paragraph 5 above', 'as in paragraph 2 above and paragraph [number] above');

  reads('a reference in brackets goes with them',
    ['1. *Decides* to meet;', '[1bis. *Thanks* the harbour master;]', '2. *Requests* a chart [in the light of paragraph 1 bis above];', '3. *Decides* to part.'],
    {
      'all-kept': ['1. *Decides* to meet;', '2. *Thanks* the harbour master;', '3. *Requests* a chart in the light of paragraph 2 above;', '4. *Decides* to part.'],
      'clean': ['1. *Decides* to meet;', '2. *Requests* a chart;', '3. *Decides* to part.'],
    });
  reads('what points below points below still',
    ['1. *Invites* all to heed paragraphs 2 bis and 3 below;', '2. *Decides* to meet;', '[2bis. *Thanks* the harbour master;]', '3. *Requests* a chart.'],
    {
      'all-kept': ['1. *Invites* all to heed paragraphs 3 and 4 below;', '2. *Decides* to meet;', '3. *Thanks* the harbour master;', '4. *Requests* a chart.'],
      'clean': ['1. *Invites* all to heed paragraph 3 below;', '2. *Decides* to meet;', '3. *Requests* a chart.'],
    });
  reads('to items of a list',
    ['1. *Requests* all ports:', '(a) To light their piers;', '[(b) To ring their bells;]', '(c) To keep watch;', '2. *Decides* to meet on paragraph 1 (c) above;', '3. *Notes* paragraph 1 (a), (b) and (c) above;', '4. *Welcomes* paragraph 1 (b) above.'],
    {
      'all-kept': ['1. *Requests* all ports:', '(a) To light their piers;', '(b) To ring their bells;', '(c) To keep watch;', '2. *Decides* to meet on paragraph 1 (c) above;', '3. *Notes* paragraph 1 (a), (b) and (c) above;', '4. *Welcomes* paragraph 1 (b) above.'],
      'clean': ['1. *Requests* all ports:', '(a) To light their piers;', '(b) To keep watch;', '2. *Decides* to meet on paragraph 1 (b) above;', '3. *Notes* paragraph 1 (a) and (b) above;', '4. *Welcomes* paragraph 1 ([number]) above.'],
    });
  reads('with their items, when the paragraph goes',
    ['1. *Decides* to meet;', '[1bis. *Requests* all ports:', '(a) To light their piers;', '(b) To keep watch;]', '2. *Notes* paragraphs 1 and 1 bis (a) above.'],
    {
      'all-kept': ['1. *Decides* to meet;', '2. *Requests* all ports:', '(a) To light their piers;', '(b) To keep watch;', '3. *Notes* paragraphs 1 and 2 (a) above.'],
      'clean': ['1. *Decides* to meet;', '2. *Notes* paragraph 1 above.'],
    });
});

describe('choices', () => {
  reads('of two that exclude each other the first stays',
    ['1. *Decides* to meet [in May] [in June];', '2. *Requests* a chart.'],
    { 'all-kept': ['1. *Decides* to meet in May;', '2. *Requests* a chart.'], 'clean': ['1. *Decides* to meet;', '2. *Requests* a chart.'] });
  reads('two that go on from one to the other both stay',
    ['1. *Decides* to meet [at the pier, and thereafter] [at the office until [date]];', '2. *Requests* a chart.'],
    { 'all-kept': ['1. *Decides* to meet at the pier, and thereafter at the office until [date];', '2. *Requests* a chart.'], 'clean': ['1. *Decides* to meet;', '2. *Requests* a chart.'] });
  reads('of options in one bracket the first',
    ['1. *Decides* that ports [shall/should] report;', '2. *Requests* a chart.'],
    { 'all-kept': ['1. *Decides* that ports shall report;', '2. *Requests* a chart.'] });
  reads('with their labels',
    ['1. *Decides* on [Option A: one lamp] [Option B: two lamps];', '2. *Requests* a chart.'],
    { 'all-kept': ['1. *Decides* on one lamp;', '2. *Requests* a chart.'] });
  reads('paragraphs that compete for a number: the first, which has it',
    ['1. *Decides* to meet;', '[2. *Requests* a chart;]', '[2 alt. *Requests* two charts;]', '3. *Notes* the tide, as in paragraph 2 above.'],
    {
      'all-kept': ['1. *Decides* to meet;', '2. *Requests* a chart;', '3. *Notes* the tide, as in paragraph 2 above.'],
      'clean': ['1. *Decides* to meet;', '2. *Notes* the tide, as in paragraph [number] above.'],
    });
  reads('an alternative in brackets to a paragraph without',
    ['1. *Decides* to meet;', '2. *Requests* a chart;', '[2 alt. *Requests* two charts;]', '3. *Notes* the tide.'],
    { 'clean': ['1. *Decides* to meet;', '2. *Requests* a chart;', '3. *Notes* the tide.'] });
  reads('proposals lose the name of whoever made them, and wishes go',
    ['1. *Decides* to meet [EU: in May] [USA: delete];', '(JPN) [1bis. *Thanks* the harbour master;]', '2. *Requests* a chart [agreed ad ref].'],
    {
      'all-kept': ['1. *Decides* to meet in May;', '2. *Thanks* the harbour master;', '3. *Requests* a chart.'],
      'clean': ['1. *Decides* to meet;', '2. *Requests* a chart.'],
    });
  reads('single words that each could stand: the first',
    ['1. *Decides* that ports [shall] [should] report [in May] [in June];', '2. *Requests* a chart.'],
    { 'all-kept': ['1. *Decides* that ports shall report in May;', '2. *Requests* a chart.'] });
  reads('brackets within brackets',
    ['1. *Invites* all [licensed [and sober]] pilots to come;', '2. *Requests* a chart.'],
    { 'all-kept': ['1. *Invites* all licensed and sober pilots to come;', '2. *Requests* a chart.'], 'clean': ['1. *Invites* all pilots to come;', '2. *Requests* a chart.'] });
});

describe('also and further', () => {
  reads('when the one before goes',
    ['1. *Decides* to meet;', '[1bis. *Requests* the Secretary-General to send a chart;]', '2. *Also requests* the Secretary-General to send a lamp;', '3. *Further requests* the Secretary-General to send a bell.'],
    {
      'as-bracketed': ['1. *Decides* to meet;', '[1bis. *Requests* the Secretary-General to send a chart;]', '2. *Also requests* the Secretary-General to send a lamp;', '3. *Further requests* the Secretary-General to send a bell.'],
      'all-kept': ['1. *Decides* to meet;', '2. *Requests* the Secretary-General to send a chart;', '3. *Also requests* the Secretary-General to send a lamp;', '4. *Further requests* the Secretary-General to send a bell.'],
      'clean': ['1. *Decides* to meet;', '2. *Requests* the Secretary-General to send a lamp;', '3. *Also requests* the Secretary-General to send a bell.'],
    });
  reads('when what parted them goes',
    ['1. *Decides* to meet;', '[2. *Thanks* the harbour master;]', '3. *Decides* to part.'],
    { 'clean': ['1. *Decides* to meet;', '2. *Also decides* to part.'] });
  test('in the preamble', () => {
    const preamble = ['*The General Assembly*,', '*Recalling* its rules,', '[*Recalling also* its charts,]', '*Recalling further* its lamps,', '1. *Decides* to meet;', '2. *Requests* a chart.'];
    assert.equal(readingOf(draftOf(preamble), 'clean'), draftOf(preamble.filter((words) => !words.startsWith('[')).map((words) => words.replace('further', 'also'))));
  });
});

describe('marks', () => {
  reads('the last paragraph in brackets: without it the one before closes the text',
    ['1. *Decides* to meet;', '2. *Requests* a chart;', '[3. *Decides* to part.]'],
    { 'all-kept': ['1. *Decides* to meet;', '2. *Requests* a chart;', '3. *Decides* to part.'], 'clean': ['1. *Decides* to meet;', '2. *Requests* a chart.'] });
  reads('a mark within the brackets', ['1. *Decides* to meet [in May;]', '2. *Requests* a chart.'], { 'clean': ['1. *Decides* to meet;', '2. *Requests* a chart.'] });
  reads('the commas of words that stand between two of them go too',
    ['1. *Decides* to open, [within existing resources], [as appropriate], a register;', '2. *Requests* a chart, [where feasible], and lamps.'],
    { 'all-kept': ['1. *Decides* to open, within existing resources, as appropriate, a register;', '2. *Requests* a chart, where feasible, and lamps.'], 'clean': ['1. *Decides* to open a register;', '2. *Requests* a chart and lamps.'] });
  reads('of an item of a list one comma stays',
    ['1. *Decides* to light ports, [islands], cities and towns;', '2. *Requests* a chart.'],
    { 'clean': ['1. *Decides* to light ports, cities and towns;', '2. *Requests* a chart.'] });
  reads('of two items one comma stays, in whatever order they go',
    ['1. *Decides* to light ports, [islands], [piers], cities and towns;', '2. *Requests* a chart.'],
    { 'clean': ['1. *Decides* to light ports, cities and towns;', '2. *Requests* a chart.'] });
});

describe('whole sections', () => {
  const sections = (second: readonly string[], third: string, thanks: string): string[] =>
    ['I', 'Meeting', `1. *Decides* to meet, as in section ${third} below;`, '2. *Invites* all pilots;', ...second, third, 'Charts', thanks];
  reads('kept or dropped, those behind them in order, and references to them',
    sections(['[II', 'Thanks', '3. *Thanks* the harbour master;]'], 'III', '4. *Requests* a chart, as in sections I and II above.'),
    {
      'as-bracketed': sections(['[II', 'Thanks', '3. *Thanks* the harbour master;]'], 'III', '4. *Requests* a chart, as in sections I and II above.'),
      'all-kept': sections(['II', 'Thanks', '3. *Thanks* the harbour master;'], 'III', '4. *Requests* a chart, as in sections I and II above.'),
      'clean': sections([], 'II', '3. *Requests* a chart, as in section I above.'),
    });
});

describe('a value on trial', () => {
  reads('is a value where all is kept, and a blank where nothing is: without it the sentence would say another thing',
    ['1. *Decides* to meet at its [eighty-third] session, no later than [31 March 2027];', '2. *Requests* a chart.'],
    {
      'all-kept': ['1. *Decides* to meet at its eighty-third session, no later than 31 March 2027;', '2. *Requests* a chart.'],
      'clean': ['1. *Decides* to meet at its […] session, no later than […];', '2. *Requests* a chart.'],
    });
});

describe('only what is contested', () => {
  const long = 'that every pilot who enters the harbour after dark shall carry two lamps and one bell';
  reads('is read in full; the rest by its first words, with its number and its mark',
    [`1. *Decides* ${long};`, `2. *Also decides* ${long} [of bronze];`, '[2bis. *Thanks* the harbour master for his patience on the long nights of the winter before the last one;]', `3. *Requests* the Secretary-General to see to it ${long}.`],
    { contested: ['1. *Decides* that every pilot …;', `2. *Also decides* ${long} [of bronze];`, '[2bis. *Thanks* the harbour master for his patience on the long nights of the winter before the last one;]', '3. *Requests* the Secretary-General to see to ….'] });
  test('a bracket that has lost its partner is contested too', () => {
    const text = draftOf([...head, `1. *Decides* ${long} [of bronze;`, '2. *Requests* a chart.']);
    assert.equal(readingOf(text, 'contested'), text);
  });
});

const folder = fileURLToPath(new URL('samples/', import.meta.url));

describe('every reading of our samples', () => {
  for (const name of readdirSync(folder)) {
    test(`${name}: nothing is found but blanks and what was wrong before, which only its drafter can mend`, () => {
      const text = readFileSync(folder + name, 'utf8');
      const before = new Set(faultsIn(text));
      for (const reading of readings) {
        const left = faultsIn(readingOf(text, reading));
        assert.deepEqual(left.filter((fault) => !before.has(fault)), [], reading);
        assert.ok(left.length <= 3, `${reading}: ${left.join(', ')}`);
      }
    });
  }
});

describe('every reading of the seed draft', withSeed, () => {
  for (const reading of readings) {
    test(`${reading}: nothing is found but blanks`, () => assert.deepEqual(faultsIn(readingOf(seed, reading)), []));
  }
});
