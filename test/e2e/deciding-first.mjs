// Every decision at a bracket, by keyboard alone, on the draft that the project began with, whose words are not ours to write down here.
import { allTheSame, chord, decisionsOn, title, titleThen } from './decisions.mjs';
import { toDraft } from './keyboard.mjs';
import { realDraft as text } from './suites.mjs';
import { walk } from './walk.mjs';

const isThere = text.includes('[8bis. ');

export async function decideOnFirstDraft(browser, scratch) {
  if (isThere) return walk(browser, scratch, { name: 'first.resolution.md', text, who: 'on the first draft, without a mouse, a drafter', shot: 'deciding-first', steps });
  console.log('  skipped: the shared texts are not here');
  return { passed: 0, failed: 0 };
}

const [choice = '', conference = '', headquarters = ''] = /(\[at the high-level [^\n]*thereafter\]) (\[at United Nations [^\n]*\]\])/.exec(text) ?? [];
const [organizing = ''] = /\[to organize [^\]]*\]/.exec(text) ?? [];
const [insertion = ''] = /^\[1bis\..*\]\n\n/m.exec(text) ?? [];
const [urging = ''] = /^3\. .*$/m.exec(text) ?? [];
const unbracketed = (words) => words.slice(1, -1);

const { having, decides } = decisionsOn(text);

/** Paragraph 7 has another number, and those behind it have moved up. */
const closedUp = (marker) => having(['\n7. ', `\n${marker}. `], ['\n8. ', '\n7. '], ['[8bis.', '[7bis.'], ['\n9. ', '\n8. ']);

const steps = {
  async 'opens it'(page) {
    await page.locator('.statusbar-item', { hasText: /\d+ blanks · \d+ brackets/ }).waitFor();
    await toDraft(page);
  },
  'keeps a bracket': decides({ at: organizing, by: chord('k'), becomes: having([organizing, unbracketed(organizing)]) }),
  'drops a bracket': decides({ at: organizing, by: chord('x'), becomes: having([`${organizing} `, '']) }),
  'keeps a whole paragraph': decides({ at: insertion, by: chord('k'), becomes: having([insertion, `${unbracketed(insertion.trim())}\n\n`]) }),
  'drops a whole paragraph': decides({ at: insertion, by: chord('x'), becomes: having([insertion, '']) }),
  'chooses one alternative': decides({ at: headquarters, by: chord('a'), becomes: having([choice, unbracketed(headquarters)]) }),
  'chooses the other, though she is told that a word is left dangling': decides({ at: conference, by: allTheSame(chord('a')), becomes: having([choice, unbracketed(conference)]) }),
  'keeps both alternatives': decides({ selected: choice, by: title('Keep the Selected Alternatives, Drop the Others'), becomes: having([choice, `${unbracketed(conference)} ${unbracketed(headquarters)}`]) }),
  'puts words in brackets': decides({ selected: 'competent regional', by: chord('b'), becomes: having(['competent regional', '[competent regional]']) }),
  'puts a paragraph in brackets, number and mark within': decides({ at: urging, by: chord('g'), becomes: having([urging, `[${urging}]`]) }),
  'puts a bracket in another one': decides({ at: organizing, by: title('Put This Bracket in Another One'), becomes: having([organizing, `[${organizing}]`]) }),
  'takes a bracket out of the one around it': decides({ at: '[seventy-ninth]', by: title('Take This Bracket out of the One around It'), becomes: having([' [seventy-ninth] ', '] [seventy-ninth] [']) }),
  'splits words into alternatives': decides({ selected: 'competent regional', by: titleThen('Split into Alternatives', 'interested'), becomes: having(['competent regional', '[competent regional] [interested]']) }),
  'says who proposes words': decides({ at: organizing, by: titleThen('Say Who Proposes This', 'EU'), becomes: having([organizing, organizing.replace('[', '[EU: ')]) }),
  'numbers a paragraph as a bis': decides({ at: '7. *', by: title('Number This Paragraph as a bis'), becomes: closedUp('6bis') }),
  'numbers a paragraph as an alternative': decides({ at: '7. *', by: title('Number This Paragraph as an Alternative'), becomes: closedUp('6 alt') }),
};
