/** From one blank or bracket to the next: selected, so that a word typed takes a blank's place, and told which of how many it is. */
import type { Analysis } from '../analyze';
import { excerpt } from '../excerpt';
import { ledger } from '../features/ledger';
import { countBegun } from '../in-order';
import { span, type Span } from '../span';
import type { Change, Command } from './command';

export const nextBracket: Command = { id: 'next-bracket', run: (analysis, at) => goTo(analysis, at, 'next') };
export const previousBracket: Command = { id: 'previous-bracket', run: (analysis, at) => goTo(analysis, at, 'previous') };

/** The one that begins behind the cursor, or before it; after the last comes the first. One that is selected is left behind. */
function goTo(analysis: Analysis, { start, end }: Span, which: 'next' | 'previous'): Change {
  const { say } = analysis;
  const rows = ledger(analysis);
  const begun = (offset: number): number => countBegun(rows, offset, ({ place }) => place.start);
  const before = begun(start - 1);
  const at = which === 'previous' ? before - 1 : end > start ? begun(start) : before;
  const index = (at + rows.length) % rows.length;
  const row = rows[index];
  if (!row) return { edits: [], says: say('Nothing is left to fill or to decide.') };
  const { name, whereabouts, words, place } = row;
  const what = say('{kind}, {place}: “{words}”.', { kind: name, place: whereabouts, words: excerpt(words, span(0, words.length), mostCharacters) });
  return { edits: [], selection: place, says: say('{number} of {count}: {what}', { number: index + 1, count: rows.length, what }) };
}

/** What the status bar has room for. */
const mostCharacters = 60;
