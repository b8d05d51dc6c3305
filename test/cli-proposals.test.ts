/** `proposals`: what each delegation proposes, listed or as a text to hand on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderWith, run } from './support/command-line';

const draft = '*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Decides* to meet [soon][EU: later] [CAN: in Geneva];\n\n2. *Asks* all to come [EU, supported by Norway: early].\n';

test('a heading for each delegation, and a line for each proposal', (t) => {
  assert.deepEqual(run(folderWith(t, { 'a.unres': draft }), ['proposals', 'a.unres']), {
    code: 0, stderr: '',
    stdout: 'EU\na.unres:5: paragraph 1: offers “later” for “soon”\na.unres:7: paragraph 2: adds “early” (supported by Norway)\n\nCAN\na.unres:5: paragraph 1: adds “in Geneva”\n',
  });
});

test('--by shows one of them, and says when it proposes nothing', (t) => {
  const folder = folderWith(t, {});
  assert.equal(run(folder, ['proposals', '--by', 'can', '-'], draft).stdout, 'CAN\n-:5: paragraph 1: adds “in Geneva”\n');
  assert.equal(run(folder, ['proposals', '--by', 'NOR', '-'], draft).stdout, '-: “NOR” proposes nothing here.\n');
});

test('--export hands its proposals on', (t) => {
  const folder = folderWith(t, {});
  assert.equal(run(folder, ['proposals', '--by', 'CAN', '--export', '-'], draft).stdout, 'Proposals of CAN\n\nParagraph 1\n\n1. *Decides* to meet soon [CAN: in Geneva];\n');
  const { code, stderr } = run(folder, ['proposals', '--export', '-'], draft);
  assert.equal(code, 2);
  assert.match(stderr, /--by/);
});

test('for programs, with places as in the other commands', (t) => {
  const { files } = JSON.parse(run(folderWith(t, { 'a.unres': draft }), ['proposals', '--format', 'json', 'a.unres']).stdout);
  const [eu, can] = files[0].delegations;
  assert.deepEqual([eu.name, can.name], ['EU', 'CAN']);
  assert.deepEqual(eu.proposals[0], {
    place: 'paragraph 1', paragraph: '1', by: ['EU'], supportedBy: [], does: 'offers', words: 'later', beside: ['soon'], states: [],
    range: { start: { line: 4, character: 27 }, end: { line: 4, character: 38 } },
  });
});
