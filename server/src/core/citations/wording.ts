/** How dates and bodies are written in messages and fixes. */
import type { LanguagePack } from '../languages/pack';
import type { Citation } from './citation';

/** «27 December 2019» for 20191227. */
export const dayInWords = (day: number, { structure: { months } }: LanguagePack): string =>
  `${day % 100} ${months[(Math.floor(day / 100) % 100) - 1] ?? ''} ${Math.floor(day / 10000)}`;

/** «General Assembly», as it is cited; empty for a body we do not know. */
export const nameOf = (body: Citation['body'], { citations }: LanguagePack): string =>
  citations.bodies.find((known) => known.body === body)?.names[0] ?? '';
