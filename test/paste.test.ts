/** What a drafter copies elsewhere arrives as a draft: the words, the numbers and the italics, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyze, applyEdits, paste, textOf, type Clipboard } from '../server/src/core/index';
import { pasteMethod, type PasteWay } from '../server/src/lsp/protocol';
import { marked } from './support/marked';
import { session } from './support/session';

const folder = new URL('fixtures/paste/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');

/** The draft after the first way to paste, or the given one; `<|>` in the draft is the cursor, `<|…|>` a selection. */
function pasted(into: string, { html = '', text = '' }: Partial<Clipboard>, way = 0): string {
  const { text: draft, spans: [selection], cursor = 0 } = marked(into);
  const at = selection ?? { start: cursor, end: cursor };
  const found = paste(analyze(draft), at, { html, text })[way];
  return applyEdits(draft, [{ span: at, text: found?.text ?? text }]);
}

const titles = (html: string, text = '') => paste(analyze(''), { start: 0, end: 0 }, { html, text }).map(({ title, preferred }) => `${preferred ? '' : '(offered) '}${title}`);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  test(`from ${name.replace('.md', '')}`, () => {
    assert.equal(`${pasted('<|>', { html: fixture(name.replace('.md', '.html')) })}\n`, fixture(name));
  });
}

test('what lands is read as a resolution, with its numbers and openers', () => {
  const { draft, text } = analyze(fixture('word.md'));
  const part = draft.parts.find(({ kind }) => kind === 'resolution');
  assert.deepEqual(part?.paragraphs.map(({ marker, opener }) => `${marker?.label ?? '–'} ${opener?.italic ? textOf(text, opener.italic) : '?'}`), [
    '– Recalling', '– Deeply concerned', '1 Takes note', '1bis Welcomes', '4 Invites', '5 Decides',
  ]);
});

test('what a code editor copies is left to the editor: its colours are no italics', () => {
  assert.deepEqual(titles(fixture('code.html'), '*Recalling* its mandate,'), []);
  assert.deepEqual(titles('<pre>*Recalling* its mandate,</pre>', '*Recalling* its mandate,'), []);
});

test('where the words alone are as good, nothing is offered', () => {
  assert.deepEqual(titles('<p>the coastal States</p>', 'the coastal States'), []);
  assert.deepEqual(titles('', 'the coastal States\nof the region'), ['(offered) Paste with lines joined to paragraphs']);
  assert.deepEqual(titles('', ''), []);
});

test('words that are struck through may come in brackets instead', () => {
  assert.deepEqual(titles(fixture('word-tracked.html')), [
    'Paste as a draft, without the words that are struck through',
    'Paste as a draft, with the words that are struck through in brackets',
  ]);
  const [first, , last] = pasted('<|>', { html: fixture('word-tracked.html') }, 1).split('\n\n');
  assert.equal(first, '3. *Calls upon* States to [consider opening]open their ports[, as appropriate,] to trainees;');
  assert.equal(last, '5. *Also calls upon* shipowners to carry them.');
});

test('characters that HTML writes as names or numbers arrive as themselves', () => {
  assert.equal(pasted('<|>', { html: '<p><i>Recalling</i> its mandate &ndash; C&ocirc;te d&rsquo;Ivoire, S&atilde;o Tom&eacute; &#8220;and&#X201d; &#150; &amp;lt;&nbsp;&euro;,</p>' }),
    '*Recalling* its mandate – Côte d’Ivoire, São Tomé “and” – &lt; €,');
  assert.match(pasted('<|>', { html: '<p><i>Recalling</i> R&D, &counterclockwise; &#0;&#xd800;&#9999999;&#99999999999999999999; &constructor; AT&T,</p>' }), /R&D, &counterclockwise; \ufffd{4} &constructor; AT&T/);
});

const two = '<p>2. <i>Requests</i> a chart;</p><p>3. <i>Decides</i> to meet.</p>';

test('a few words stay within the paragraph, with the spaces that were copied', () => {
  const html = '<p><span>the <i>coastal</i></span> States</p>';
  assert.equal(pasted('1. *Urges* <|> to act.', { html }), '1. *Urges* the *coastal* States to act.');
  assert.equal(pasted('1. *Urges*<|>to act.', { html, text: ' the coastal States ' }), '1. *Urges* the *coastal* States to act.');
  assert.equal(pasted('1. *Urges* <|all of them|> to act.', { html }), '1. *Urges* the *coastal* States to act.');
});

test('within italics no further italics begin', () => {
  assert.equal(pasted('*Noting with <|>concern* the tide,', { html: '<i>deep </i>', text: 'deep ' }), '*Noting with deep concern* the tide,');
});

test('a paragraph with a number begins a paragraph of its own', () => {
  const draft = '1. *Urges* ports to act;';
  assert.equal(pasted(`${draft}<|>`, { html: two }), `${draft}\n\n2. *Requests* a chart;\n\n3. *Decides* to meet.`);
  assert.equal(pasted(`${draft}\n<|>`, { html: two }), `${draft}\n\n2. *Requests* a chart;\n\n3. *Decides* to meet.`);
  assert.equal(pasted(`<|>${draft}`, { html: '<p>Noting the tide,</p><p>Noting the wind,</p>' }), `Noting the tide,\n\nNoting the wind,\n\n${draft}`);
  assert.equal(pasted(`*Noting* the tide,<|>\n\n${draft}`, { html: '<p><i>Noting</i> the wind,</p><p><i>Noting</i> the rain,</p>' }),
    `*Noting* the tide,\n\n*Noting* the wind,\n\n*Noting* the rain,\n\n${draft}`);
});

test('so does a whole paragraph without one, but a few words stay where the cursor is', () => {
  const [tide, wind] = ['*Noting* the tide and the moon,', '<p><i>Noting</i> the wind of the west,</p>'];
  const both = `*Noting* the wind of the west,\n\n${tide}`;
  assert.equal(pasted(`<|>${tide}`, { html: wind }), both);
  assert.equal(pasted('<|>4. *Decides* to rest.', { html: '<p><i>Invites</i> all States to meet;</p>' }), '*Invites* all States to meet;\n\n4. *Decides* to rest.');
  assert.equal(pasted(`${tide}<|>`, { html: wind }), `${tide}\n\n*Noting* the wind of the west,`);
  for (const html of ['<p>the <i>inner</i> harbour,</p>', '<p><i>However</i>,</p>']) assert.doesNotMatch(pasted(`${tide}<|>`, { html }), /\n/);
  assert.equal(pasted('*Noting* the tide<|> and the moon,', { html: wind }), '*Noting* the tide*Noting* the wind of the west, and the moon,');
});

test('paragraphs that come into a bracket stay in it', () => {
  assert.equal(pasted('[1. *Urges* ports to act;<|>]', { html: two }), '[1. *Urges* ports to act;\n\n2. *Requests* a chart;\n\n3. *Decides* to meet.]');
});

test('in a draft without blank lines none come in', () => {
  assert.equal(pasted('*Noting* the tide,\n1. *Urges* ports to act;\n<|>\n4. *Decides* to rest.', { html: two }),
    '*Noting* the tide,\n1. *Urges* ports to act;\n2. *Requests* a chart;\n3. *Decides* to meet.\n4. *Decides* to rest.');
});

test('a draft keeps its own line breaks and its own mark of italics', () => {
  assert.equal(pasted('_Noting_ the tide,\r\n\r\n<|>', { html: two }), '_Noting_ the tide,\r\n\r\n2. _Requests_ a chart;\r\n\r\n3. _Decides_ to meet.');
});

test('a number that the drafter has typed already is the one that stays', () => {
  assert.equal(pasted('1. *Urges* ports to act;\n\n7. <|>', { html: two }), '1. *Urges* ports to act;\n\n7. *Requests* a chart;\n\n3. *Decides* to meet.');
});

test('a note whose name is taken gets one that is free, with its text', () => {
  const html = '<p>its rules<a href="#n1" name="r1"><sup>1</sup></a></p><p id="n1"><a href="#r1">1</a> Annex II.</p>';
  assert.equal(pasted('*Noting* the tide,[^1]\n\n[^1]: A/80/1.\n\n<|>', { html }), '*Noting* the tide,[^1]\n\n[^1]: A/80/1.\n\nits rules[^2]\n\n[^2]: Annex II.');
});

test('marks stand close to words, and never so that they are taken for others', () => {
  assert.equal(pasted('<|>', { html: '<p><i>Recalling,</i><b><i>further</i></b><i> </i><b>twice</b>, <i>x</i><b>y</b></p>' }), '*Recalling*,***further*** **twice**, *x*y');
  assert.equal(pasted('<|>', { html: '<p>Not &lt;!-- hidden --&gt;</p>' }), 'Not <! -- hidden -->');
});

test('a number in a cell of its own is the number of the paragraph beside it', () => {
  assert.equal(pasted('<|>', { html: '<table><tr><td>1.</td><td><i>Requests</i> a chart;</td></tr><tr><td>(a)</td><td>Of the sea</td><td>2 m</td></tr></table>' }),
    '1. *Requests* a chart;\n\n(a)\tOf the sea\t2 m');
});

test('stars and underscores of the text are no italics', () => {
  assert.equal(pasted('<|>', { html: '<p>A hotel of 5*, see *<i>note</i> and [____] in snake_case and _x_</p>' }),
    'A hotel of 5\\*, see \\**note* and [____] in snake\\_case and \\_x\\_');
});

test('the seed draft, retyped by Word, comes back as it is', (t) => {
  const seed = new URL('../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);
  let text = '';
  try {
    text = readFileSync(seed, 'utf8').replaceAll('\r\n', '\n').trim();
  } catch {
    return t.skip('the corpus is not here');
  }
  const html = text.split(/\n+/).map((line) => `<p class=MsoNormal>${line.replace(/^(\[?\w+\.) /, '$1<span style="mso-tab-count:1">&nbsp;&nbsp; </span>').replace(/\*(.+?)\*/g, '<i>$1</i>')}</p>`).join('\n');
  const { draft } = analyze(pasted('<|>', { html }));
  assert.deepEqual(draft.blocks.map(({ span }) => textOf(pasted('<|>', { html }), span)), analyze(text).draft.blocks.map(({ span }) => textOf(text, span)));
});

test('lines of a PDF become paragraphs, without the head and foot of its pages', () => {
  const text = 'A/80/L.9\nRecalling that maps of the sea bed are\nstill drawn by hand in many long-\nestablished offices of the Secretary-\nGeneral,\n2/5 \n26-01234\n\fA/80/L.9\n1. Requests the hydrographic offices of all\nStates to draw them together;';
  assert.equal(pasted('<|>', { text }), [
    'A/80/L.9',
    'Recalling that maps of the sea bed are still drawn by hand in many long-established offices of the Secretary-General,',
    '1. Requests the hydrographic offices of all States to draw them together;',
  ].join('\n\n'));
});

const tags = ['p', 'i', 'b', 'del', 'ol', 'li', 'table', 'tr', 'td', 'a href="#x"', 'sup id="x"', 'span style="font-style:italic"', 'br', 'script', '/p', '/i', '/ol', '/td', '!--StartFragment--', '!--EndFragment--', '![endif]'];
const anyHtml = fc.array(fc.oneof(fc.constantFrom(...tags).map((tag) => `<${tag}>`), fc.constantFrom('Requests', ' ', '1', '*', '_', '&nbsp;', '&lt;p&gt;', '"', '\n', '[', ']'), fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));

test('whatever the clipboard holds, words come out and no elements', () => {
  fc.assert(fc.property(anyHtml, fc.nat(60), (html, at) => {
    const draft = '*The General Assembly*,\n\n1. *Decides* to *rest*.';
    for (const { text } of paste(analyze(draft), { start: at % draft.length, end: at % draft.length }, { html, text: html })) {
      assert.doesNotMatch(text.replace(/<p>/g, html.includes('&lt;p&gt;') ? '' : '$&'), /<(?:i|b|del|ol|li|table|td|script)>/);
    }
  }), { seed: 1945, numRuns: 500 });
});

test('elements without end are left to the editor', () => {
  assert.deepEqual(titles('<b>'.repeat(300_000), 'b'), []);
  assert.deepEqual(titles(`<p>${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}`, 'b'), []);
});

test('our client is told the ways to paste, unless the draft has gone on', async (context) => {
  const client = await session(context);
  const uri = await client.open('1. *Urges* ports to act;\n');
  const end = { line: 1, character: 0 };
  const ask = (version: number) =>
    client.connection.sendRequest<readonly PasteWay[] | null>(pasteMethod, { textDocument: { uri }, version, range: { start: end, end }, html: two, text: '' });
  assert.deepEqual(await ask(1), [{ title: 'Paste as a draft', text: '\n2. *Requests* a chart;\n\n3. *Decides* to meet.', preferred: true }]);
  assert.equal(await ask(0), null);
});
