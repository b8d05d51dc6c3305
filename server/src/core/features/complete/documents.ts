/** Whole drafts, for an empty file. */
import type { Completer } from './completion';
import { filterFor } from './beginning';

export const documents: Completer = ({ analysis: { text, pack, say }, beginning }) => {
  if (!beginning || beginning.typed.marker) return [];
  const { typed } = beginning;
  // The length first: only a file with next to nothing in it is looked through.
  if (text.length - (typed.line.end - typed.line.start) > emptiest || /\S/.test(text.slice(0, typed.line.start) + text.slice(typed.line.end))) return [];
  return pack.clauses.filter(({ place }) => place === 'document').map(({ prefix, title, body }, index) => ({
    kind: 'document',
    label: title,
    detail: say('whole draft'),
    about: { is: 'clause', prefix },
    insert: body,
    span: typed.word,
    filter: filterFor(typed, `${prefix} ${title}`),
    sort: `0${index}`,
    edits: [],
  }));
};

/** A file of so much white space is empty still. */
const emptiest = 10_000;
