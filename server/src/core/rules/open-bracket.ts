import { grouped } from '../grouped';
import { resolutionEdits } from '../brackets/resolve';
import { everyBracket } from '../tree';
import { offer, rule } from './rule';
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
  *check({ text, draft }) {
    const open = [...everyBracket(draft)].filter(({ kind }) => kind === 'negotiation' || kind === 'alternative');
    const groups = grouped(open, ({ group }) => group);
    for (const bracket of open) {
      const group = (bracket.group !== undefined && groups.get(bracket.group)) || [bracket];
      const others = group.filter((other) => other !== bracket);
      const choose = () => [...resolutionEdits(text, bracket, 'keep'), ...others.flatMap((other) => resolutionEdits(text, other, 'drop'))];
      yield {
        at: bracket.span,
        say: others.length > 0 ? 'alternative' : bracket.kind === 'alternative' ? 'lone' : bracket.subtype === 'tentative' ? 'tentative' : 'negotiation',
        with: { count: group.length },
        related: others.slice(0, mostShown).map(({ span }) => ({ at: span, say: 'other' as const })),
        fixes: () => [
          ...(others.length > 0 ? [offer('Choose this alternative', choose())] : []),
          offer('Keep this text', resolutionEdits(text, bracket, 'keep')),
          offer('Drop this text', resolutionEdits(text, bracket, 'drop')),
        ],
      };
    }
  },
});

/** Enough other alternatives to look at beside one. */
const mostShown = 8;
