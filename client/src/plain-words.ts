/**
 * Words of a draft, and names of files, as nothing but words. In its messages, lists and status bar VS Code takes
 * «[words](command:…)» for a link, which may run a command, and «$(name)» for an icon.
 */

/** A space without width in the midst keeps the two signs apart. */
export const plain = (words: string): string => words.replace(/[$\]](?=\()/g, '$&\u200b');

interface Listed {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** Entries of a list that tell only words; the entry that is chosen is one of these. */
export const plainItems = <Item extends Listed>(items: readonly Item[]): Item[] =>
  items.map((item) => ({
    ...item,
    label: plain(item.label),
    ...(item.description === undefined ? {} : { description: plain(item.description) }),
    ...(item.detail === undefined ? {} : { detail: plain(item.detail) }),
  }));
