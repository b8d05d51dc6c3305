/** What each question about a draft answers, shown on marked texts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze, folding, highlight, outline, summary, textOf, type OutlineParagraph, type Span, type Token } from '../server/src/core/index';
import { anyText } from './support/any-draft';
import { marked } from './support/marked';
import { seed, withSeed } from './support/seed';

/** Every token of the text is marked in it, and listed as its type and modifiers. */
function showsTokens(source: string, ...expected: string[]): void {
  const { text, spans } = marked(source);
  const tokens = highlight(analyze(text));
  assert.deepEqual(
    tokens.map(({ span, type, modifiers }) => [textOf(text, span), [type, ...modifiers].join(' ')]),
    spans.map((span, index) => [textOf(text, span), expected[index] ?? 'nothing']),
  );
  assert.deepEqual(tokens.map(({ span }) => span), spans);
}

test('openers are coloured by part, and by whether they are known', () => {
  showsTokens(
    '*<|The General Assembly|>*,\n\n*<|Recalling|>* its mandate,\n\n<|1.|> *<|Ponders|>* the matter.\n',
    'enactingLine', 'opener preambular', 'marker operative', 'opener operative unknown',
  );
});

test('whoever is addressed is told from what is asked', () => {
  showsTokens(
    '*<|The General Assembly|>*,\n\n<|1.|> *<|Requests|>* <|the Secretary-General|> to report, as set out in <|paragraph 2 below|>;\n\n<|2.|> *<|Decides|>* to remain seized of the matter.\n',
    'enactingLine', 'marker operative', 'opener operative', 'addressee', 'reference', 'marker operative', 'opener operative',
  );
});

test('a bracket is coloured by what is open in it, and by how deep it lies', () => {
  showsTokens(
    '*<|The General Assembly|>*,\n\n<|1.|> *<|Decides|>* to meet in <|[place]|> <|[for |><|[two]|><| days]|>, <|[openly]|> <|[in private]|>, see [the plan](#).\n',
    'enactingLine', 'marker operative', 'opener operative', 'placeholder depth1',
    'negotiation depth1', 'negotiation depth2', 'negotiation depth1', 'alternative depth1', 'alternative depth1',
  );
});

test('inside a bracketed paragraph, number and opener keep their own colours', () => {
  showsTokens(
    '*<|The General Assembly|>*,\n\n<|1.|> *<|Decides|>* to meet;\n\n<|[|><|1bis.|><| *|><|Notes|><|* the offer of |><|[country]|><|.]|>\n',
    'enactingLine', 'marker operative', 'opener operative', 'negotiation depth1', 'marker operative depth1', 'negotiation depth1',
    'opener operative depth1', 'negotiation depth1', 'placeholder depth2', 'negotiation depth1',
  );
});

test('who proposes has a colour apart from what is proposed, wherever the name stands', () => {
  showsTokens(
    '*<|The General Assembly|>*,\n\n<|1.|> *<|Decides|>* to meet <|[soon]|> <|[|><|EU, supported by Norway|><|: later]|> (<|JPN|>) <|[in Geneva]|>, <|[|><|USA|><|: delete]|> and <|[well (|><|CAN, NOR|><|)]|> [agreed ad ref].\n',
    'enactingLine', 'marker operative', 'opener operative', 'negotiation depth1',
    'negotiation depth1', 'attribution depth1', 'negotiation depth1', 'attribution', 'negotiation depth1',
    'negotiation depth1', 'attribution depth1', 'negotiation depth1', 'negotiation depth1', 'attribution depth1', 'negotiation depth1',
  );
});

test('the alternatives of a paragraph have markers', () => {
  showsTokens(
    '*<|The General Assembly|>*,\n\n<|1.|> *<|Decides|>* to meet;\n\n<|1 alt.|> *<|Invites|>* <|States|> to meet:\n\n<|Option A:|> in Geneva;\n\n<|Option B:|> in Nairobi.\n',
    'enactingLine', 'marker operative', 'opener operative', 'marker operative', 'opener operative', 'addressee', 'marker operative', 'marker operative',
  );
});

test('colours can be asked for one place alone', () => {
  const { text, spans } = marked('*The General Assembly*,\n\n*Recalling* its mandate,\n\n1. *<|Decides|>* to meet.\n');
  assert.deepEqual(highlight(analyze(text), spans[0]).map(({ span }) => textOf(text, span)), ['Decides']);
});

test('what is seen has the colours that it has in the whole', () => {
  fc.assert(fc.property(fc.oneof(anyText, withProposals), fc.nat(), fc.nat(40), (text, at, length) => {
    const analysis = analyze(text);
    const start = at % (text.length + 1);
    const within = { start, end: Math.min(text.length, start + length) };
    assert.deepEqual(colourOfEach(highlight(analysis, within), within), colourOfEach(highlight(analysis), within));
  }), { numRuns: 1000, seed: 1945 });
});

const withProposals = fc.array(fc.constantFrom(
  '1. *Decides* to meet ', '\n\n', '[soon] ', '[EU: later] ', '(JPN) [in Geneva] ', '[well (CAN, NOR)] ', '[words][USA: delete] ', '[two [or three] days] (NOR) ', '; ', '*The General Assembly*,\n\n', '[8bis. *Notes* the date;]',
), { maxLength: 12 }).map((pieces) => pieces.join(''));

const colourOfEach = (tokens: readonly Token[], { start, end }: Span): string[] => Array.from({ length: end - start }, (_, index) => {
  const token = tokens.find(({ span }) => span.start <= start + index && start + index < span.end);
  return token ? [token.type, ...token.modifiers].join(' ') : '';
});

const scraps = fc.array(fc.constantFrom('[', ']', '*', '\n', '\n\n', '1.', '(a)', 'The General Assembly,', 'Recalling', ' date', '____', '<!--', '-->', '\ud800'));

test('colours never overlap, whatever the text', () => {
  fc.assert(fc.property(scraps, (pieces) => {
    const text = pieces.join(' ');
    let at = 0;
    for (const { span } of highlight(analyze(text))) {
      assert.ok(at <= span.start && span.start < span.end && span.end <= text.length);
      at = span.end;
    }
  }));
});

test('brackets may be nested deeper than any stack', () => {
  const depth = 20_000;
  const analysis = analyze('['.repeat(depth) + 'now' + ']'.repeat(depth));
  assert.equal(outline(analysis).brackets.length, depth);
  assert.equal(highlight(analysis).length, 2 * depth - 1);
  assert.equal(summary(analysis).brackets, depth);
});

for (const [text, short, sentence] of [
  ['1. *Decides* to meet.', 'Clean text', 'This draft has no blanks and no bracketed wording.'],
  ['1. *Decides* to meet in [place].', '1 blank', 'This draft has 1 blank to be filled.'],
  ['1. *Decides* to meet [soon].', '1 bracket', 'This draft has 1 bracket with wording to be agreed.'],
  ['1. *Decides* to meet in [place] on ____, [soon] [late].', '2 blanks · 2 brackets', 'This draft has 2 blanks to be filled and 2 brackets with wording to be agreed.'],
  ['1. *Decides* to meet [soon.', '1 unmatched', 'This draft has 1 bracket without a partner.'],
  [
    '1. *Decides* to meet in [place] [soon], in (June.', '1 blank · 1 bracket · 1 unmatched',
    'This draft has 1 blank to be filled, 1 bracket with wording to be agreed and 1 bracket without a partner.',
  ],
  ['1. *Decides* to meet, see [the plan](#).', 'Clean text', 'This draft has no blanks and no bracketed wording.'],
] as const) {
  test(`“${text}” is summed up as “${short}”`, () => {
    const { text: shown, sentence: said } = summary(analyze(`*The General Assembly*,\n\n${text}\n`));
    assert.deepEqual([shown, said], [short, sentence]);
  });
}

test('parts, the preamble, lists, notes and front matter fold', () => {
  const { text, spans } = marked([
    '<|---', 'stage: negotiation', '---|>', '',
    '<|80/1. Safe harbours', '',
    '<|*The General Assembly*,', '', '*Recalling* its mandate,', '', '*Noting* the offer,|>', '',
    '<|<!-- agreed', 'in the corridor -->|>', '',
    '<|1. *Requests* the Secretary-General:', '', '(a) To report;', '', '(b) To return;|>', '',
    '2. *Decides* to meet.|>', '',
  ].join('\n'));
  const folds = folding(analyze(text)).filter(({ span }) => textOf(text, span).includes('\n'));
  const inOrder = folds.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  assert.deepEqual(inOrder, ['front-matter', 'part', 'preamble', 'note', 'list'].map((kind, index) => ({ kind, span: spans[index] })));
});

test('what stands under a heading folds, and a bracket over several paragraphs', () => {
  const { text, spans } = marked([
    '*The General Assembly*,', '', '*Noting* the tides,', '',
    '<|[1. *Requests* a table;', '', '2. *Adopts* it;]|>', '',
    '<|**Follow-up**', '', '3. *Decides* to meet [soon] or not;', '', '4. *Decides* to report.|>', '',
  ].join('\n'));
  const folds = folding(analyze(text)).filter(({ kind }) => kind === 'heading' || kind === 'bracket');
  assert.deepEqual(folds.sort((a, b) => a.span.start - b.span.start), [{ kind: 'bracket', span: spans[0] }, { kind: 'heading', span: spans[1] }]);
});

test('where a part begins with its enacting line, the preamble folds from there', () => {
  const { text, spans } = marked('<|*The General Assembly*,\n\n*Recalling* its mandate,|>\n\n1. *Decides* to meet.\n');
  assert.deepEqual(folding(analyze(text)), [{ kind: 'preamble', span: spans[0] }]);
});

test('the draft that a committee negotiated folds into its masthead, its cover note, its resolution and its preamble', withSeed, () => {
  const lines = (span: { start: number; end: number }) => [textOf(seed, span).split('\n')[0]?.slice(0, 20), seed.slice(0, span.end).split('\n').at(-1)?.slice(-20)];
  assert.deepEqual(folding(analyze(seed)).map(({ kind, span }) => [kind, ...lines(span)]), [
    ['part', 'General Assembly', 'the General Assembly'],
    ['part', 'Note by the Chair', 'negotiation process.'],
    ['part', 'Annex', 'Anti-Cybercrime Day.'],
    ['preamble', 'The General Assembly', 'ect the environment,'],
  ]);
});

test('the outline for programs has parts, paragraphs, brackets and references', () => {
  const text = [
    'Note by the Chair', '', '1. The text is new.', '', 'Annex', '', '80/1. Safe harbours', '', '*The General Assembly*,', '',
    'Recalling its mandate,', '', '1. *Requests* the Secretary-General:', '', '(a) To report by [date];', '',
    '[1bis. *Invites* Member States to [wait] [leave];]', '', '2. *Decides* to act on paragraph 1 above.', '',
  ].join('\n');
  const plain = ({ kind, number, opener, addressee, bracketed, children }: OutlineParagraph): unknown[] =>
    [kind, number, opener, addressee, bracketed, ...children.map(plain)];
  const { language, parts, brackets, references } = outline(analyze(text));
  assert.equal(language, 'en');
  assert.deepEqual(parts.map(({ kind, title, organ, paragraphs }) => [kind, title, organ, ...paragraphs.map(plain)]), [
    ['cover-note', 'Note by the Chair', null, ['other', '1', null, null, false]],
    ['resolution', '80/1. Safe harbours', 'general-assembly',
      ['preambular', null, 'Recalling', null, false],
      ['operative', '1', 'Requests', 'the Secretary-General', false, ['operative', '(a)', null, null, false]],
      ['operative', '1bis', 'Invites', 'Member States', true],
      ['operative', '2', 'Decides', null, false]],
  ]);
  assert.deepEqual(brackets.map(({ kind, text: inner, key, depth, group }) => [kind, inner, key, depth, group]), [
    ['placeholder', 'date', 'date', 0, null],
    ['negotiation', '1bis. *Invites* Member States to [wait] [leave];', null, 0, null],
    ['alternative', 'wait', null, 1, 1],
    ['alternative', 'leave', null, 1, 1],
  ]);
  assert.deepEqual(references.map(({ kind, text: words, target }) => [kind, words, target && textOf(text, target).slice(0, 12)]), [
    ['paragraph', 'paragraph 1 above', '1. *Requests'],
  ]);
});

test('a section speaks for the body of its resolution, an annex for none', () => {
  const text = '80/1. Safe harbours\n\n*The Security Council*,\n\n*Recalling* its mandate,\n\nI. Ports\n\n1. *Decides* to meet;\n\nII. Ships\n\n2. *Decides* to part.\n\nAnnex\n\nTerms of reference\n\n1. The body meets.\n';
  assert.deepEqual(outline(analyze(text)).parts.map(({ kind, organ }) => [kind, organ]), [
    ['resolution', 'security-council'], ['section', 'security-council'], ['section', 'security-council'], ['annex', null],
  ]);
});
