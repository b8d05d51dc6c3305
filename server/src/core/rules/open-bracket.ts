import { grouped } from '../grouped';
import { openBracketsOf } from '../brackets/open';
import { resolveBrackets } from '../outcomes';
import type { Outcome } from '../outcomes/settle';
import type { Bracket } from '../tree';
import { farOffer, rule } from './rule';
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
  *check(evidence) {
    const { text, draft, pack, say } = evidence;
    const open = openBracketsOf({ text, draft, pack });
    const groups = grouped(open, ({ group }) => group);
    for (const bracket of open) {
      const group = (bracket.group !== undefined && groups.get(bracket.group)) || [bracket];
      const decided = (decide: (other: Bracket) => Outcome) => () => resolveBrackets(evidence, new Map(group.map((other) => [other, decide(other)]))).rewrite.edits;
      const only = (outcome: Outcome) => () => resolveBrackets(evidence, new Map([[bracket, outcome]])).rewrite.edits;
      const isOneOf = group.length > 1;
      yield {
        at: bracket.span,
        say: isOneOf ? 'alternative' : bracket.kind === 'alternative' ? 'lone' : bracket.subtype === 'tentative' ? 'tentative' : 'negotiation',
        with: { count: group.length },
        related: group.slice(0, mostShown + 1).filter((other) => other !== bracket).slice(0, mostShown).map(({ span }) => ({ at: span, say: 'other' as const })),
        fixes: () => [
          ...(isOneOf ? [farOffer(say('Choose this alternative'), decided((other) => (other === bracket ? 'keep' : 'drop')))] : []),
          farOffer(say('Keep this text'), only('keep')),
          farOffer(say('Drop this text'), only('drop')),
        ],
      };
    }
  },
});

/** Enough other alternatives to look at beside one. */
const mostShown = 8;
