/** Sections in order where one of them is gone: «III» becomes «II», and «section III below» follows (rules 1.7). */
import type { Evidence } from '../analyze';
import { grouped } from '../grouped';
import { digitsFor } from '../parse/marker';
import { numeralOf } from '../references/places';
import { isPart } from '../references/reference';
import { resolutionsOf } from '../resolutions';
import { span, type Edit, type Span } from '../span';
import type { Draft, Part } from '../tree';

type Read = Pick<Evidence, 'text' | 'draft' | 'facts' | 'pack'>;

/**
 * The edits that give the sections of each resolution the numerals I, II, III, or the letters A, B, C.
 * @param before the draft before anything went: sections that were out of order there are left to the drafter
 */
export function sectionEdits(before: Read, now: Read): Edit[] {
  const { text, facts, pack } = now;
  if (!resolutionsOf(before.draft).every(({ parts }) => isInOrder(sectionsOf(parts).map((part) => numeralOf(part, pack))))) return [];
  const given = new Map(resolutionsOf(now.draft).flatMap(({ parts }) => renamed(sectionsOf(parts), (part) => numeralOf(part, pack))));
  if (given.size === 0) return [];
  const naming = grouped(facts.references.flatMap(({ numbers }) => numbers), ({ target, unit }) => (unit === 'section' && target && isPart(target) ? target : undefined));
  return [...given].flatMap(([part, numeral]) => {
    const place = placeOf(text, part, numeralOf(part, pack));
    return place ? [place, ...(naming.get(part) ?? []).map((number) => number.span)].map((at): Edit => ({ span: at, text: numeral })) : [];
  });
}

/** Parts of which a decision leaves no paragraph and no title. */
export const partsGone = ({ parts }: Pick<Draft, 'parts'>, isGone: (place: Span) => boolean): Part[] =>
  parts.filter(({ kind, headings, paragraphs }) => kind === 'section' && paragraphs.length > 0 && headings.every((heading) => isGone(heading.span)) && paragraphs.every(({ own }) => isGone(own)));

const sectionsOf = (parts: readonly Part[]): Part[] => parts.filter(({ kind }) => kind === 'section');

function renamed(sections: readonly Part[], numeral: (part: Part) => string): [Part, string][] {
  const [first] = sections;
  const write = first && wayOf(numeral(first));
  return write ? sections.flatMap((part, index): [Part, string][] => (numeral(part) === '' || numeral(part) === write(index + 1) ? [] : [[part, write(index + 1)]])) : [];
}

const isInOrder = (numerals: readonly string[]): boolean => {
  const write = wayOf(numerals[0] ?? '');
  return numerals.length === 0 || (write !== undefined && numerals.every((numeral, index) => numeral === write(index + 1)));
};

/** «C» alone may be a letter or a hundred: no draft has so many sections. */
const wayOf = (numeral: string): ((value: number) => string) | undefined =>
  /^[IVX]+$/.test(numeral) ? (value) => digitsFor('roman', value).toUpperCase() : /^[A-Z]$/.test(numeral) ? (value) => digitsFor('letter', value).toUpperCase() : undefined;

function placeOf(text: string, { headings }: Part, numeral: string): Span | undefined {
  const [heading] = headings;
  const found = heading && new RegExp(`(?<![\\p{L}\\d])${numeral}(?![\\p{L}\\d])`, 'u').exec(text.slice(heading.span.start, heading.span.end));
  return found ? span(heading.span.start + found.index, heading.span.start + found.index + numeral.length) : undefined;
}
