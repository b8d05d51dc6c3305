/** House spelling and wording (rules 8). */
import type { Analysis } from '../../../server/src/core/index';
import { written, type Fault, type Operator } from './operator';
import { hits } from './places';

const expects = ['preferred-term'];

/** Words of running text in small letters, so that no name is touched. */
const respelt = (analysis: Analysis, words: Readonly<Record<string, string>>): Fault[] =>
  replaced(analysis, new RegExp(`(?<![\\p{L}-])(?:${Object.keys(words).join('|')})(?![\\p{L}-])`, 'gu'), (word) => words[word] ?? word);

const replaced = (analysis: Analysis, pattern: RegExp, put: (word: string, groups: readonly string[]) => string): Fault[] =>
  hits(analysis, pattern).map(({ span, words }) => written(span, span, put(words[0] ?? '', words)));

const american = {
  labour: 'labor', centre: 'center', centres: 'centers', defence: 'defense', favour: 'favor', honour: 'honor', behaviour: 'behavior', neighbouring: 'neighboring',
  fulfil: 'fulfill', programme: 'program', programmes: 'programs', judgement: 'judgment', travelling: 'traveling', ageing: 'aging', favourable: 'favorable',
};

const numerals: Readonly<Record<string, string>> = { sixty: '6', seventy: '7', eighty: '8', fifty: '5' };
const units: Readonly<Record<string, string>> = { fourth: '4th', fifth: '5th', sixth: '6th', seventh: '7th', eighth: '8th', ninth: '9th' };

export const terms: readonly Operator[] = [
  { id: 'this-resolution', says: '“this resolution” for “the present resolution”', expects, faults: (analysis) => replaced(analysis, /\bthe present resolution\b/g, () => 'this resolution') },
  { id: 'american-spelling', says: 'a word in American spelling', expects, faults: (analysis) => respelt(analysis, american) },
  {
    id: 'ise-for-ize',
    says: '“organise” for “organize”',
    expects,
    faults: (analysis) => replaced(analysis, /(?<![\p{L}-])(?:organ|recogn|real|mobil|util|emphas|minim|maxim|priorit|harmon|stabil|final|author|modern)iz(?:e|es|ed|ing|ation)(?![\p{L}-])/gu, (word) => word.replace('iz', 'is')),
  },
  { id: 'hyphen-lost', says: '“Secretary General” without its hyphen', expects, faults: (analysis) => replaced(analysis, /\bSecretary-General\b/g, () => 'Secretary General') },
  { id: 'percent-sign', says: '“10%” for “10 per cent”', expects, faults: (analysis) => replaced(analysis, /(?<=\d) per cent\b/g, () => '%') },
  { id: 'percent-joined', says: '“percent” for “per cent”', expects, faults: (analysis) => replaced(analysis, /(?<=\d )per cent\b/g, () => 'percent') },
  { id: 'member-states', says: '“member states” for “Member States”', expects, faults: (analysis) => replaced(analysis, /\bMember States\b/g, () => 'member states') },
  { id: 'co-operation', says: '“co-operation” for “cooperation”', expects, faults: (analysis) => replaced(analysis, /(?<![\p{L}-])coo(?=perat|rdinat)/gu, () => 'co-o') },
  {
    id: 'session-in-figures',
    says: '“78th session” for “seventy-eighth session”',
    expects,
    faults: (analysis) => replaced(analysis, /\b(fifty|sixty|seventy|eighty)-(fourth|fifth|sixth|seventh|eighth|ninth)(?= session\b)/g, (_, groups) => `${numerals[groups[1]!]}${units[groups[2]!]}`),
  },
  { id: 'word-doubled', says: 'a word stands twice', expects, faults: (analysis) => replaced(analysis, /(?<= )(?:the|of|and|to|in)(?= \p{Ll})/gu, (word) => `${word} ${word}`) },
  { id: 'un-abbreviated', says: '“the UN system” for “the United Nations system”', expects, faults: (analysis) => replaced(analysis, /(?<=\bthe )United Nations(?= (?:system|entities|agencies|budget)\b)/g, () => 'UN') },
  { id: 'etc', says: '“etc.” in a paragraph', expects, faults: (analysis) => replaced(analysis, /(?<=\p{Ll}{4}, )\p{Ll}{5,}(?= and \p{Ll}{4})/gu, (word) => `${word}, etc.,`) },
];
