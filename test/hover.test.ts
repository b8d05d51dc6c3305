/** What a drafter reads where the pointer rests, in plain words: a heading, then a line each. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze, hover, textOf, type Card, type Config, defaultConfig } from '../server/src/core/index';
import { anyText } from './support/any-draft';
import { marked } from './support/marked';

const preamble = '*The General Assembly*,\n\n*Noting* the tides,\n\n';

const lineOf = (line: Card['lines'][number]): string =>
  'says' in line ? line.says : 'quotes' in line ? [line.as, `“${line.quotes}”`].filter(Boolean).join(' ') : `${line.label} <${line.opens}>`;

function cards(source: string, config: Config = defaultConfig): string[][] {
  const { text, cursor } = marked(source);
  return (hover(analyze(text, config), cursor!)?.cards ?? []).map(({ title, lines }) => [title, ...lines.map(lineOf)]);
}

const card = (source: string, config?: Config): string[] => cards(source, config)[0] ?? [];

test('on nothing but words there is nothing to read', () => {
  assert.deepEqual(cards(`${preamble}1. *Requests* a ta<|>ble;\n\n2. *Decides* to meet.\n`), []);
});

test('an opener says how strong it is, what it means, what it comes to here, and what stands beside it', () => {
  assert.deepEqual(card(`${preamble}1. *Ur<|>ges* all States to sign;\n\n2. *Decides* to meet.\n`), [
    'Urges', 'Strength 4 of 6: strong ask.', 'Presses for action. The weight is political, not legal.',
    'Whether to call upon or to urge is the stronger is disputed.', 'In the General Assembly: to States it is a recommendation.',
    'Weaker: Requests, Recommends. Alike: Calls upon, Calls for. Stronger: Demands, Requires.',
  ]);
  assert.deepEqual(card('*The General Assembly*,\n\n*Mindf<|>ul* of the tides,\n\n1. *Decides* to meet.\n'), [
    'Mindful', 'Names what the body has before its eyes. It takes no side.', 'Alike: Aware of, Bearing in mind, Taking into account.',
  ]);
});

test('a preambular opener is on no ladder: it has its like', () => {
  const [, meaning, alike = '', ...more] = card('*The General Assembly*,\n\n*Deeply conc<|>erned* about the tides,\n\n1. *Decides* to meet.\n');
  assert.equal(meaning, 'Says that something is wrong, and blames nobody outright.');
  assert.match(alike, /^Alike: (?!.*Deeply concerned)/);
  assert.deepEqual(more, []);
});

test('the same opener comes to something else in another house', () => {
  const deciding = (body: string) => card(`*${body}*,\n\n*Noting* the tides,\n\n1. *Deci<|>des* to meet;\n\n2. *Requests* a report.\n`)[3];
  assert.match(deciding('The Security Council')!, /^In the Security Council: it may bind all Members/);
  assert.match(deciding('The Human Rights Council')!, /^In this Council: it binds its own bodies/);
  assert.match(deciding('The Parliament of Tides')!, /^In the General Assembly|^Alike/);
});

test('also says what it goes on from, and a phrase that says more than the list knows is not given the strength of a part of it', () => {
  assert.deepEqual(card(`${preamble}1. *Requests* the Chair to meet;\n\n2. *Also re<|>quests* the Chair to report.\n`).at(-1), 'It says “also” because paragraph 1 opens alike.');
  assert.deepEqual(card(`${preamble}1. *Urgently ur<|>ges* the Chair to meet;\n\n2. *Decides* it.\n`)[1], 'Strength 4 of 6: strong ask.');
  assert.deepEqual(cards(`${preamble}1. *Notes with the greatest con<|>fidence* the plan;\n\n2. *Decides* it.\n`), []);
});

test('a blank says where else it is asked, and whether a new name fills them all', () => {
  const two = '1. *Adopts* the [name of the Con<|>vention], as of [date];\n\n2. *Opens* the [Name of the Convention] for signature on [date].\n';
  assert.deepEqual(card(preamble + two), ['Blank: name of the Convention', 'Asked 2 times, also in paragraph 2.', 'A new name fills all of them at once.']);
  assert.deepEqual(card(preamble + two.replace('<|>', '').replace('[date];', '[da<|>te];')), [
    'Blank: date', 'Asked 2 times, also in paragraph 2.', 'One word may stand for several things: each is filled by itself.',
  ]);
  assert.deepEqual(card(`${preamble}1. *Decides* to meet in __<|>__.\n`), ['Blank', 'Something is still to be filled in.']);
});

test('a blank whose value the top of the draft gives says so', () => {
  const draft = `---\nvalues:\n  name of the Fund: Tide Fund\n---\n\n${preamble}1. *Adopts* the [name of the Fu<|>nd];\n\n2. *Opens* the [name of the Fund] on [date].\n`;
  assert.deepEqual(card(draft), ['Blank: name of the Fund', 'Asked 2 times, also in paragraph 2.', 'The top of the draft says what belongs here: “Tide Fund”.', 'A new name fills all of them at once.']);
});

test('wording in brackets shows the sentence with it and without it', () => {
  assert.deepEqual(card(`${preamble}1. *Decides* to hold a session [EU: as soon as pos<|>sible], with interpretation.\n`), [
    'Wording in brackets', 'Proposed by EU.',
    'If it is kept: “Decides to hold a session as soon as possible, with interpretation.”', 'If it is dropped: “Decides to hold a session, with interpretation.”',
  ]);
  const nested = `${preamble}1. *Decides* to meet [in May [or Ju<|>ne]].\n`;
  assert.deepEqual(cards(nested).map(([title, line]) => [title, line]), [
    ['Wording in brackets', 'It stands within another bracket.'], ['Wording in brackets', 'If it is kept: “Decides to meet in May [or June].”'],
  ]);
});

test('an alternative is kept without its rivals', () => {
  assert.deepEqual(card(`${preamble}1. *Decides* to meet [open<|>ly] [in private].\n`), [
    'Alternative', 'One of 2 alternatives for one place.', 'If it is kept: “Decides to meet openly.”', 'If it is dropped: “Decides to meet [in private].”',
  ]);
});

test('a bracket at the very beginning of a paragraph is dropped with the space behind it', () => {
  assert.deepEqual(card('*The General Assembly*,\n\n[also<|> in May] *Noting* the tides,\n\n1. *Decides* to meet.\n').slice(-2), [
    'If it is kept: “also in May Noting the tides,”', 'If it is dropped: “Noting the tides,”',
  ]);
});

test('only a few words around a bracket are shown, and only the ends of what is long', () => {
  const [, kept = '', dropped = ''] = card(`${preamble}1. *Decides* ${'to act and '.repeat(40)}then [${'to wait and '.repeat(40)}re<|>st], ${'to act and '.repeat(40)}meet.\n`);
  assert.ok(kept.length < 420 && dropped.length < 220, `${kept.length} ${dropped.length}`);
  assert.match(kept, /“… .*then to wait .* … .*rest, to act .* …”$/);
});

test('a bracketed paragraph speaks at its brackets and its number, not in the midst of its words', () => {
  const source = `${preamble}1. *Requests* it;\n\n[2. *Decides* to meet;]\n\n3. *Recalls* paragraph 2 above.\n`;
  const expected = ['Paragraph in brackets', 'If it is kept, its two brackets go. If it is dropped, the whole paragraph goes.', 'Its number is referred to in paragraph 3.'];
  assert.deepEqual(card(source.replace('[2.', '<|>[2.')), expected);
  assert.deepEqual(cards(source.replace('[2.', '[2<|>.')), [['Paragraph 2', 'Referred to in paragraph 3.'], expected]);
  assert.deepEqual(cards(source.replace('to meet', 'to me<|>et')), []);
});

test('a reference shows the words of what it names', () => {
  const source = `${preamble}1. *Decides*:\n\n(a) To *meet*;\n\n(b) To report;\n\n[2. *Adopts* it;]\n\n3. *Recalls* `;
  assert.deepEqual(cards(`${source}paragraph 1 (a<|>) above.\n`), [['Paragraph 1 (a)', '“To meet;”']]);
  assert.deepEqual(cards(`${source}para<|>graphs 1 (b) and 2 above.\n`), [['Paragraph 1 (b)', '“To report;”'], ['Paragraph 2', '“Adopts it;”', 'It stands in brackets and may yet go.']]);
  assert.deepEqual(cards(`${source}paragraph 9<|> above.\n`), []);
});

test('a number tells what refers to it, a section and an annex likewise', () => {
  assert.deepEqual(card(`${preamble}1<|>. *Requests* it;\n\n2. *Decides* to meet.\n`), ['Paragraph 1', 'Nothing in the draft refers to it.']);
  assert.deepEqual(card(`${preamble}1. *Decides*:\n\n(a) To meet;\n\n(b)<|> To report;\n\n2. *Recalls* paragraph 1 (b) above.\n`), ['Paragraph 1 (b)', 'Referred to in paragraph 2.']);
  assert.deepEqual(card(`${preamble}1. *Requests* it;\n\n1bis<|>. *Recalls* paragraphs 1 and 1bis.\n`).slice(2), ['It was put in between: at adoption it gets a number of its own.']);
  assert.deepEqual(card(`${preamble}1. *Adopts* annex I to the present resolution;\n\n2. *Meets*.\n\nAnnex<|> I\n\nRules\n\n1. Meet.\n`), ['Annex I', 'Referred to in paragraph 1.']);
});

test('a citation says whose it is, from when, and where else it is cited', () => {
  const source = '*The General Assembly*,\n\n*Recalling* its resolution 74/247 of 27 December 2019,\n\n1. *Recalls* resolution 74/247 and Security Council resolution 1325 (2000), and document A/78/5.\n';
  const link = 'Open A/RES/74/247 <https://docs.un.org/en/A/RES/74/247>';
  assert.deepEqual(card(source.replace('74/247 of', '74/<|>247 of')), ['General Assembly resolution 74/247', 'Session 74, 2019 to 2020.', 'Also cited in paragraph 1.', link]);
  assert.deepEqual(card(source.replace('74/247 and', '74/<|>247 and')), [
    'General Assembly resolution 74/247', 'The text does not say whose it is: this is what a reader would suppose.', 'Session 74, 2019 to 2020.',
    'Cited elsewhere as of 27 December 2019.', 'Also cited in preambular paragraph 1.', link,
  ]);
  assert.deepEqual(card(source.replace('1325', '13<|>25')).slice(0, 2), ['Security Council resolution 1325 (2000)', 'Adopted in 2000.']);
  assert.deepEqual(card('*The Security Council*,\n\n*Recalling* resolution 13<|>25 (2000),\n\n1. *Decides* it.\n').slice(0, 2), ['Security Council resolution 1325 (2000)', 'Adopted in 2000.']);
  assert.deepEqual(card(source.replace('A/78', 'A/<|>78')), ['Document A/78/5', 'Open A/78/5 <https://docs.un.org/en/A/78/5>']);
});

test('the enacting line says whose habits the text is held to', () => {
  assert.deepEqual(card('*The Security Coun<|>cil*,\n\n*Noting* it,\n\n1. *Decides* to meet.\n'), [
    'The Security Council', 'The body that speaks. The text is held to the habits of the Security Council.',
  ]);
});

const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);

test('in a real draft, at each thing what is to be known of it', { skip: !existsSync(seed) && 'the shared texts are not here' }, () => {
  const text = readFileSync(seed, 'utf8');
  const at = (words: string) => card(text.replace(words, `${words.slice(0, 3)}<|>${words.slice(3)}`));
  assert.equal(at('8bis. *Further')[0], 'Paragraph 8bis');
  assert.equal(at('paragraph 5 above')[0], 'Paragraph 5');
  assert.match(at('paragraph 5 above')[1]!, /^“Also decides that the Ad Hoc Committee .*…”$/);
  assert.deepEqual(at('[to organize the high-level').slice(0, 1), ['Wording in brackets']);
  assert.match(at('[country] for submission')[1]!, /^Asked 2 times, also in paragraph 1bis\.$/);
  assert.equal(at('*Further requests*').at(-1), 'It says “further” because paragraph 8 opens alike.');
  assert.equal(at('resolution 75/282')[1], 'Session 75, 2020 to 2021.');
});

test('whatever the text and the place, what is spoken of is there and is said', () => {
  fc.assert(fc.property(anyText, fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
    const offset = Math.floor(part * text.length);
    const found = hover(analyze(text), offset);
    if (!found) return;
    assert.ok(found.span.start <= offset && offset <= found.span.end && textOf(text, found.span).length > 0);
    assert.ok(found.cards.length + found.rules.length > 0);
    for (const { title, lines } of found.cards) assert.ok(title.length < 400 && lines.every((line) => lineOf(line).length < 1000), title);
  }));
});
