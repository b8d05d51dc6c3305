/** The line that names the body that speaks, in a draft that has none yet. */
import type { Completer } from './completion';
import { filterFor, mayMean } from './beginning';
import { passedOver } from './snippet';

export const enactingLines: Completer = ({ analysis: { draft, pack, say }, beginning }) => {
  if (!beginning || draft.parts.some(({ enactingLine }) => enactingLine)) return [];
  const { typed, layout, slots } = beginning;
  if (typed.marker || typed.letters === '' || slots.length > 0) return [];
  return pack.clauses.filter(({ place }) => place === 'enacting').flatMap(({ prefix, body }, index) => {
    const words = passedOver(body).replaceAll('*', '');
    if (!mayMean(typed, `${words} ${prefix}`)) return [];
    return [{
      kind: 'clause' as const,
      label: words,
      detail: say('enacting line'),
      insert: `${layout.before}${passedOver(body).replaceAll('*', layout.emphasis)}${layout.between}$0`,
      span: typed.word,
      filter: filterFor(typed, `${words} ${prefix}`),
      sort: `3${index}`,
      edits: [],
    }];
  });
};
