/** Words within Markdown: an editor shows what we tell it as Markdown, and a draft is full of asterisks, brackets and links. */

/**
 * The words themselves, on one line, whatever they would mean to Markdown: no link, no image, no markup, and no character
 * other than those that are written. An address stays words too; editors would make a link of it by themselves.
 */
export const literal = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>~|&@]/g, '\\$&').replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&').replace(/^[#+=-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
