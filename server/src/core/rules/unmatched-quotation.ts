import { endingOf } from '../parse/ending';
import { looseQuotations, type LooseQuotation } from '../quotations';
import { emptyAt } from '../span';
import type { Say } from '../speech';
import { offer, rule } from './rule';
import docs from './unmatched-quotation.md';

export const unmatchedQuotation = rule({
  id: 'unmatched-quotation',
  levels: { negotiation: 'warning', final: 'warning' },
  summary: 'Every quotation that opens is closed.',
  docs,
  messages: {
    neverClosed: 'This quotation is opened and never closed, so nobody can tell where the quoted words end. Close it.',
    neverOpened: 'This quotation mark closes what was never opened. Open the quotation or take the mark away.',
  },
  *check(evidence) {
    const { text, say } = evidence;
    for (const loose of looseQuotations(evidence)) {
      const remove = offer(say('Take the quotation mark away'), [{ span: loose.at, text: '' }]);
      yield loose.opens
        ? { at: loose.at, say: 'neverClosed', fixes: () => [closing(text, loose, say), remove] }
        : { at: loose.at, say: 'neverOpened', fixes: () => [remove] };
    }
  },
});

const partners: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

/** Closed before the mark that ends the paragraph, which is nobody's quotation (rules 5), or before the next quotation. */
function closing(text: string, { at, block }: LooseQuotation, say: Say) {
  const words = text.slice(at.end, block.end);
  const next = /[“„«]|(?<=\s)"/.exec(words)?.index;
  const mark = next === undefined ? -1 : words.slice(0, next).search(/[,;:](?=[^,;:]*$)/);
  const place = mark >= 0 ? at.end + mark : endingOf(text, block).span.start;
  return offer(say('Close the quotation'), [{ span: emptyAt(Math.max(place, at.end)), text: partners[text.slice(at.start, at.end)] ?? '”' }]);
}
