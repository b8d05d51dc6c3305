/** What a blank asks for: the kind of its value, told from its words or, where it has none, from what stands beside it. */
import { keyOf } from '../brackets/plain-words';
import { anyOf, once } from '../languages/patterns';
import type { LanguagePack } from '../languages/pack';
import { textOf } from '../span';
import type { Bracket } from '../tree';
import { valueKinds, type ValueKind } from './words';

/** The kinds of the data that are asked for, in order: one, but for compounds such as «city, country». */
export type Asked = readonly ValueKind[];

/** @param blank of the text; for any other bracket the answer means nothing */
export function askedBy(text: string, { span, inner }: Pick<Bracket, 'span' | 'inner'>, pack: LanguagePack): Asked {
  const words = textOf(text, inner).trim();
  if (/\p{L}{2}/u.test(words) && !isDummy(words)) return askedIn(words, pack);
  const { start } = span;
  return [besideBlank(words, text.slice(Math.max(0, start - view), start), text.slice(span.end, span.end + view), pack)];
}

/** What words that name a blank ask for: «name of the Convention», also where they stand in no draft. */
export function askedIn(words: string, pack: LanguagePack): Asked {
  const each = words.split(',').map((part) => kindOf(part.trim(), pack));
  if (!each.every((kind) => kind !== undefined)) return ['other'];
  return each.length > 1 && each.every((kind) => ofDates.has(kind)) ? ['date'] : each;
}

/** «day, month, year» */
const ofDates: ReadonlySet<ValueKind> = new Set(['day', 'month', 'year']);

/** «xx/xxx», «TBD»: letters that name nothing. */
const isDummy = (words: string): boolean => /^[$€£]?[x_.]+(?:[/.-][x_.]+)*$/i.test(words) || /^(?:19|20)(?:xx|__)$/i.test(words) || /^[dmy]{1,4}(?:[/. -][dmy]{1,4})+$/i.test(words);

const view = 40;

function besideBlank(words: string, before: string, after: string, pack: LanguagePack): ValueKind {
  const { number, month, resolution, date } = patternsOf(pack);
  if (/^[x_]+\/[x_]+$/i.test(words)) return 'resolution';
  if (/^(?:19|20)/.test(words)) return 'year';
  if (/^[dmy]/i.test(words)) return 'date';
  // «80/[XX]», «A/80/L.[ ]», «[$__]»: what is written beside it is there already.
  if (/[$€£]/.test(words) || /(?:\d\/|\bL\.|[$€£])$/.test(before) || number.test(after)) return 'number';
  if (month.test(after)) return 'day';
  if (date.test(before)) return 'date';
  return resolution.test(before) ? 'resolution' : 'other';
}

const patternsOf = once(({ structure, references, brackets, citations }: LanguagePack) => ({
  /** «____ million» */
  number: new RegExp(`^\\s*(?:${anyOf(brackets.units.filter((unit) => !structure.months.includes(unit)))}(?!\\p{L})|%)`, 'u'),
  month: new RegExp(`^\\s*(?:${anyOf(structure.months)}|\\[${anyOf(structure.months)})`, 'u'),
  resolution: new RegExp(`(?<!\\p{L})${anyOf([...references.resolution, ...references.decision])}\\s+$`, 'iu'),
  /** «resolution 80/___ of » */
  date: new RegExp(`\\d/\\S{1,8} ${anyOf(citations.of)}\\s+$`, 'u'),
}));

/** Undefined for words that name no kind of datum. */
function kindOf(words: string, pack: LanguagePack): ValueKind | undefined {
  const said = keyOf(words).replace(articleOf(pack), '');
  const naming = pack.brackets.naming.find((start) => said.startsWith(`${start} `));
  if (naming !== undefined) {
    const thing = kindOf(said.slice(naming.length), pack);
    return thing === 'country' || thing === 'city' || thing === 'person' ? thing : 'name';
  }
  const kinds = kindsOf(pack);
  const [head = said] = said.split(prepositionOf(pack));
  const nouns = head.trim().split(' ');
  // «address and home State» is more than a State.
  const several = nouns.some((noun) => pack.structure.conjunctions.includes(noun));
  const phrases = several ? [said] : [said, ...nouns.map((_, index) => nouns.slice(index).join(' '))];
  return phrases.map((phrase) => kinds.get(phrase)).find((kind) => kind !== undefined);
}

const articleOf = once(({ brackets }: LanguagePack) => new RegExp(`^${anyOf(brackets.articles)} `));

const prepositionOf = once(({ blanks }: LanguagePack) => new RegExp(` ${anyOf(blanks.prepositions)} `));

const kindsOf = once(({ blanks }: LanguagePack): ReadonlyMap<string, ValueKind> =>
  new Map(valueKinds.flatMap((kind) => (blanks.kinds[kind] ?? []).map((noun) => [noun.toLowerCase(), kind] as const))));
