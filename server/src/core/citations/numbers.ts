/** The numbers of resolutions and decisions, in all shapes of rules 7.1. The same in every language but for «A and B». */
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import { romanValue } from '../parse/marker';
import type { CitedNumber } from './citation';

export interface FoundNumber {
  readonly number: CitedNumber;
  readonly end: number;
}

const roman = '[IVXLC]{1,8}';
/** The numbers of other houses: «1/CP.21», «WHA77.1», «GC(61)/RES/8», «UNEP/EA.5/Res.14», «A.1090(28)», «IX/16», «9 (Cg-18)». */
const otherHouses = [
  '\\d{1,3}/[A-Z]{2,4}\\.\\d{1,3}',
  '[A-Z]{2,6}\\d{1,3}\\.\\d{1,3}',
  '[A-Z]{2,6}\\(\\d{1,3}\\)/[A-Z]{2,6}/\\d{1,4}',
  '[A-Z]{2,6}(?:/[A-Z]{1,6})?\\.\\d{1,3}/(?:Res|Dec|RES|DEC)\\.?/?\\d{1,3}',
  '[A-Z]{1,6}(?:-[A-Z]{1,6})?\\.\\d{1,4} ?\\(\\d{1,4}\\)',
  `${roman}/\\d{1,3}`,
  '\\d{1,3} \\([A-Z][a-z]{1,3}-\\d{1,3}\\)',
].join('|');

const patternsOf = once(({ citations }: LanguagePack) => {
  const letters = `[A-Z](?:(?:, [A-Z])*(?: ${anyOf(citations.joiners)} |[-–‑])[A-Z])?(?![\\w.’'])`;
  const source = [
    `(?:(?<special>E?S)[-‑])?(?<session>\\d{1,4})/(?<serial>\\d{1,4})(?![\\d/])(?: ?(?<after>${letters}))?`,
    `(?<running>\\d{1,4})(?: ?(?<before>${letters}))? ?\\((?:(?<year>\\d{4})|(?<specialRoman>E?S)[-‑](?<specialSession>${roman})|(?<roman>${roman}))\\)(?: ?(?<behind>[A-Z](?![\\w’'-])))?`,
    `(?<other>${otherHouses})`,
    '(?<bare>\\d{3,4})(?![\\d.,/]\\d|[\\w%-])',
  ].join('|');
  return new RegExp(`(?:${source})(?!\\w)`, 'y');
});

/** Reads one number at a place in plain words. */
export function numberAt(words: string, at: number, pack: LanguagePack): FoundNumber | undefined {
  const pattern = patternsOf(pack);
  pattern.lastIndex = at;
  const match = pattern.exec(words);
  if (!match) return undefined;
  return { number: { text: match[0], ...read(match.groups ?? {}) }, end: at + match[0].length };
}

const other: Omit<CitedNumber, 'text'> = { shape: 'other', session: 0, serial: 0 };

type Groups = Readonly<Record<string, string | undefined>>;

function read(groups: Groups): Omit<CitedNumber, 'text'> {
  const { special, session, serial, after, running, before, behind, year, specialRoman, specialSession, roman, bare } = groups;
  if (session !== undefined && serial !== undefined) {
    // «7/2025» is a number of other houses; the Security Council has long passed a hundred.
    if (!special && isYear(serial)) return Number(session) < 100 ? other : { shape: 'slashed', session: Number(serial), serial: Number(session) };
    return { shape: 'session', session: Number(session), serial: Number(serial), ...specialOf(special), ...lettersOf(after) };
  }
  if (running !== undefined) {
    if (year !== undefined) return { shape: 'year', session: Number(year), serial: Number(running), ...lettersOf(before ?? behind) };
    return {
      shape: 'roman', session: romanValue((specialSession ?? roman ?? '').toLowerCase()), serial: Number(running), ...specialOf(specialRoman), ...lettersOf(before ?? behind),
    };
  }
  return bare === undefined ? other : { shape: 'bare', session: 0, serial: Number(bare) };
}

const isYear = (figures: string): boolean => /^(?:19[4-9]\d|20\d\d)$/.test(figures);
const specialOf = (special: string | undefined): Pick<CitedNumber, 'special'> => (special === 'S' || special === 'ES' ? { special } : {});
const lettersOf = (letters: string | undefined): Pick<CitedNumber, 'letters'> => (letters === undefined ? {} : { letters });
