/**
 * English words of blanks. The States are the 193 Members of the United Nations, the Holy See and the State of Palestine,
 * by the short names of the United Nations terminology database, with the article that they take in a sentence.
 */
import type { BlankWords, CountryRow } from '../blanks/words';
import countries from './en.countries.json';

/** «resolution number», «number of the resolution» */
const resolutionNumbers = ['resolution', 'decision'].flatMap((text) => [text, `${text} number`, `number of ${text}`, `number of the ${text}`]);
const ofDocuments = ['symbol', 'document symbol', 'symbol of document', 'symbol of the document', 'reference symbol'];

export const blanks: BlankWords = {
  kinds: {
    date: ['date', 'dates', 'deadline', 'day and month'],
    day: ['day'],
    month: ['month'],
    year: ['year'],
    country: ['country', 'host country', 'State', 'Member State', 'host State'],
    city: ['city', 'town', 'capital'],
    session: ['session'],
    number: [
      'number', 'amount', 'figure', 'sum', 'percentage', 'rate', 'agenda item', 'item number', 'annex number', 'paragraph number', 'section number', 'article number',
    ],
    resolution: resolutionNumbers,
    symbol: ofDocuments,
    person: ['person', 'facilitator', 'Chair', 'co-chair', 'President', 'Rapporteur'],
    name: [
      'name', 'title', 'organ', 'body', 'committee', 'commission', 'entity', 'organization', 'mechanism', 'instrument', 'fund', 'theme', 'topic', 'Convention', 'treaty',
    ],
  },
  prepositions: ['of', 'for', 'at', 'in', 'on', 'by'],
  examples: {
    date: '27 December 2019', day: '27', month: 'December', year: '2019', country: 'Viet Nam', city: 'Hanoi', session: 'eighty-first', number: '4.2 million',
    resolution: '74/247', symbol: 'A/78/986',
  },
  // To the compiler a JSON row is an array of anything: test/blanks.test.ts reads them all.
  countries: countries as unknown as readonly CountryRow[],
  formalNames: [
    'Republic of', 'Democratic Republic of', 'Federal Republic of', 'Islamic Republic of', 'Federal Democratic Republic of', 'Democratic Socialist Republic of',
    'Socialist Republic of', 'Co-operative Republic of', 'People’s Republic of', 'People’s Democratic Republic of', 'Democratic People’s Republic of', 'Bolivarian Republic of', 'Plurinational State of',
    'Independent State of', 'State of', 'Kingdom of', 'Commonwealth of', 'Union of', 'Sultanate of', 'Principality of', 'Grand Duchy of', 'Federative Republic of',
  ],
  between: ['to', 'and', 'until'],
  fromDay: ['from', 'between'],
  sessions: ['special', 'emergency special', 'regular', 'substantive', 'annual', 'organizational'],
  sessionStates: ['resumed', 'first resumed', 'second resumed'],
  numerals: [
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty'],
    ...['hundred', 'thousand', 'million', 'billion', 'half', 'quarter', 'third', 'dozen', 'zero'],
  ],
  indefinite: [
    // Only letters that are sounded as they are written: an acronym is spelled out, and «u» and «h» go both ways.
    { article: 'a', before: /^(?:[bcdfgjklmnpqrstvwyzBCDFGJKLMNPQRSTVWYZ](?=[a-z])|[Ee]u(?=[a-z])|[Oo]ne\b|[Uu]ni(?![mn])(?=[a-z])|[Uu]se|[Hh](?!our|on|eir|erb)(?=[a-z]))/ },
    { article: 'an', before: /^(?:[Aa](?=[a-z])|[Ee](?![uw])(?=[a-z])|[Ii](?=[a-z])|[Oo](?!ne\b|nce\b|ui)(?=[a-z])|[Hh](?:our|onou?r|onest|eir)|[Uu]n(?![ai])(?=[a-z])|[Uu][plm](?=[a-z]))/ },
  ],
};
