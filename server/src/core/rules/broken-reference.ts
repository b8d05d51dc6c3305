import type { Evidence } from '../analyze';
import type { Fix } from '../finding';
import { candidatesFor } from '../references/candidates';
import { isPart, type Reference, type ReferenceNumber, type Target } from '../references/reference';
import { textOf } from '../span';
import { offer, rule } from './rule';
import docs from './broken-reference.md';

export const brokenReference = rule({
  id: 'broken-reference',
  levels: { negotiation: 'error', final: 'error' },
  summary: 'Every paragraph, section and annex that the draft refers to is there.',
  docs,
  messages: {
    paragraph: 'There is no paragraph {number} to refer to: it may have been deleted or renumbered. Name the paragraph that is meant.',
    subparagraph: 'There is no subparagraph {number} to refer to: the list may have changed. Name the subparagraph that is meant.',
    within: 'Paragraph {of} has no subparagraph {number}: its list may have changed. Name the subparagraph that is meant.',
    preambular: 'The preamble has fewer paragraphs than that. Name the paragraph that is meant.',
    section: 'There is no section {number} in this resolution. Name the section that is meant.',
    annex: 'There is no annex {number} to this resolution. Name the annex that is meant, or add it.',
    absent: 'This file has no annex {number}, nor any other. Add it, or leave the reference if the annexes are kept elsewhere.',
  },
  *check(evidence) {
    const { text, facts } = evidence;
    for (const reference of facts.references) {
      for (const number of reference.numbers) {
        const { target, under, unit, span } = number;
        if (target || (under && !under.target)) continue;
        const isAbsent = unit === 'annex' && number.among.length === 0;
        // A text without sections may be one of several, which are called so: «in the spirit of section A above».
        const isSibling = unit === 'section' && number.among.length === 0;
        const isDoubtful = isAbsent || isSibling || (unit === 'paragraph' && !beginsAtOne(number.among));
        yield {
          at: span,
          say: isAbsent ? 'absent' : unit === 'subparagraph' && under ? 'within' : unit,
          with: { number: textOf(text, span), of: under ? textOf(text, under.span) : '' },
          ...(isDoubtful ? { level: 'info' as const } : {}),
          fixes: () => fixesFor(evidence, reference, number),
        };
      }
    }
  },
});

/** A file may hold a piece of a text: then what it refers to may stand in another. */
const beginsAtOne = ([first]: readonly Target[]): boolean => first === undefined || isPart(first) || (first.marker?.value ?? 1) <= 2;

function fixesFor({ text, pack, say }: Evidence, reference: Reference, number: ReferenceNumber): Fix[] {
  const inParentheses = text.charAt(number.span.start) === '(';
  return candidatesFor(reference, number, pack).map(({ target, written }) => {
    const words = inParentheses ? `(${written})` : written;
    return offer(say('Write “{words}” ({begins})', { words, begins: firstWords(text, target) }), [{ span: number.span, text: words }]);
  });
}

/** «Requests the Secretary-General to report …» */
function firstWords(text: string, target: Target): string {
  const words = (isPart(target) ? target.title : textOf(text, target.body.span).slice(0, 200)).replace(/[*_[\]]/g, '').trim().split(/\s+/);
  return words.length > 7 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ').replace(/[,;.:]$/, '');
}
