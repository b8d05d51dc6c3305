/** The outline in the editor: what a drafter reads in it, and where an entry leads. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DocumentSymbolRequest, SymbolKind, type DocumentSymbol } from 'vscode-languageserver/node';
import { analyze, contains, symbols, textOf, type Entry } from '../server/src/core/index';
import { marked } from './support/marked';
import { session } from './support/session';

/** «operative: 1 Decides | to meet.», indented as the outline is. */
const lines = (entries: readonly Entry[], indent = ''): string[] =>
  entries.flatMap(({ kind, name, detail, children }) => [`${indent}${kind}: ${name} | ${detail}`, ...lines(children, `${indent}  `)]);
const outlined = (...text: string[]) => lines(symbols(analyze(text.join('\n\n'))));

test('a paragraph shows its number, its opener, whom it speaks to and what is open in it', () => {
  assert.deepEqual(outlined(
    '80/1. Safe harbours', '*The General Assembly*,', '*Noting* the offer of [country],',
    '1. *Requests* the Secretary-General to report by [date] [twice];', '[1bis. *Notes* the [final] offer of [country];]', '2. *Decides* to meet.',
  ), [
    'resolution: 80/1. Safe harbours | Resolution · 3 blanks, 3 brackets',
    '  preambular: Noting | 1 blank · the offer of [country],',
    '  operative: 1 Requests · the Secretary-General | 1 blank, 1 bracket · to report by [date] [twice];',
    '  bracketed: 1bis Notes | in brackets, 1 blank, 1 bracket · the [final] offer of [country];]',
    '  operative: 2 Decides | to meet.',
  ]);
});

test('a list shows its items, and the paragraph around it what is open in all of them', () => {
  assert.deepEqual(outlined(
    '*The General Assembly*,', '1. *Requests* the Secretary-General:', '(a) To report by [date];',
    '(b) To return with a *longer* plan that says everything there is to say about harbours;', '2. *Decides* to meet (in June.',
  ), [
    'resolution: Resolution | 1 blank, 1 unmatched',
    '  operative: 1 Requests · the Secretary-General | 1 blank',
    '    subparagraph: (a) To report by [date]; | 1 blank',
    '    subparagraph: (b) To return with a longer plan that says everything there is… | ',
    '  operative: 2 Decides | 1 unmatched · to meet (in June.',
  ]);
});

test('sections stand within their resolution, paragraphs within their heading', () => {
  assert.deepEqual(outlined(
    '80/1. Safe harbours', '*The General Assembly*,', '1. *Decides* to meet;', '**Pilots**', '2. *Invites* pilots;', '3. *Thanks* them;',
    '# II', '# Follow-up', '4. *Decides* to return.', 'Annex', '1. Pilots are at hand.',
  ), [
    'resolution: 80/1. Safe harbours | Resolution',
    '  operative: 1 Decides | to meet;',
    '  heading: Pilots | ',
    '    operative: 2 Invites | pilots;',
    '    operative: 3 Thanks | them;',
    '  section: II Follow-up | Section',
    '    operative: 4 Decides | to return.',
    'annex: Annex | ',
    '  other: 1 Pilots are at hand. | ',
  ]);
});

test('links, notes and emphasis are left out of the words', () => {
  assert.deepEqual(outlined('*The General Assembly*,', '*Recalling* its resolution [70/1](https://example.org),[^3] and **others**,'), [
    'resolution: Resolution | ',
    '  preambular: Recalling | its resolution 70/1, and others,',
  ]);
});

test('an entry leads to its name, and holds its children', () => {
  const { text, spans } = marked('Annex\n\n<|80/1. Safe harbours|>\n\n*The General Assembly*,\n\n<|1.|> *Decides* to meet.\n\n<|# I|>\n\n<|2.|> *Decides* to return.\n');
  const entries = symbols(analyze(text));
  const all = (list: readonly Entry[]): Entry[] => list.flatMap((entry) => [entry, ...all(entry.children)]);
  assert.deepEqual(all(entries).map(({ nameSpan }) => textOf(text, nameSpan)), spans.map((span) => textOf(text, span)));
  for (const { span, children, nameSpan } of all(entries)) {
    for (const inner of [nameSpan, ...children.map((child) => child.span)]) assert.ok(contains(span, inner));
  }
});

const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);

test('the outline of the draft that a committee negotiated', { skip: !existsSync(seed) && 'the shared texts are not here' }, () => {
  const text = readFileSync(seed, 'utf8');
  const [masthead, note, resolution] = symbols(analyze(text));
  assert.deepEqual([masthead, note].map((entry) => entry && [entry.name, textOf(text, entry.nameSpan)]), [['Masthead', 'General Assembly'], ['Note by the Chair', 'Note by the Chair']]);
  assert.equal(resolution?.detail, 'Resolution · 17 blanks, 6 brackets');
  const open = resolution?.children.map(({ name, detail }) => `${name} | ${detail.split(' · ')[0]}`) ?? [];
  assert.equal(open[5], '1bis Accepts with appreciation | in brackets, 1 blank');
  assert.equal(open[6], '2 Adopts | 5 blanks, 2 brackets');
  assert.equal(open[13], '8bis Further requests · the Secretary-General | in brackets, 1 blank, 1 bracket');
});

test('over the wire every kind has an icon of its own', async (context) => {
  const client = await session(context);
  const uri = await client.open('Note by the Chair\n\n1. The text is new.\n\nAnnex\n\n80/1. Safe harbours\n\n*The General Assembly*,\n\n*Noting* harbours,\n\n1. *Requests*:\n\n(a) Rest;\n\n(b) Food;\n\n[2. *Thanks* pilots;]\n\n# II\n\n3. *Decides* to meet.\n');
  const symbolsOf = (list: readonly DocumentSymbol[]): DocumentSymbol[] => list.flatMap((entry) => [entry, ...symbolsOf(entry.children ?? [])]);
  const shown = symbolsOf((await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[]);
  const kindOf = (name: string) => shown.find((entry) => entry.name.startsWith(name))?.kind;
  assert.deepEqual(['Note', '80/1', 'Noting', '1 Requests', '(a)', '2 Thanks', 'II'].map(kindOf), [
    SymbolKind.File, SymbolKind.Module, SymbolKind.Constant, SymbolKind.Method, SymbolKind.Field, SymbolKind.Variable, SymbolKind.Namespace,
  ]);
});
