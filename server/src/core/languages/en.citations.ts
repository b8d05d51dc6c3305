/** English words of citations and dates. Source: drafting rules 7. */
import type { CitationWords } from '../citations/words';

const units = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const teens = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const citations: CitationWords = {
  bodies: [
    { body: 'general-assembly', names: ['General Assembly'], short: ['Assembly'], acronyms: ['UNGA', 'GA', 'G.A.'] },
    { body: 'security-council', names: ['Security Council'], short: ['Council'], acronyms: ['UNSCR', 'UNSC', 'SC', 'S.C.'] },
    { body: 'human-rights-council', names: ['Human Rights Council'], short: ['Council'], acronyms: ['UNHRC', 'HRC'] },
    { body: 'ecosoc', names: ['Economic and Social Council'], short: ['Council'], acronyms: ['ECOSOC'] },
    { body: 'commission-on-human-rights', names: ['Commission on Human Rights'], short: [], acronyms: [] },
  ],
  houses: ['Organization', 'Organisation', 'Union', 'Agency', 'Authority', 'Bank', 'Fund', 'Parties', 'League', 'Bureau', 'Group', 'Ministers'],
  own: ['its'],
  of: ['of'],
  dated: ['dated'],
  adoptedBy: ['adopted by'],
  joiners: ['and', 'or', 'to', 'as well as'],
  shortResolution: ['Res.', 'Res', 'res.', 'Resol.', 'resol.'],
  numberSigns: ['No.', 'Nos.', 'no.', 'nos.', 'number', 'numbers', '#'],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  ordinals: [...units, ...teens, ...tens.flatMap((ten) => [ten.replace(/y$/, 'ieth'), ...units.map((unit) => `${ten}-${unit}`)])],
  session: 'session',
  sessionIn: ['in', 'held in'],
};
