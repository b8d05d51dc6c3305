/** Several changes to a draft, one after the other, are one change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { originOf, rewritten, seamsOf, unchanged } from '../server/src/core/rewrite';
import { applyEdits, span, type Edit } from '../server/src/core/span';

const editsOf = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(6), fc.string({ maxLength: 4, unit: fc.constantFrom('a', 'b', ' ', '\n') })), { maxLength: 6 }).map((list): Edit[] => {
    let end = -1;
    return list.sort(([a], [b]) => a - b).flatMap(([at, taken, text]) => {
      if (at <= end) return [];
      end = Math.min(length, at + taken);
      return [{ span: span(at, end), text }];
    });
  });

test('the edits of all changes together make the same text of the draft', () => {
  fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 1, max: 4 }), fc.gen(), (text, rounds, gen) => {
    let rewrite = unchanged(text);
    for (let round = 0; round < rounds; round++) {
      const edits = gen(editsOf, rewrite.text.length);
      const expected = applyEdits(rewrite.text, edits);
      rewrite = rewritten(rewrite, edits);
      assert.equal(rewrite.text, expected);
      assert.equal(applyEdits(text, rewrite.edits), expected);
      assert.ok(rewrite.edits.every(({ span: { start } }, index) => start >= (rewrite.edits[index - 1]?.span.end ?? 0)));
    }
  }), { numRuns: 300 });
});

test('a place leads back to where its words stood', () => {
  const rewrite = rewritten(rewritten(unchanged('one two three'), [{ span: span(4, 8), text: '' }]), [{ span: span(0, 3), text: 'many' }]);
  assert.equal(rewrite.text, 'many three');
  assert.equal(originOf(rewrite, rewrite.text.indexOf('three')), 8);
  assert.equal(originOf(rewrite, 1), 0);
  assert.deepEqual(seamsOf(rewrite.edits).map(({ at }) => rewrite.text.slice(at.start, at.end)), ['many', '']);
});
