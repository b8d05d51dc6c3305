/** The names of States as values: the short names of the United Nations, and what is meant by others. */
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import { slipsBetween } from '../nearest';
import type { Judge } from './judgement';
import type { CountryRow } from './words';

/** Either the short name, «Iran (Islamic Republic of)», or the same as it stands in a sentence, «the Islamic Republic of Iran», is right. */
export const judgeCountry: Judge = (value, pack, say) => {
  const { official, called } = namesOf(pack);
  if (official.has(plainly(value))) return undefined;
  const rows = called.get(spelling(value, pack)) ?? called.get(loosely(value, pack)) ?? [];
  const proposed = rows.flatMap(formsOf);
  const [first] = rows;
  if (first && rows.length === 1) return { says: say('“{said}” is called “{name}” in United Nations documents.', { said: value, name: first[0] }), proposed };
  if (first) return { says: say('“{said}” may be several States. Write the name that it has in United Nations documents.', { said: value }), proposed };
  const near = nearestTo(value, pack);
  return near
    ? { says: say('There is no State “{said}” at the United Nations. Is “{name}” meant?', { said: value, name: near[0] }), proposed: formsOf(near) }
    : { says: say('“{said}” is not the name of a Member State or observer State of the United Nations. Check the name.', { said: value }), proposed: [] };
};

/** «the Philippines» for «Philippines»: the name as it stands in a sentence, where it takes an article there. */
export function withArticle(value: string, pack: LanguagePack): string | undefined {
  const row = pack.blanks.countries.find(([name, inSentence]) => name !== inSentence && plainly(name) === plainly(value));
  return row && inSentenceOf(row).endsWith(row[0]) ? inSentenceOf(row) : undefined;
}

/** As they stand in sentences, for a list to choose from. */
export const countryNames = (pack: LanguagePack): readonly string[] => pack.blanks.countries.map(inSentenceOf);

const inSentenceOf = ([, inSentence]: CountryRow): string => inSentence;

/** «the Islamic Republic of Iran», and «Iran (Islamic Republic of)» as it stands in lists. */
const formsOf = ([name, inSentence]: CountryRow): string[] => (name.includes('(') ? [inSentence, name] : [inSentence]);

const namesOf = once((pack: LanguagePack) => {
  const { countries } = pack.blanks;
  const called = new Map<string, CountryRow[]>();
  const call = (name: string, row: CountryRow): void => {
    const known = called.get(name) ?? [];
    if (!known.includes(row)) called.set(name, [...known, row]);
  };
  for (const row of countries) for (const name of row) call(spelling(name, pack), row);
  // «Korea», which two names come to when the kind of State is taken from them, is no name of either.
  for (const row of countries) for (const name of row) call(loosely(name, pack), row);
  return { official: new Set(countries.flatMap(([name, inSentence]) => [name, inSentence, inSentence.replace(articleOf(pack), '')]).map(plainly)), called };
});

/** Both apostrophes are one, and so is all white space. */
const plainly = (name: string): string => name.replace(/[’']/g, '’').replace(/\s+/g, ' ').trim();

const articleOf = once(({ brackets }: LanguagePack) => new RegExp(`^${anyOf(brackets.articles)} `, 'i'));
const formalOf = once(({ blanks }: LanguagePack) => new RegExp(`^${anyOf(blanks.formalNames.map((words) => words.toLowerCase().replace(/’/g, '')))} (?:the )?`));

/** Without capitals, accents, marks and the article; and without the kind of State: «Republic of Türkiye» is «turkiye». */
const loosely = (name: string, pack: LanguagePack): string => spelling(name, pack).replace(formalOf(pack), '');

const spelling = (name: string, pack: LanguagePack): string =>
  name.replace(articleOf(pack), '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'.]/g, '').replace(/&/g, ' and ').replace(/\bst\b/g, 'saint').replace(/[^\p{L}()]+/gu, ' ').trim();

/** One slip in a short name, two in a longer one; undefined where two are as near. */
function nearestTo(value: string, pack: LanguagePack): CountryRow | undefined {
  const said = loosely(value, pack);
  let best: { readonly rows: readonly CountryRow[]; readonly slips: number } | undefined;
  for (const [name, rows] of namesOf(pack).called) {
    const most = Math.min(said.length, name.length) < 5 ? 0 : Math.min(said.length, name.length) < 8 ? 1 : 2;
    const slips = slipsBetween(said, name, most);
    if (slips === Infinity || slips > (best?.slips ?? Infinity)) continue;
    best = { slips, rows: slips === best?.slips ? [...new Set([...best.rows, ...rows])] : rows };
  }
  return best?.rows.length === 1 ? best.rows[0] : undefined;
}
