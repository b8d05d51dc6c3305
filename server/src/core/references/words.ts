/** The words of references as patterns. They read words on one line, as `plainText` gives them. */
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import { ordinalWords } from '../parse/marker';

export interface Patterns {
  /** Some word that every reference has. */
  readonly hint: RegExp;
  /** What begins a reference: one of its named groups tells which. */
  readonly head: RegExp;
  /** The next number or letter of a list, with what joins it to the one before; or a bracket, such as a blank for a number. */
  readonly item: RegExp;
  /** What joins the last number of a row to its first: «to». */
  readonly upTo: RegExp;
  /** The next roman number or capital letter of a list. */
  readonly numeral: RegExp;
  readonly ordinal: RegExp;
  readonly direction: RegExp;
  /** «, paragraph » after «section III». */
  readonly paragraphOfSection: RegExp;
  /** « of the present resolution» */
  readonly ofThisText: RegExp;
  /** « of section » and « of paragraph » before the section or paragraph that is meant. */
  readonly ofSection: RegExp;
  readonly ofParagraph: RegExp;
  readonly article: RegExp;
  /** Ends where a reference begins that is somebody else's: «article 5, », «former ». */
  readonly foreign: RegExp;
}

export const patternsOf = once((pack: LanguagePack): Patterns => {
  const words = pack.references;
  const paragraph = anyOf(eitherCase(words.paragraph));
  const subparagraph = anyOf(eitherCase(words.subparagraph));
  const section = anyOf(eitherCase([...words.section, ...pack.structure.section]));
  const ordinal = anyOf(eitherCase(words.ordinals));
  const joiner = anyOf(words.joiners);
  const through = `(?:${anyOf(words.through)}|${dash})`;
  const join = `(?<join>,? (?:${joiner}|${through}) |, ?| ?${through} ?| ?)`;
  const numeral = '[IVXL]{1,6}|[A-Z]';
  const of = `,? ${anyOf(words.of)} `;
  const sticky = (source: string) => new RegExp(source, 'uy');
  return {
    hint: new RegExp(`${anyOf([...words.paragraph, ...words.subparagraph, ...words.section, ...pack.structure.section, ...words.annex, ...words.article])}|OP|PP`, 'iu'),
    head: new RegExp(
      `(?<![\\p{L}\\d_-])(?:(?<ordinals>${ordinal}(?:(?:, ?|,? (?:${joiner}|${through}) )${ordinal}){0,5}) ${anyOf(words.preambular)}` +
        `|(?<section>${section}) (?=(?:${numeral})(?![\\p{L}\\d]))|(?<annexed>${anyOf(words.annexed)} ${anyOf(words.thisText)})` +
        `|(?<annex>${anyOf(eitherCase(words.annex))}) (?=(?:[IVXL]{1,6}|[A-Z]|\\d{1,2})(?![\\p{L}\\d]))` +
        `|(?<subparagraph>${subparagraph}) ?(?=\\()|(?<paragraph>${paragraph}) (?=[\\d[])|(?<label>OP|PP)s?[ .]?(?=\\d))`,
      'gu',
    ),
    item: sticky(
      `${join}(?<word>(?:${paragraph}|${subparagraph}) )?(?:(?<number>(?<digits>\\d{1,3})(?:[ .-]?(?<ordinal>${ordinalWords})(?!\\p{L}))?` +
        `(?<alternative>[ .-]?alt\\.?(?: \\d{1,2})?)?)(?![\\p{L}\\d/]|[.,]\\d)|\\((?<letter>[a-z]{1,4})(?:${dash}(?<last>[a-z]{1,4}))?\\)|(?<blank>\\[(?<added>,? ?${joiner} )?[^[\\]]{1,40}\\](?! ?\\()))`,
    ),
    upTo: new RegExp(`${through} ?$`, 'u'),
    numeral: sticky(`${join}(?:${section} )?(?<numeral>${numeral}|\\d{1,2})(?![\\p{L}\\d]|[.-][\\p{L}\\d])`),
    ordinal: new RegExp(ordinal, 'gu'),
    direction: sticky(`,? (?<says>${anyOf([words.above, words.below])})(?![\\p{L}\\d-])`),
    paragraphOfSection: sticky(`,? (?:${paragraph}) (?=\\d)`),
    ofThisText: sticky(`${of}${anyOf(words.thisText)}`),
    ofSection: sticky(`${of}${section} (?=(?:${numeral})(?![\\p{L}\\d]))`),
    ofParagraph: sticky(`${of}${paragraph} (?=\\d)`),
    article: new RegExp(`\\b${anyOf(words.article)} \\d{1,3}(?:(?:, \\d{1,3})* (?:${joiner}|${through}) \\d{1,3})?`, 'gu'),
    foreign: new RegExp(
      `(?<!\\p{L})(?:${anyOf(eitherCase(words.foreign))} (?:\\d[\\p{L}\\d./-]{0,18}|[IVXLC]{1,7}|[A-Z])(?: \\([\\p{L}\\d]{1,8}\\)){0,2},?|${anyOf(eitherCase(words.former))}) $`, 'u',
    ),
  };
});

const dash = '[-‐‑–—−]';

const eitherCase = (words: readonly string[]): string[] =>
  [...new Set(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]))];
