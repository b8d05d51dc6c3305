/** Symbols of documents, those that stand in the text and those that follow from a citation (rules 7.2). */
import type { PlainText } from '../plain-text';
import type { CitedBody, CitedNumber, SymbolMention } from './citation';

const part = '(?:E?S-\\d{1,2}|[A-Z][a-z]{1,12}\\.\\d{1,4}|[A-Z]{1,6}(?:\\.\\d{1,4})?|\\d{1,4}[A-Z]?)';
/** «CRC/C/», «UNEP/EA.5/»: series that do not begin with the letter of a principal organ. */
const series = '(?:A|S|E|ST|CRC|CEDAW|CCPR|CERD|CAT|CMW|CRPD|CED|DP|TD|UNEP|HSP|FCCC|CBD|ICCD|ID|LC|SPLOS|UNW|JIU)';
const symbol = new RegExp(
  `(?<![\\w/.@-])${series}(?:/${part}){1,8}(?: ?\\((?:\\d{4}|[IVXL]{1,8}|E?S-[IVXL\\d]{1,5})\\))?(?![a-z/]|\\w)`, 'g',
);

/** The symbols in the words of a block; one without a figure («A/B») is none. */
export const symbolsIn = (plain: PlainText): SymbolMention[] =>
  [...plain.words.matchAll(symbol)].filter(([said]) => /\d/.test(said)).map(({ 0: said, index }) => ({
    span: plain.spanOf(index, index + said.length), symbol: said.replace(' ', ''),
  }));

/** Where the resolutions of a body are filed. */
const files: ReadonlyMap<CitedBody, string> = new Map<CitedBody, string>([
  ['general-assembly', 'A/RES/'], ['security-council', 'S/RES/'], ['human-rights-council', 'A/HRC/RES/'], ['ecosoc', 'E/RES/'],
]);

/** «A/RES/68/247B» for resolution 68/247 B; undefined for several («A and B») and where we do not know the body's ways. */
export function symbolOf({ shape, session, serial, special, letters = '', text }: CitedNumber, body: CitedBody | undefined): string | undefined {
  const file = body && files.get(body);
  if (!file || letters.length > 1) return undefined;
  if ((shape === 'year') !== (body === 'security-council')) return undefined;
  if (shape === 'session') return `${file}${special ? `${special}-` : ''}${session}/${serial}${letters}`;
  // The parenthesis as it is written: «S/RES/1325(2000)», «A/RES/217(III)».
  if (shape === 'year' || shape === 'roman') return `${file}${serial}${/\([^()]*\)/.exec(text)?.[0] ?? ''}`;
  return undefined;
}

/** Whose resolution «A/RES/68/247B» is, and its number in running text: «68/247 B». Undefined for the symbol of anything else. */
export function resolutionOf(symbol: string): { readonly body: CitedBody; readonly number: string } | undefined {
  const [body, file] = [...files].find(([, file]) => symbol.startsWith(file)) ?? [];
  if (!body || !file) return undefined;
  return { body, number: symbol.slice(file.length).replace(/(?<=\d)(?=[A-Z]?\(|[A-Z]$)/g, ' ').replace(/(?<=[A-Z])\(/, ' (') };
}
