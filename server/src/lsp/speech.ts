/** The language in which the server speaks. A draft's own language is another matter: that is its pack's. */
import { english, type Say } from '../core/index';
import { templateKey } from './template-key';

/** Translations by their English templates, or by the short names of these. */
export type Bundle = Readonly<Record<string, string>>;

/** English where the bundle has nothing to say. */
export function speak(bundle?: Bundle): Say {
  if (!bundle) return english;
  const found = new Map<string, string>();
  return (template, values) => {
    let words = found.get(template);
    if (words === undefined) found.set(template, (words = bundle[template] ?? bundle[templateKey(template)] ?? template));
    return english(words, values);
  };
}
