/** What a bracket that has just been opened may ask for: the blanks of this draft, then the usual ones. */
import { spellingOf } from '../../blanks/spelling';
import { span as spanOf } from '../../span';
import { sortKey, type Completer } from './completion';
import { timesUsed, typedSpan } from './place';
import { wordsItem } from './words';

export const blanks: Completer = (place) => {
  const { analysis: { text, pack, facts }, analysis, before, after, offset, beginning } = place;
  const { typed } = /\[(?<typed>[^[\]]{0,60})$/.exec(before)?.groups ?? {};
  // At the head of a line a bracket holds a whole paragraph.
  if (typed === undefined || (beginning && beginning.slots.length > 0)) return [];
  const written = typedSpan(place, typed);
  if (!written) return [];
  // The bracket that the editor has closed is gone over, so that the cursor stands behind it.
  const span = spanOf(written.start, after.startsWith(']') ? offset + 1 : offset);
  const used = facts.blanks.flatMap(({ blanks: alike }) => {
    const elsewhere = alike.filter((blank) => blank.subtype !== 'bare' && (blank.span.end <= written.start - 1 || blank.span.start >= offset));
    return elsewhere.length > 0 ? [{ words: spellingOf(text, elsewhere), times: elsewhere.length }] : [];
  });
  const known = new Set(used.map(({ words }) => words.toLowerCase()));
  return [
    ...used.map(({ words, times }, index) => wordsItem({ kind: 'blank', label: words, words: `${words}]`, detail: timesUsed(analysis, times), span, sort: sortKey(0, times, index) })),
    ...pack.offered.blanks.filter((words) => !known.has(words.toLowerCase())).map((words, index) =>
      wordsItem({ kind: 'blank', label: words, words: `${words}]`, detail: '', span, sort: sortKey(1, 0, index) })),
  ];
};
