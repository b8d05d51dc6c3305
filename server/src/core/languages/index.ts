/** The packs we have. A language is a file and a line here. */
import type { Config } from '../config';
import { en } from './en';
import type { LanguagePack } from './pack';
import { once } from './patterns';

const packs: readonly LanguagePack[] = [en];

/** The pack of a language, English for `auto` and for those whose pack is still to come; with a house's own words for blanks. */
export const packFor = ({ language, placeholders }: Pick<Config, 'language' | 'placeholders'>): LanguagePack =>
  withPlaceholders(placeholders)(packs.find(({ code }) => code === language) ?? en);

/** The same words give the same pack, so that its patterns are made once. */
const withPlaceholders = once((placeholders: readonly string[]) => once((pack: LanguagePack): LanguagePack =>
  placeholders.length === 0 ? pack : { ...pack, brackets: { ...pack.brackets, nouns: [...pack.brackets.nouns, ...placeholders] } }));
