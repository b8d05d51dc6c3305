/** Telling a title, a section heading, an annex or a closing line from running text (rules 1.3, 1.7, 1.8, 1.10). */
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';

const longestTitle = 250;
/** Annexes and sections of conferences and budgets bear whole names. */
const longestWholeTitle = 390;

/** The words of a line without `#`, emphasis marks, footnote marks and outer white space. */
export const bareWords = (raw: string): string =>
  raw.replace(/^#{1,6}\s+/, '').replace(/\[\^[^\]\s]{1,20}\]/g, '').replace(/[*_]{1,3}/g, '').replace(/ \s+|[^\S ]\s*/g, ' ').trim();

/** «I», «II.», «IV. Follow-up», «Section IV»; capitals only, so that «I urge» and «A Day» are text. */
export const isSectionHeading = (words: string, pack: LanguagePack): boolean =>
  words.length <= longestWholeTitle && patternsOf(pack).section.test(words) && !/^(?:A|I) [a-z]/.test(words) && !/^A [A-Z]/.test(words);

/** «Section IV», «II.», «B»: a numeral whose title stands on the next line. */
export const isBareNumeral = (words: string, pack: LanguagePack): boolean => patternsOf(pack).bareNumeral.test(words);

/** «A», «B.»: the head of a composite resolution or a lettered section. */
export const isLetterHeading = (words: string): boolean => /^[A-Z]\.?(?:\s|$)/.test(words) && !/^[IVXL]{1,6}\.?(?:\s|$)/.test(words);

/** «Annex», «ANNEX II», «Annex I: Rules of procedure». */
export function isAnnexHeading(words: string, { structure }: LanguagePack): boolean {
  if (words.length > longestWholeTitle || /[;,.]$/.test(words)) return false;
  const first = /^[\p{L}]+/u.exec(words)?.[0] ?? '';
  if (!structure.annex.includes(first.toLowerCase()) || !/^\p{Lu}/u.test(first)) return false;
  return /^(?:[\s.:–-]*$|\s+(?:[IVXLC]{1,6}|[A-Z]|\d{1,2})\b|\s*[.:–-]\s|\s+\p{Lu}|\s+to\b)/u.test(words.slice(first.length));
}

/** «65th plenary meeting», «19 December 2016», «Adopted at the 7488th meeting.», «[Adopted without a vote.]» */
export function isClosingLine(words: string, { structure }: LanguagePack): boolean {
  if (words.length > 160 || /^\p{Ll}/u.test(words)) return false;
  const lower = words.replace(/^[[(]+/, '').toLowerCase();
  const month = /^\d{1,2} (\p{L}+) \d{4}\.?$/u.exec(lower)?.[1];
  if (month !== undefined && structure.months.some((name) => name.toLowerCase() === month)) return true;
  return structure.closing.some((phrase) => lower.startsWith(phrase) || (/^\d/.test(lower) && lower.replace(/\.$/, '').endsWith(phrase)));
}

/** A short line in capitals or title form, without a closing mark: a title rather than a sentence. */
export const isTitle = (raw: string, words: string): boolean =>
  /^#{1,6}\s/.test(raw) ||
  /^\*\*[^*]+\*\*$/.test(raw) ||
  (words.length > 0 && words.length <= longestTitle && !/[.,;:][”"»’]*(?:\s*\d{1,3})?$/.test(words) && !/^\p{Ll}/u.test(words));

/** «72/93. Title», «[xx/xxx]. [Title]», «2022/10. Title», «105 (1954). Resolution of …»: the title of a resolution, with its number. */
export const isNumberedTitle = (words: string): boolean =>
  /^\[?(?:[\dxX]{1,4}\/[\dxX]{1,4}|S-\d+\/\d+|\d{1,4} \((?:19|20)\d\d\))\]?\s?[A-Z]?\.?\s/.test(words);

/** «Draft resolution II», «Resolution 757 (1992)», «Decision 10/CMA.5»: announces the next resolution of a report. */
export const announcesResolution = (words: string, { structure }: LanguagePack): boolean =>
  structure.resolution.some((name) => words.toLowerCase().startsWith(name) && /^ (?:(?:[IVXLC]{1,6}|\d{1,2}|[A-Z])$|\d{1,4} \((?:19|20)\d\d\)|\d{1,3}\/[A-Z]{2,4}\.\d)/.test(words.slice(name.length)));

/** A line before an enacting line that may be the resolution's title, and not a line of the masthead or a formula (rules 1.2 to 1.4). */
export const isResolutionTitle = (words: string, { structure }: LanguagePack): boolean =>
  words.length > 3 && !structure.mastheadLine.test(words) && !languageless.test(words);

/** «[…», «… :», «Original: English», «19 December 2026», «A/80/L.1»: no titles in any language. */
const languageless = /^\[|:$|^[\p{L} ]{3,24}: |^\d{1,2} \p{L}+ \d{4}$|^(?:[A-Z]+\/)/u;

const patternsOf = once(({ structure }: LanguagePack) => {
  const word = anyOf(structure.section.flatMap((name) => [name, name.toUpperCase()]));
  return {
    // A numeral or letter alone, or with a title after it that does not close as a sentence would.
    section: new RegExp(`^(?:(?:${word} )?[IVXL]{1,6}|[A-Z])(?:\\.?$|\\.\\s+\\S.*[^.,;:]$|\\s+[A-Z].{3,}[^.,;:]$)`),
    bareNumeral: new RegExp(`^(?:${word} )?(?:[IVXL]+|[A-Z])\\.?$`, 'i'),
  };
});
