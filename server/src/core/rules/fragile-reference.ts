import type { Evidence } from '../analyze';
import { bracketsAround } from '../brackets/around';
import { withChoice } from '../references/keys';
import { named } from '../references/named';
import { byKey } from '../references/places';
import { isPart, type Reference, type ReferenceNumber, type Target } from '../references/reference';
import { contains } from '../span';
import type { Bracket, Paragraph } from '../tree';
import { rule } from './rule';
import docs from './fragile-reference.md';

export const fragileReference = rule({
  id: 'fragile-reference',
  levels: { negotiation: 'info', final: 'error' },
  summary: 'What the draft refers to does not stand in brackets.',
  docs,
  messages: {
    bracketed: 'The text of {what} is not agreed: if its bracket is dropped, this reference names nothing. Settle the two together.',
    bracket: 'This bracket is still open.',
  },
  *check(evidence) {
    const { text, facts, say } = evidence;
    for (const reference of facts.references) {
      for (const number of reference.numbers) {
        const bracket = bracketOn(evidence, number, reference);
        // Of «7 (b)» the «7» is told, if it is 7 that stands in brackets.
        if (!bracket || (number.under && bracketOn(evidence, number.under, reference))) continue;
        const opening = { start: bracket.span.start, end: bracket.span.start + 1 };
        yield { at: number.span, say: 'bracketed', with: { what: named(text, number, say) }, related: [{ at: opening, say: 'bracket' }] };
      }
    }
  },
});

/** The bracket that may take the paragraph away and leave the reference. */
function bracketOn({ draft }: Evidence, { target, among, key }: ReferenceNumber, { span }: Reference): Bracket | undefined {
  if (!target || isPart(target) || !areParagraphs(among)) return undefined;
  // Of several versions of one paragraph one will stay.
  if ((byKey(among).get(key)?.length ?? 0) > 1 || byKey(among).has(withChoice(key))) return undefined;
  const words = { start: target.marker?.span.start ?? target.own.start, end: target.body.ending.span.start };
  const bracket = bracketsAround(draft, words).find(({ kind }) => kind === 'negotiation' || kind === 'alternative');
  return bracket && !contains(bracket.span, span) ? bracket : undefined;
}

const areParagraphs = (among: readonly Target[]): among is readonly Paragraph[] => among[0] !== undefined && !isPart(among[0]);
