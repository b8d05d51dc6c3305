/** Markup for the pages beside a draft. */

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words of a draft, which may hold anything. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
