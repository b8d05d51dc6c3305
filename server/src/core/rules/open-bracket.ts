import { grouped } from '../grouped';
import { openBracketsOf } from '../brackets/open';
import { keepingEdits, resolutionEdits } from '../brackets/resolve';
import { farOffer, offer, rule } from './rule';
import docs from './open-bracket.md';

export const openBracket = rule({
  id: 'open-bracket',
  levels: { negotiation: 'off', final: 'error' },
  summary: 'No text stands in brackets because it is still negotiated.',
  docs,
  messages: {
    negotiation: 'This text is still in brackets. Keep it or drop it before the draft is final.',
    tentative: 'This value is still on trial. Keep it or replace it before the draft is final.',
    alternative: 'This is one of {count} alternatives. Choose before the draft is final.',
    lone: 'This bracket offers a choice. Choose before the draft is final.',
    other: 'Another alternative stands here.',
  },
  *check({ text, draft, pack, say }) {
    const open = openBracketsOf({ text, draft, pack });
    const groups = grouped(open, ({ group }) => group);
    for (const bracket of open) {
      const group = (bracket.group !== undefined && groups.get(bracket.group)) || [bracket];
      const keep = () => keepingEdits(text, bracket, pack.brackets);
      const choose = () => [...keep(), ...group.flatMap((other) => (other === bracket ? [] : resolutionEdits(text, other, 'drop')))];
      const isOneOf = group.length > 1;
      yield {
        at: bracket.span,
        say: isOneOf ? 'alternative' : bracket.kind === 'alternative' ? 'lone' : bracket.subtype === 'tentative' ? 'tentative' : 'negotiation',
        with: { count: group.length },
        related: group.slice(0, mostShown + 1).filter((other) => other !== bracket).slice(0, mostShown).map(({ span }) => ({ at: span, say: 'other' as const })),
        fixes: () => [
          ...(isOneOf ? [farOffer(say('Choose this alternative'), choose)] : []),
          offer(say('Keep this text'), keep()),
          offer(say('Drop this text'), resolutionEdits(text, bracket, 'drop')),
        ],
      };
    }
  },
});

/** Enough other alternatives to look at beside one. */
const mostShown = 8;
