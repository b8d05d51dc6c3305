// Every decision at a bracket, by keyboard alone, on a draft of ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTheSame, chord, decisionsOn, title, titleThen, warned } from './decisions.mjs';
import { project } from './extension.mjs';
import { goToWords, toDraft } from './keyboard.mjs';
import { isSaved } from './saving.mjs';
import { walk } from './walk.mjs';

const name = 'opening-meeting.resolution.md';
const text = readFileSync(join(project, 'test/fixtures/adoption', name), 'utf8');

export const decideByKeyboard = (browser, scratch) => walk(browser, scratch, { name, text, who: 'without a mouse, a drafter', shot: 'deciding', steps });

const meeting = '[at the opening meeting to be held in [city, country], on [date], and thereafter]';
const note = '<!-- un-resolution-package opening meeting: at the opening meeting -->\n';
const office = '[at the United Nations Office at Nairobi]';

const { having, decides } = decisionsOn(text);

/** Paragraph 7 is this one, and those behind it have moved up, also where they are spoken of. */
const closedUp = (marker) => having(
  ['7. *Requests*', `${marker}. *Requests*`], ['8. *Also', '7. *Also'], ['[8bis.', '[7bis.'], ['9. *Urges*', '8. *Urges*'], ['5, 8 and 8 bis', '5, 7 and 7 bis'], ['[10. ', '[9. ']);

const steps = {
  async 'opens the draft'(page) {
    await page.locator('.statusbar-item', { hasText: '8 blanks · 11 brackets' }).waitFor();
    await toDraft(page);
  },
  'keeps a bracket': decides({ at: '[within existing', by: chord('k'), becomes: having(['[within existing resources]', 'within existing resources']) }),
  'drops a bracket, and no comma is left over': decides({ at: '[, where', by: chord('x'), becomes: having(['[, where appropriate,]', '']) }),
  'drops a whole paragraph': decides({ at: '[10. ', by: chord('x'), becomes: text.trimEnd().replace(/;\n\n\[10\. .*$/, '.\n') }),
  'chooses one alternative': decides({ at: office, by: chord('a'), becomes: having([note, ''], [`${meeting} ${office}`, office.slice(1, -1)]) }),
  async 'is told before a word is left dangling, and leaves the draft as it is'(page, file) {
    await goToWords(page, text, meeting, 2);
    await chord('a')(page);
    await warned(page).waitFor();
    await page.keyboard.press('Escape');
    await warned(page).waitFor({ state: 'detached' });
    await isSaved(page, file, text, text);
  },
  'or does it all the same': decides({
    at: meeting,
    by: allTheSame(chord('a')),
    becomes: having([note, ''], [`${meeting} ${office}`, meeting.slice(1, -1)]),
  }),
  'keeps several alternatives': decides({ selected: `${meeting} ${office}`, by: title('Keep the Selected Alternatives, Drop the Others'), becomes: having([note, ''], [`${meeting} ${office}`, `${meeting.slice(1, -1)} ${office.slice(1, -1)}`]) }),
  'puts words in brackets': decides({ selected: 'on the care of seeds', by: chord('b'), becomes: having(['on the care of seeds', '[on the care of seeds]']) }),
  'puts a paragraph in brackets, number and mark within': decides({ at: '6. *Invites*', by: chord('g'), becomes: text.replace(/^6\. .*$/m, '[$&]') }),
  'puts a bracket in another one': decides({ at: '[within existing', by: title('Put This Bracket in Another One'), becomes: having(['[within existing resources]', '[[within existing resources]]']) }),
  'takes a bracket out of the one around it': decides({ at: '[, where', by: title('Take This Bracket out of the One around It'), becomes: having(['farmers[, where appropriate,] in', 'farmers][, where appropriate,] [in']) }),
  'splits words into alternatives': decides({ selected: 'the care of seeds', by: titleThen('Split into Alternatives', 'their upkeep'), becomes: having(['the care of seeds', '[the care of seeds] [their upkeep]']) }),
  'says who proposes words': decides({ at: '[within existing', by: titleThen('Say Who Proposes This', 'EU'), becomes: having(['[within existing', '[EU: within existing']) }),
  'numbers a paragraph as a bis': decides({ at: '7. *Requests*', by: title('Number This Paragraph as a bis'), becomes: closedUp('6bis') }),
  'numbers a paragraph as an alternative': decides({ at: '7. *Requests*', by: title('Number This Paragraph as an Alternative'), becomes: closedUp('6 alt') }),
};
