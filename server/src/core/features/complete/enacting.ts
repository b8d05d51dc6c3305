/** The line that names the body that speaks, in a draft that has none yet. */
import type { Completer } from './completion';
import { filterFor, mayMean } from './beginning';
import { passedOver } from './snippet';

export const enactingLines: Completer = ({ analysis: { draft, pack, say }, beginning }) => {
  if (!beginning || draft.parts.some(({ enactingLine }) => enactingLine)) return [];
  const { typed, layout, around } = beginning;
  if (typed.marker || typed.letters === '' || around.paragraphs.some(({ kind, span }) => kind !== 'other' && span.start < typed.line.start)) return [];
  // Above words that stand there already the next line is theirs.
  const next = around.paragraphs.length > 0 ? layout.after : layout.between;
  return pack.clauses.filter(({ place }) => place === 'enacting').flatMap(({ prefix, body }, index) => {
    const words = passedOver(body).replaceAll('*', '');
    if (!mayMean(typed, `${words} ${prefix}`)) return [];
    return [{
      kind: 'clause' as const,
      label: words,
      detail: say('enacting line'),
      insert: `${layout.before}${passedOver(body).replaceAll('*', layout.emphasis)}${next}$0`,
      span: typed.word,
      filter: filterFor(typed, `${words} ${prefix}`),
      sort: `3${index}`,
      edits: [],
    }];
  });
};
