/** The place of a new paragraph: what is typed of it, what stands around it, what it would need. */
import type { Analysis } from '../../analyze';
import type { LanguagePack } from '../../languages/pack';
import { isBareNumeral } from '../../parse/titles';
import { aroundLine, type Around } from './around';
import { layoutOf, type Layout } from './layout';
import { slotsAt, type Slot } from './slot';
import { typedAt, type Typed } from './typed';

export interface Beginning {
  readonly typed: Typed;
  readonly around: Around;
  readonly layout: Layout;
  /** The paragraphs that may stand here, the likelier first. */
  readonly slots: readonly Slot[];
}

/** Undefined where no paragraph can begin. */
export function beginningAt(analysis: Analysis, offset: number): Beginning | undefined {
  const typed = typedAt(analysis.text, offset);
  if (!typed) return undefined;
  const around = aroundLine(analysis, typed.line);
  return { typed, around, layout: layoutOf(analysis, typed), slots: slotsAt(analysis, around, typed) };
}

/**
 * A number, or what may be the whole heading of a section, «I» or «A», is not the beginning of an opener: Enter would take
 * one. Any other letter is: an editor goes on with what it was given at the first one.
 */
export function mayOpen({ letters, lead, marker }: Typed, pack: LanguagePack): boolean {
  if (/^\d/.test(letters)) return false;
  if (marker !== undefined || lead !== '') return true;
  if (letters.length === 1) return !/^[IVXLAB]$/.test(letters);
  return !isBareNumeral(letters, pack) || !letters.includes(' ') && letters !== letters.toUpperCase();
}

/** Whether the words could be meant by what has been typed: one of them begins so. The editor, which compares letter by letter, narrows down what it has got. */
export function mayMean({ letters, lead }: Typed, words: string): boolean {
  if (lead.includes('(')) return false;
  if (letters === '') return true;
  const [said, typed] = [words.toLowerCase(), letters.toLowerCase()];
  return said.startsWith(typed) || (!typed.includes(' ') && (said.includes(` ${typed}`) || said.includes(`-${typed}`)));
}

/** How early such words are offered: what begins as it is typed, in the likelier kind of paragraph; `rank` is that of the slot. */
export const rankOf = ({ letters }: Typed, words: string, rank: number): number => rank + (words.toLowerCase().startsWith(letters.toLowerCase()) ? 3 : 5);

/** An editor compares from the first typed character on, an emphasis mark included. */
export const filterFor = ({ lead, letters }: Typed, words: string): string => (lead + letters === '' ? words : lead + words);
