/** Values in figures, or in words that stand for figures: numbers, parts of dates, sessions, and what documents are known by. */
import { inGoodOrder } from '../citations/reshape';
import { numberAt } from '../citations/numbers';
import { resolutionOf, symbolsIn } from '../citations/symbols';
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import { plainText } from '../plain-text';
import { reshaped } from '../terms/find';
import { written, type Judge } from './judgement';

export const judgeNumber: Judge = (value, pack, say) => {
  if (!/\d/.test(value) && !wordsOf(pack).numeral.test(value)) return { says: say('“{said}” has no number in it.', { said: value }), proposed: [] };
  const right = reshaped(value, pack.terms);
  return right === value ? undefined : written(value, right, say);
};

export const judgeDay: Judge = (value, pack, say) => {
  const day = Number(value.replace(wordsOf(pack).ending, ''));
  if (!(day >= 1 && day <= 31)) return { says: say('“{said}” is no day of a month.', { said: value }), proposed: [] };
  return String(day) === value ? undefined : written(value, String(day), say);
};

export const judgeMonth: Judge = (value, { structure: { months } }, say) => {
  if (months.includes(value)) return undefined;
  const begun = value.toLowerCase().replace(/\.$/, '');
  const right = /^\d{1,2}$/.test(begun) ? months[Number(begun) - 1] : months.find((month) => begun.length >= 3 && month.toLowerCase().startsWith(begun));
  return right === undefined ? { says: say('“{said}” is no month.', { said: value }), proposed: [] } : written(value, right, say);
};

export const judgeYear: Judge = (value, _pack, say) =>
  /^(?:19|20|21)\d\d$/.test(value) ? undefined : { says: say('“{said}” is no year. Write it with four figures.', { said: value }), proposed: [] };

/** An ordinal in words (rules 8, STY-7). */
export const judgeSession: Judge = (value, pack, say) => {
  const { ordinals } = pack.citations;
  const [, state = '', number = '', rest = ''] = wordsOf(pack).session.exec(value) ?? [];
  const said = number.toLowerCase().replace(/[\s‑]+/g, '-');
  const ordinal = Number.parseInt(said, 10);
  // From the hundredth on the number stays in figures.
  const known = ordinal >= 100 ? number : (ordinals[ordinal - 1] ?? (ordinals.includes(said) ? said : undefined));
  if (number === '' || known === undefined) {
    return { says: say('“{said}” is no session. Write its number in words, such as “{example}”.', { said: value, example: pack.blanks.examples.session ?? '' }), proposed: [] };
  }
  const right = state + (/^\p{Lu}/u.test(number) ? known.charAt(0).toUpperCase() + known.slice(1) : known) + rest;
  return right === value ? undefined : written(value, right, say);
};

/** Not its symbol: «74/247» (rules 7.1). */
export const judgeResolution: Judge = (value, pack, say) => {
  const symbol = resolutionOf(value);
  if (symbol) return written(value, symbol.number, say);
  const found = numberAt(value, 0, pack);
  if (found?.end !== value.length || found.number.shape === 'bare' || found.number.shape === 'slashed') {
    return { says: say('“{said}” is not the number of a resolution, such as {example}.', { said: value, example: pack.blanks.examples.resolution ?? '' }), proposed: [] };
  }
  const right = inGoodOrder(found.number);
  return right === value ? undefined : written(value, right, say);
};

export const judgeSymbol: Judge = (value, pack, say) => {
  const plain = plainText(value);
  const [found] = symbolsIn(plain);
  if (found && found.span.start === 0 && found.span.end === value.length) return undefined;
  return { says: say('“{said}” is not the symbol of a document, such as {example}.', { said: value, example: pack.blanks.examples.symbol ?? '' }), proposed: [] };
};

const wordsOf = once(({ blanks, brackets, citations }: LanguagePack) => ({
  numeral: new RegExp(`(?<!\\p{L})(?:${anyOf(blanks.numerals)}|${anyOf(citations.ordinals)}|${anyOf(brackets.units)})(?!\\p{L})`, 'iu'),
  ending: new RegExp(`(?<=^\\d{1,2})${anyOf(citations.ordinalEndings)}$`),
  /** «resumed eighty-first special session» */
  session: new RegExp(
    `^(${anyOf(['', ...blanks.sessionStates.map((word) => `${word} `)])})(${anyOf(withSpaces(citations.ordinals))}|\\d{1,3}${anyOf(['', ...citations.ordinalEndings])})` +
      `((?: ${anyOf(blanks.sessions)})?(?: ${citations.session})?)$`, 'iu'),
}));

/** «eighty first», «eighty-first» */
const withSpaces = (ordinals: readonly string[]): string[] => ordinals.flatMap((word) => (word.includes('-') ? [word, word.replace('-', ' '), word.replace('-', '‑')] : [word]));
