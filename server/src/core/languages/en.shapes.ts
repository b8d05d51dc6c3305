/** What a list of words cannot hold: figures, dates, abbreviations, spaces (drafting rules 8). Every pattern is bounded, and begins with what is rarest: what stands before that is looked at after it. */
import type { Usage } from '../terms/term';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const month = `(${months.join('|')})`;
/** Each with its first three letters, and one with four. */
const shortMonths = months.filter((name) => name !== 'May').map((name) => [name, name === 'September' ? 'Sep|Sept' : name.slice(0, 3)] as const);
const nth = '(?:st|nd|rd|th)';

const units = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  ...['thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'].map((stem) => `${stem}teenth`)];
const tens = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
/** "first" to "ninety-ninth", each at its number. */
const ordinals = [...units, ...tens.flatMap((ten) => units.slice(0, 10).map((unit) => (unit ? `${ten}y-${unit}` : `${ten}ieth`)))];

export const shapes: readonly Usage[] = [
  {
    title: 'Per cent after a figure',
    source: 'STY-5',
    reason: 'two words after a figure, and no sign in running text',
    level: 'warning',
    safe: true,
    shapes: [{ needs: '%', find: /\b(\d[\d.,]{0,15})\s?%(?!\w)/g, replace: '$1 per cent', example: ['12%', '12 per cent'] }],
  },
  {
    title: 'Dates',
    source: 'STY-6',
    reason: 'day, month, year, without comma or ordinal',
    level: 'warning',
    safe: true,
    shapes: [
      { find: new RegExp(`(?<!\\d\\s)\\b${month}\\s(\\d{1,2})${nth}?,?\\s(\\d{4})\\b`, 'g'), replace: '$2 $1 $3', example: ['December 27, 2019', '27 December 2019'] },
      { find: new RegExp(`\\b${month}\\s(\\d{1,2})${nth}\\b`, 'g'), replace: '$2 $1', example: ['December 27th', '27 December'] },
      { find: new RegExp(`\\b(\\d{1,2})${nth}\\s${month}\\b`, 'g'), replace: '$1 $2', example: ['27th December', '27 December'] },
      { find: new RegExp(`\\b(?:the\\s)?(\\d{1,2})${nth}\\sof\\s${month}\\b`, 'g'), replace: '$1 $2', example: ['the 27th of December', '27 December'] },
      { find: new RegExp(`\\b(\\d{1,2})\\s${month},\\s((?:19|20)\\d\\d)\\b`, 'g'), replace: '$1 $2 $3', example: ['27 December, 2019', '27 December 2019'] },
      ...shortMonths.map(([name, short]) => ({
        needs: short.slice(0, 3), find: new RegExp(`\\b(\\d{1,2})\\s(?:${short})(?:\\.|\\b)\\s?((?:19|20)\\d\\d)\\b`, 'g'), replace: `$1 ${name} $2`, example: [`27 ${short.slice(0, 3)}. 2019`, `27 ${name} 2019`] as const,
      })),
    ],
  },
  {
    title: 'Sessions',
    source: 'STY-7',
    reason: 'the number of a session is spelled out',
    level: 'warning',
    profiles: { unesco: 'off' },
    safe: true,
    shapes: [{
      needs: 'session',
      find: new RegExp(`\\b(\\d{1,2})${nth}(?=(?:,?\\s(?:and\\s|or\\s|to\\s)?\\d{1,2}${nth}){0,3}\\s(?:(?:regular|special|emergency\\sspecial|annual|resumed|substantive)\\s)?sessions?\\b)`, 'g'),
      replace: ordinals,
      example: ['78th session', 'seventy-eighth session'],
    }],
  },
  {
    title: 'Sessions in words',
    source: 'STY-7',
    reason: 'a compound number has a hyphen',
    level: 'warning',
    safe: true,
    shapes: [{
      find: new RegExp(`\\b(${tens.map((ten) => `${ten}y`).join('|')})\\s(${units.slice(1, 10).join('|')})(?=\\ssessions?\\b)`, 'gi'),
      replace: '$1-$2',
      example: ['sixty first session', 'sixty-first session'],
    }],
  },
  {
    title: 'Points in abbreviations',
    source: 'STY-17',
    reason: 'the name of the Organization is not abbreviated in a resolution',
    level: 'warning',
    shapes: [{ needs: 'U.', find: /\bU\.\s?N\.(?![A-Z])/g, replace: 'United Nations', example: ['U.N.', 'United Nations'] }],
  },
  {
    title: 'Latin abbreviations',
    source: 'STY-14',
    reason: 'a resolution writes words out',
    level: 'warning',
    profiles: { 'model-un': 'info' },
    shapes: [
      { needs: 'e.', find: /\be\.\s?g\./g, replace: 'for example', example: ['e.g.', 'for example'] },
      { needs: 'i.', find: /\bi\.\s?e\./g, replace: 'that is', example: ['i.e.', 'that is'] },
      // A stop before the end of the sentence is its own.
      { needs: 'etc', find: /\betc\b(?:\.(?=\s?[,;:)\p{Ll}]))?/gu, replace: 'and so on', example: ['etc.', 'and so on'] },
    ],
  },
  {
    title: 'Words twice',
    source: 'STY-26',
    reason: 'a word that slipped in twice',
    level: 'warning',
    shapes: [
      { find: /(?<![\p{L}\p{M}’'-])(?!that\b|had\b|very\b)(\p{L}\p{Ll}{1,30})\s{1,20}\1(?![\p{L}\p{M}’'-])/gu, replace: '$1', example: ['of of', 'of'] },
      // Before a word such as «the» the second is no pronoun.
      { needs: 'that', find: /(?<![\p{L}\p{M}’'-])(that)\s{1,20}that(?=\s(?:the|an?|its|their|all|any|this|these|those|such|there|it|they)\b)/gu, replace: '$1', example: ['that that', 'that'] },
    ],
  },
  {
    title: 'Spaces',
    source: 'STY-26',
    reason: 'no space stands before a mark, and one after a word',
    level: 'info',
    safe: true,
    shapes: [
      { find: / {1,3}([,;:])(?=\s|$)(?<=\p{L} {1,3}[,;:])/gu, replace: '$1', example: ['the report ;', 'the report;'] },
      { needs: ',', find: /,(?<=\p{Ll}{2},)(?=\p{Ll}{2})/gu, replace: ', ', example: ['gates,bars', 'gates, bars'] },
      { needs: '  ', find: / {2,3}(\p{L}{1,40})(?<=[\p{L},] {2,3}\p{L}{1,40})/gu, replace: ' $1', example: ['read  the report', 'read the report'] },
    ],
  },
  {
    title: 'Marks twice',
    source: 'STY-26',
    reason: 'one mark stands in one place',
    level: 'info',
    shapes: [
      // The colon of «[EU: , as appropriate,]» stands behind a name.
      { find: /(?:[,;]|(?<!\[[^[\]:]{2,60}):)\s?([,;:.])(?=\s|\uFFFC|$)/gu, replace: '$1', example: ['the report,,', 'the report,'] },
      { find: /\.(?<=(?:[\p{Ll}\d)]{2}|”)\.)(?<!\b(?:etc|Ibid|al|Inc|Ltd|Co|Corp|No|Nos|cf|ed|eds|Dr|Mr|Ms|Jr|vol|para|paras|seq|ibid)\.)\s?([,;:.])(?=\s|\uFFFC|$)/gu, replace: '$1', example: ['the report.;', 'the report;'] },
    ],
  },
  {
    title: 'Operative paragraphs',
    source: '4.4',
    reason: 'a paragraph with a number is an operative one',
    level: 'hint',
    profiles: { 'model-un': 'off' },
    shapes: [{ needs: 'operative ', find: /\boperative (paragraphs?)(?= \d)/g, replace: '$1', example: ['operative paragraph 5', 'paragraph 5'] }],
  },
  {
    title: 'Sums in dollars',
    source: 'STY-16',
    reason: 'dollars of the United States are meant when “$” stands alone before the figure',
    level: 'hint',
    shapes: [
      { needs: 'US', find: /\b(?:US\$|USD)\s?(\d[\d.,]{0,15})/g, replace: '$$1', example: ['US$ 5', '$5'] },
      { needs: '$', find: /\$\s(\d[\d.,]{0,15})/g, replace: '$$1', example: ['$ 5', '$5'] },
    ],
  },
  {
    title: 'Years from and to',
    source: 'STY-23',
    reason: 'years are joined by an en dash',
    level: 'hint',
    shapes: [{ needs: '-', find: /(?<![\w-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\w-])/g, replace: '$1–$2', example: ['2015-2030', '2015–2030'] }],
  },
  {
    title: 'Asides',
    source: 'STY-24',
    reason: 'an aside stands between en dashes with spaces',
    level: 'hint',
    shapes: [
      { needs: '—', find: /—(?<=\S—)(?=\S)/g, replace: ' – ', example: ['near—too near—the road', 'near – too near – the road'] },
      { needs: '—', find: /—(?<=\s—)(?=\s)/g, replace: '–', example: ['near — too near — the road', 'near – too near – the road'] },
    ],
  },
  {
    title: 'Acronyms',
    source: 'STY-13, STY-18',
    reason: 'a resolution writes names out each time and does without acronyms',
    level: 'hint',
    profiles: { 'model-un': 'off' },
    shapes: [
      { needs: '(', find: /\((?<=\p{Ll} \()(?![IVXLC]+\))[A-Z]{2,8}s?\)/gu, example: ['(UNODC)'] },
      { find: /\b[A-Z]{3,8}[’']s\b/g, example: ['UNDP’s'] },
    ],
  },
  {
    title: 'Bodies by their initials',
    source: 'STY-9, STY-13',
    reason: 'the name of a body is written out in a resolution',
    level: 'info',
    profiles: { 'model-un': 'off' },
    // Before a number it is part of a citation, which has a rule of its own.
    shapes: [
      ['OHCHR', 'Office of the United Nations High Commissioner for Human Rights'], ['UNHRC', 'Human Rights Council'], ['HRC', 'Human Rights Council'],
      ['UNGA', 'General Assembly'], ['UNSC', 'Security Council'], ['UNSG', 'Secretary-General'],
    ].map(([find = '', replace = '']) => ({ needs: find, find: new RegExp(`(?<![\\w/(-])${find}(?![\\w/)’'-]|\\s(?:[Rr]es|\\d))`, 'g'), replace, example: [find, replace] as const })),
  },
];
