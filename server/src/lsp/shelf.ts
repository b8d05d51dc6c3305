/** The drafts in the open folders that are not on the drafter's desk: each is read once, as it was last saved, when somebody looks for something in it. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isDraft } from '../is-draft';
import type { Files } from './files';

export interface Shelf<Kept> {
  /** What is kept of every draft but those that are open. */
  others(open: readonly string[]): Promise<readonly Kept[]>;
}

/** @param keep what is wanted of a draft; the draft itself is not held on to */
export function openShelf<Kept>(files: Files, keep: (document: TextDocument) => Kept): Shelf<Kept> {
  let listed: Promise<readonly string[]> | undefined;
  const kept = new Map<string, Promise<Kept | undefined>>();
  files.onChange((uris) => {
    if (uris.some(isDraft)) listed = undefined;
    for (const uri of uris) kept.delete(named(uri));
  });

  async function read(uri: string): Promise<Kept | undefined> {
    const text = await files.read(uri).catch(() => undefined);
    return text === undefined || text.length > longest ? undefined : keep(TextDocument.create(uri, '', 0, text));
  }

  return {
    async others(open) {
      if (!files.watched) {
        listed = undefined;
        kept.clear();
      }
      const onDesk = new Set(open.map(named));
      const found: Kept[] = [];
      for (const uri of await (listed ??= files.drafts())) {
        const name = named(uri);
        if (onDesk.has(name)) continue;
        const known = kept.get(name) ?? read(uri);
        kept.set(name, known);
        const one = await known;
        if (one !== undefined) found.push(one);
      }
      return found;
    },
  };
}

/** One file may be addressed in two spellings: «%5B» and «[». */
function named(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** A file of more characters is no draft. */
const longest = 1_000_000;
