// cspell with its own dictionaries for English.
import { getDefaultSettings, spellCheckDocument } from 'cspell-lib';

export async function start() {
  const settings = { ...(await getDefaultSettings()), language: 'en', maxNumberOfProblems: 1e9 };
  const options = { noConfigSearch: true, generateSuggestions: false };
  return async (text) => (await spellCheckDocument({ uri: 'draft.md', text, languageId: 'markdown', locale: 'en' }, options, settings)).issues;
}
