import type { Evidence } from '../analyze';
import type { Reference } from '../facts';
import type { Fix } from '../finding';
import { misdirectionsIn, type Misdirection } from '../references/direction';
import { named } from '../references/named';
import { offer, rule } from './rule';
import docs from './misdirected-reference.md';

export const misdirectedReference = rule({
  id: 'misdirected-reference',
  levels: { negotiation: 'warning', final: 'error' },
  summary: 'What is said to stand above stands above, and what is said to stand below stands below.',
  docs,
  messages: {
    above: 'This points above, but {what} must be looked for below. Write “{below}”, or name the paragraph that is meant.',
    below: 'This points below, but {what} must be looked for above. Write “{above}”, or name the paragraph that is meant.',
    itself: 'This points at {what}, in which it stands. Write “{present}”, or name the paragraph that is meant.',
  },
  *check(evidence) {
    const { text, facts, pack } = evidence;
    for (const reference of facts.references) {
      for (const misdirection of misdirectionsIn(reference)) {
        const { says, span, wrong, isTurned } = misdirection;
        yield {
          at: span,
          say: isTurned || wrong.length > 1 ? says : 'itself',
          with: {
            what: wrong.map((number) => named(text, number)).join(' and '),
            above: pack.references.above, below: pack.references.below, present: pack.references.presentParagraph,
          },
          fixes: () => fixesFor(evidence, reference, misdirection),
        };
      }
    }
  },
});

/** The other word, where it is right for all the numbers; the number may be the slip as well. */
function fixesFor({ pack }: Evidence, { span, kind, numbers }: Reference, misdirection: Misdirection): Fix[] {
  const { above, below, presentParagraph } = pack.references;
  const turned = misdirection.says === 'above' ? below : above;
  if (misdirection.isTurned) return [offer(`Write “${turned}”`, [{ span: misdirection.span, text: turned }])];
  const isItself = kind === 'paragraph' && numbers.length === 1 && numbers[0]?.unit === 'paragraph';
  return isItself ? [offer(`Write “${presentParagraph}”`, [{ span, text: presentParagraph }])] : [];
}
