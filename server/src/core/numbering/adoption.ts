/** The numbers that paragraphs will have at adoption, as far as that can be told while some of them are in brackets (rules 4.3). */
import { bracketsAround } from '../brackets/around';
import type { Draft, Paragraph } from '../tree';

export interface Adopted {
  readonly paragraph: Paragraph;
  /** The number if all paragraphs in brackets before it go, and if they all stay; mostly the same. */
  readonly least: number;
  readonly most: number;
  /** `if-kept`: the paragraph itself is in brackets; `if-chosen`: it competes with the one before it. */
  readonly fate: 'stays' | 'if-kept' | 'if-chosen';
}

/** @param row in the order of the text */
export function adoptedNumbers(draft: Draft, row: readonly Paragraph[]): Adopted[] {
  const adopted: Adopted[] = [];
  let sure = 0;
  let most = 0;
  let last: Adopted | undefined;
  for (const paragraph of row) {
    const open = isUndecided(draft, paragraph);
    const rival = last && competes(paragraph, last.paragraph, open && last.fate !== 'stays');
    if (!rival) {
      most += 1;
      if (!open) sure += 1;
    }
    last = { paragraph, least: rival && last ? last.least : open ? sure + 1 : sure, most, fate: rival ? 'if-chosen' : open ? 'if-kept' : 'stays' };
    adopted.push(last);
  }
  return adopted;
}

const isUndecided = (draft: Draft, { bracket, own }: Paragraph): boolean =>
  [...(bracket ? [bracket] : []), ...bracketsAround(draft, own)].some(({ kind }) => kind === 'negotiation' || kind === 'alternative');

/** «5 alt», or a number that stands twice in brackets. */
const competes = ({ marker }: Paragraph, { marker: other }: Paragraph, bothOpen: boolean): boolean =>
  marker !== undefined && other !== undefined &&
  (marker.alternative > 0 || (bothOpen && marker.value === other.value && marker.insertion === other.insertion));
