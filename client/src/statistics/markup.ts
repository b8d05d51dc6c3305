/** Markup for the statistics page. */
import type { Range } from 'vscode-languageclient';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words of a draft, which may hold anything. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** Where a click leads, one place after the other: «3:0-3:8 9:0-9:8». */
export const placesAttribute = (places: readonly Range[]): string =>
  `data-places="${places.map(({ start, end }) => `${start.line}:${start.character}-${end.line}:${end.character}`).join(' ')}"`;
