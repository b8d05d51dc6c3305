/** Markup for the statistics page. */
import type { Stretch } from '../../../server/src/lsp/protocol';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words of a draft, which may hold anything. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** Where a click leads, one place after the other: «3:0-3:8 9:0-9:8». */
export const placesAttribute = (places: readonly Stretch[]): string =>
  `data-places="${places.map(([line, character, lastLine, lastCharacter]) => `${line}:${character}-${lastLine}:${lastCharacter}`).join(' ')}"`;
