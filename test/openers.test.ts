/** How an opener is read: the phrase, what of it is italic in print, the kind of paragraph it opens (rules 1.6, 2.3, 2.5). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, textOf } from '../server/src/core/index';

/** «Takes note» of the tide: the words in italics in print, then the key and the kind. */
const openers: readonly (readonly [words: string, set: string, phrase: string, kind: string])[] = [
  ['Takes note of the tide', 'Takes note', 'Takes note of', 'operative'],
  ['Takes note, again, of the tide', 'Takes note', 'Takes note of', 'operative'],
  ['Urgently calls upon States to swim', 'Urgently calls upon', 'Urgently calls upon', 'operative'],
  ['Calls once again upon States to swim', 'Calls once again upon', 'Calls once again upon', 'operative'],
  ['Calls urgently for boats', 'Calls urgently for', 'Calls urgently for', 'operative'],
  ['Notes with very great concern the tide', 'Notes with very great concern', 'Notes', 'operative'],
  ['Expresses its profound sympathy to all', 'Expresses its profound sympathy', 'Expresses its profound sympathy', 'operative'],
  ['Taking further note of the tide', 'Taking further note', 'Taking further note of', 'preambular'],
  ['[Strongly] urges States to swim', 'Strongly] urges', 'Strongly urges', 'operative'],
];

for (const [words, set, phrase, kind] of openers) {
  test(words, () => {
    const text = `*The General Assembly*,\n\n*Noting* the sea,\n\n1. *Decides* to wait;\n\n2. ${words}.\n`;
    const opener = analyze(text).draft.parts[0]?.paragraphs[2]?.opener;
    assert.ok(opener?.set);
    assert.deepEqual([textOf(text, opener.set), opener.phrase, opener.kind], [set, phrase, kind]);
  });
}

const kinds = (text: string): string[] => analyze(text).draft.parts.flatMap(({ paragraphs }) => paragraphs.map(({ kind }) => kind));

test('a verb that acts, with the comma of the preamble and the preamble going on after it, stays there', () => {
  assert.deepEqual(kinds('*The General Assembly*,\n\n*Noting* the sea,\n\n*Requests* a boat,\n\n*Recalling* the tide,\n\n1. *Decides* to wait.\n'), ['preambular', 'preambular', 'preambular', 'operative']);
});

test('without numbers and with the mark of the operative part it belongs to that', () => {
  assert.deepEqual(kinds('*The General Assembly*,\n\n*Noting* the sea,\n\n*Requests* a boat;\n\n*Decides* to wait.\n'), ['preambular', 'operative', 'operative']);
});

test('a preamble with letters has openers like any other', () => {
  const text = '*The General Conference*,\n\n(a) *Noting* the sea,\n\n(b) *Recalling also* the tide,\n\n1. *Decides* to wait.\n';
  const phrases = analyze(text).draft.parts[0]?.paragraphs.map(({ kind, opener }) => `${kind} ${opener?.phrase}`);
  assert.deepEqual(phrases, ['preambular Noting', 'preambular Recalling also', 'operative Decides']);
});
