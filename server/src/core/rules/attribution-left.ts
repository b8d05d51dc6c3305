import { attributionOf } from '../brackets/attribution';
import { withoutTrace } from '../brackets/resolve';
import { everyBracket } from '../tree';
import { offer, rule } from './rule';
import docs from './attribution-left.md';

export const attributionLeft = rule({
  id: 'attribution-left',
  levels: { negotiation: 'off', final: 'error' },
  summary: 'A final text does not say who proposed its words.',
  docs,
  messages: {
    named: 'This names {by} as having proposed the words. Take the name away before the text is tabled.',
    whole: 'This says what {by} would like, and is no wording. Take it away before the text is tabled.',
  },
  *check({ text, draft, pack, say }) {
    for (const bracket of everyBracket(draft)) {
      const found = attributionOf(text, bracket, pack.brackets);
      if (!found || bracket.attribution === undefined) continue;
      const { span, whole } = found;
      yield {
        at: span,
        say: whole ? 'whole' : 'named',
        with: { by: bracket.attribution },
        fixes: () => [offer(say(whole ? 'Take the bracket away' : 'Take the name away'), [{ span: whole ? withoutTrace(text, span) : span, text: '' }])],
      };
    }
  },
});
