/** Citations of resolutions, and dates (rules 7). */
import { textOf, type Analysis } from '../../../server/src/core/index';
import { inserted, written, type Fault, type Operator } from './operator';
import { hits, hitsInWhole, numberedRuns, speaks, type Hit } from './places';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const date = `(\\d{1,2}) (${month}) (\\d{4})`;
/** The number of a resolution, as it stands or as the words of a link. */
const linked = (number: string): string => `(?:\\[${number}\\]\\([^)\\n]*\\)|${number})`;

/** Resolutions of a body, called by its name; or «its», right after the opener of its own paragraph. */
function resolutions(analysis: Analysis, body: 'General Assembly' | 'Security Council', number: string): Hit[] {
  const own = speaks(analysis, body === 'General Assembly' ? 'general-assembly' : 'security-council');
  return hitsInWhole(analysis, new RegExp(`(?<=\\b(${own ? 'its|' : ''}${body}) )resolution ${linked(number)}(?: [A-Z])? of ${date}`, 'g'))
    .filter(({ paragraph, span, words }) => words[1] === body || !/[,;]|\b(?:in|of|with|to|by)\b/.test(textOf(analysis.text, { start: paragraph.own.start, end: span.start })));
}

const assembly = (analysis: Analysis): Hit[] => resolutions(analysis, 'General Assembly', '\\d{2}\\/\\d{1,3}');
const council = (analysis: Analysis): Hit[] => resolutions(analysis, 'Security Council', '\\d{3,4} \\(\\d{4}\\)');
const early = (analysis: Analysis): Hit[] => resolutions(analysis, 'General Assembly', '\\d{3,4} \\([XVI]+\\)');

const changed = (found: readonly Hit[], change: (words: string) => string | undefined): Fault[] =>
  found.flatMap(({ paragraph, span, words }) => {
    const text = change(words[0] ?? '');
    return text === undefined || text === words[0] ? [] : [written(span, span, text)];
  });

const yearMoved = (by: number) => (words: string): string => words.replace(/\d{4}$/, (year) => String(Number(year) + by));

/** Numbered paragraphs of the Assembly's texts, with the place before the last mark. */
const ends = (analysis: Analysis) =>
  (speaks(analysis, 'general-assembly') ? [...numberedRuns(analysis)].flat() : [])
    .filter(({ children, body }) => children.length === 0 && body.ending.mark === ';' && /\p{Ll}/u.test(analysis.text[body.ending.span.start - 1] ?? ''));

const cited = /(?<=\b(?:its|General Assembly) )resolution (?=\d{2}\/\d)/g;

const dates = (analysis: Analysis): Hit[] => hits(analysis, new RegExp(`\\b${date}\\b`, 'g')).filter(({ words }) => Number(words[1]) <= 28);

const implausible = ['implausible-citation'];
const malformed = ['malformed-citation'];

export const citations: readonly Operator[] = [
  { id: 'citation-year-early', says: 'a General Assembly resolution is dated four years before its session', expects: implausible, faults: (analysis) => changed(assembly(analysis), yearMoved(-4)) },
  { id: 'citation-year-late', says: 'a General Assembly resolution is dated two years after its session', expects: implausible, faults: (analysis) => changed(assembly(analysis), yearMoved(2)) },
  {
    id: 'session-misread',
    says: 'the session in a resolution’s number is another one: 47/247 for 74/247',
    expects: implausible,
    faults: (analysis) => changed(assembly(analysis), (words) => words.replaceAll(/(?<!\d)(\d)(\d)(?=\/\d)/g, '$2$1')).filter(({ edits }) => /(?<!\d)(?:[3-7]\d)\/\d/.test(edits[0]?.text ?? '')),
  },
  { id: 'council-year', says: 'the year in a Security Council number is eight years off', expects: implausible, faults: (analysis) => changed(council(analysis), (words) => words.replace(/\((\d{4})\)/, (_, year: string) => `(${Number(year) - 8})`)) },
  {
    id: 'cited-with-two-dates',
    says: 'a resolution is cited again with another date',
    expects: implausible,
    faults: (analysis) =>
      assembly(analysis).flatMap(({ paragraph, span, words }) => {
        const again = (words[0] ?? '').replace(/of (\d{1,2})(?= )/, (_, day: string) => `of ${Number(day) > 14 ? Number(day) - 9 : Number(day) + 9}`);
        return ends(analysis).filter(({ own }) => own.start > paragraph.own.end).slice(0, 3).map(({ own, body }) => {
          const fault = inserted(own, body.ending.span.start, `, in accordance with General Assembly ${again}`);
          return { ...fault, at: { start: span.start, end: own.end } };
        });
      }),
  },
  {
    id: 'session-against-year',
    says: 'a session is announced for a year in which it does not meet',
    expects: implausible,
    faults: (analysis) => ends(analysis).map(({ own, body }) => inserted(own, body.ending.span.start, ', and to report thereon to the General Assembly at its fifty-eighth session, in 2024')),
  },
  {
    id: 'roman-session',
    says: 'the roman session of an old resolution is another one',
    expects: implausible,
    faults: (analysis) => changed(early(analysis), (words) => words.replace(/\(([XVI]+)\)/, (_, roman: string) => (roman === 'V' ? '(XV)' : '(V)'))),
  },
  {
    id: 'symbol-for-number',
    says: 'a resolution is cited by its symbol in running text',
    expects: malformed,
    faults: (analysis) => changed(hits(analysis, cited), () => 'resolution A/RES/'),
  },
  { id: 'res-for-resolution', says: '“Res. 74/247”', expects: malformed, faults: (analysis) => changed(hits(analysis, cited), () => 'Res. ') },
  { id: 'dated-for-of', says: '“resolution 74/247 dated 27 December 2019”', expects: malformed, faults: (analysis) => changed(assembly(analysis), (words) => words.replace(/ of (?=\d)/, ' dated ')) },
  {
    id: 'council-without-year',
    says: 'a Security Council resolution is cited without its year',
    expects: malformed,
    faults: (analysis) => changed(hits(analysis, /\bSecurity Council resolution \d{3,4} \(\d{4}\)(?! and)/g), (words) => words.replace(/ \(\d{4}\)$/, '')),
  },
  {
    id: 'day-impossible',
    says: 'a date names a day that its month does not have',
    expects: ['impossible-date'],
    explains: implausible,
    faults: (analysis) => dates(analysis).map(({ span, words }) => written(span, span, `${Number(words[1]) % 2 ? '31 November' : '30 February'} ${words[3]}`)),
  },
  {
    id: 'month-first',
    says: '“December 27, 2019” for “27 December 2019”',
    expects: ['preferred-term', 'malformed-citation', 'impossible-date'],
    faults: (analysis) => dates(analysis).map(({ span, words }) => written(span, span, `${words[2]} ${words[1]}, ${words[3]}`)),
  },
];
