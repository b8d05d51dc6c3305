/** The packs we have. A language is a file and a line here. */
import type { Config } from '../config';
import { en } from './en';
import type { LanguagePack } from './pack';

const packs: readonly LanguagePack[] = [en];

/** The pack of a language; English for `auto` and for those whose pack is still to come. */
export const packFor = (language: Config['language']): LanguagePack => packs.find(({ code }) => code === language) ?? en;
