/** How what was measured grows with the length of the draft. */
import type { Key } from './cell';
import { growth, type Results } from './results';
import type { Text } from './texts';

export interface Growth extends Omit<Key, 'text'> {
  readonly exponent: number;
  /** The shortest and the longest draft. */
  readonly from: string;
  readonly to: string;
}

/** Of the drafts that nobody wrote: each length ten times the one before. */
export function growthsIn(keys: readonly Key[], results: Results, texts: readonly Text[]): Growth[] {
  const drafts = texts.filter(({ files }) => !files);
  const measured = new Map(keys.map(({ what, subject }) => [`${what}, ${subject}`, { what, subject }]));
  return [...measured.values()].flatMap(({ what, subject }) => {
    const found = drafts.flatMap((text) => {
      const figure = results.figure({ what, subject, text: text.name });
      return figure ? [{ text, median: figure.median }] : [];
    });
    const exponent = growth(found.map(({ text, median }) => [text.characters, median]));
    return exponent === undefined || found.length < 3 ? [] : [{ what, subject, exponent, from: found[0]!.text.name, to: found.at(-1)!.text.name }];
  });
}
