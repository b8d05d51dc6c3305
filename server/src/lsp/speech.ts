/** The language in which the server speaks. A draft's own language is another matter: that is its pack's. */
import * as l10n from '@vscode/l10n';
import type { Said, Say } from '../core/index';

/** Translations by their English templates. */
export type Bundle = Readonly<Record<string, string>>;

/** English where the bundle has nothing to say. A process has one bundle, that of the session begun last: so `@vscode/l10n` keeps it. */
export function speak(bundle: Bundle = {}): Say {
  l10n.config({ contents: bundle });
  return (template, values = {}) => l10n.t(template, values) as Said;
}
