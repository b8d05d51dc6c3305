/** Another opener for a paragraph that has its words already: «7. *Req|* the Secretary-General to report;». Its number and its mark stay. */
import { lastBegun } from '../../in-order';
import { plainPhrases } from '../../openers/ladder';
import { span as spanOf } from '../../span';
import { sortKey, type Completer } from './completion';
import { escaped } from './snippet';

export const reopeners: Completer = ({ analysis: { text, draft, pack, say }, offset, after, beginning }) => {
  const paragraph = lastBegun(lastBegun(draft.parts, offset)?.paragraphs ?? [], offset);
  if (beginning || !paragraph || paragraph.kind === 'other' || offset > paragraph.own.end) return [];
  const { lead = '', letters = '' } = /^(?<lead>[*_]{0,2})(?<letters>\p{L}[\p{L}’' -]{0,60})$/u.exec(text.slice(paragraph.body.span.start, offset))?.groups ?? {};
  if (letters === '') return [];
  const closing = /^[*_]{0,2}/.exec(after)?.[0] ?? '';
  const rest = after.slice(closing.length);
  // In the midst of a word, or before the end of the line, there is no opener to be had.
  if (!/^ /.test(rest)) return [];
  const span = spanOf(paragraph.body.span.start, offset + closing.length);
  return plainPhrases(pack)
    .filter(({ kind, phrase, italic }) => kind === paragraph.kind && phrase.toLowerCase().startsWith(letters.toLowerCase()) && phrase.length - italic.length < longestJoiner)
    .map(({ phrase, italic, frequency }) => {
      const joiner = phrase.slice(italic.length);
      return {
        kind: 'opener',
        label: phrase,
        detail: say('in place of this opener'),
        about: { is: 'opener', phrase },
        insert: escaped(`${lead}${italic}${lead}${rest.startsWith(joiner) ? '' : joiner}`),
        span,
        filter: lead + phrase,
        sort: sortKey(0, frequency),
        edits: [],
      };
    });
};

/** «of», «upon»: what is more is a clause. */
const longestJoiner = 16;
