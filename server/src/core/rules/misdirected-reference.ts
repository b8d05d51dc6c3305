import type { Evidence } from '../analyze';
import type { Fix } from '../finding';
import { misdirectionsIn, type Misdirection } from '../references/direction';
import { named } from '../references/named';
import type { Reference } from '../references/reference';
import { textOf } from '../span';
import { listed } from '../speech';
import { offer, rule } from './rule';
import docs from './misdirected-reference.md';

export const misdirectedReference = rule({
  id: 'misdirected-reference',
  levels: { negotiation: 'warning', final: 'error' },
  summary: 'What is said to stand above stands above, and what is said to stand below stands below.',
  docs,
  messages: {
    turned: 'This points {says}, but {what} must be looked for {turned}. Write “{turned}”, or name the paragraph that is meant.',
    partly: 'This points {says}, but {what} must be looked for {turned}. Give each its own direction, or name the paragraph that is meant.',
    itself: 'This points at {what}, in which it stands. Write “{present}”, or name the paragraph that is meant.',
  },
  *check(evidence) {
    const { text, facts, pack, say } = evidence;
    for (const reference of facts.references) {
      for (const misdirection of misdirectionsIn(reference)) {
        const { span, wrong, kind } = misdirection;
        yield {
          at: span,
          say: kind,
          with: {
            what: listed(wrong.map((number) => named(text, number, say)), say),
            says: textOf(text, span), turned: turned(misdirection, evidence), present: pack.references.presentParagraph,
          },
          fixes: () => fixesFor(evidence, reference, misdirection),
        };
      }
    }
  },
});

const turned = ({ says }: Misdirection, { pack: { references: { above, below } } }: Evidence): string => (says === 'above' ? below : above);

/** The word may be the slip or the number: a person decides. */
function fixesFor(evidence: Evidence, { span, numbers }: Reference, misdirection: Misdirection): Fix[] {
  if (misdirection.kind === 'turned') {
    const word = turned(misdirection, evidence);
    return [offer(evidence.say('Write “{right}”', { right: word }), [{ span: misdirection.span, text: word }])];
  }
  const { presentParagraph } = evidence.pack.references;
  const isOne = misdirection.kind === 'itself' && numbers.length === 1 && numbers[0]?.unit === 'paragraph';
  return isOne ? [offer(evidence.say('Write “{right}”', { right: presentParagraph }), [{ span, text: presentParagraph }])] : [];
}
