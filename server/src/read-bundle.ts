/** Translations as Node finds them beside the bundled server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './lsp/speech';

/** @param locale as editors name it: "fr", "es-MX", "fr_FR.UTF-8". Undefined where there is no translation. */
export function readBundle(locale: string): Bundle | undefined {
  const [language] = /^[a-z]{2}(?![a-z])/i.exec(locale) ?? [];
  if (language === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(join(__dirname, 'l10n', `bundle.l10n.${language.toLowerCase()}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}
