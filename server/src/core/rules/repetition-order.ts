import type { Profile } from '../config';
import { withTurn, wording } from '../repetition/rewrite';
import type { ParagraphKind } from '../tree';
import { rule, safeFix } from './rule';
import docs from './repetition-order.md';

/** Houses that use both orders in one kind of paragraph (rules 1.12). */
const bothOrders: Partial<Record<Profile, ParagraphKind>> = { 'model-un': 'preambular' };

export const repetitionOrder = rule({
  id: 'repetition-order',
  levels: { negotiation: 'warning', final: 'warning' },
  profiles: { 'security-council': 'info', unesco: 'info' },
  summary: '“Also” and “further” follow the opener of a preambular paragraph and precede that of an operative one.',
  docs,
  messages: {
    after: 'In the preamble “{adverb}” follows the opener. Write “{right}”.',
    before: 'In an operative paragraph “{adverb}” comes first. Write “{right}”.',
  },
  *check({ text, facts, pack, profile, say }) {
    for (const judged of facts.repetition) {
      const { seat, opening: { adverb, span } } = judged;
      if (!adverb || adverb.bracketed || adverb.leads === (seat === 'before')) continue;
      // One that has to go need not be moved.
      if (judged.fault === 'orphan' || judged.kind === bothOrders[profile] || (judged.otherHabits && judged.kind === 'preambular')) continue;
      const right = wording(judged, adverb.turn, pack);
      const edits = withTurn(text, judged, adverb.turn, pack);
      yield {
        at: span,
        say: seat,
        with: { adverb: text.slice(adverb.span.start, adverb.span.end).toLowerCase(), right },
        fixes: () => (edits ? [safeFix(say('Write “{right}”', { right }), edits)] : []),
      };
    }
  },
});
