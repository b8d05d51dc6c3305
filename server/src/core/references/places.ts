/** Where a reference stands in the draft, and what is numbered there. */
import { grouped } from '../grouped';
import { countBegun, lastBegun } from '../in-order';
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { Sequence } from '../numbering/sequences';
import { paragraphsAround } from '../paragraphs-around';
import type { Span } from '../span';
import type { Draft, Paragraph, Part } from '../tree';
import { keyOfMarker, keyWithoutChoice } from './keys';

/** A resolution with its sections and annexes. */
export interface Whole {
  /** The paragraphs of the resolution and its sections, in the order of the text. */
  readonly paragraphs: readonly Paragraph[];
  readonly preambular: readonly Paragraph[];
  readonly sections: readonly Part[];
  readonly annexes: readonly Part[];
}

export interface Place {
  readonly part: Part;
  /** The resolution that the part is, or belongs to. */
  readonly whole: Whole | undefined;
  /** The numbered run that has begun by here. */
  readonly run: readonly Paragraph[];
  /** From the paragraph down to the subparagraph that it stands in. */
  readonly line: readonly Paragraph[];
}

export function placesOf({ parts }: Draft, sequences: readonly Sequence[]): (block: Span) => Place | undefined {
  const runs = grouped(sequences.flatMap(({ parts: through, paragraphs }) => through.map((part) => ({ part, paragraphs }))), ({ part }) => part);
  const runsOf = (part: Part): (readonly Paragraph[])[] => (runs.get(part) ?? []).map(({ paragraphs }) => paragraphs);
  const wholes = wholesOf(parts, runsOf);
  const own = new Map(parts.map((part) => [part, runsOf(part)]));
  return (block) => {
    const part = lastBegun(parts, block.start);
    if (!part) return undefined;
    const begun = countBegun(own.get(part) ?? [], block.end, ([first]) => first?.span.start ?? 0);
    return { part, whole: wholes.get(part), run: own.get(part)?.[Math.max(0, begun - 1)] ?? [], line: paragraphsAround({ parts: [part] }, block.start) };
  };
}

function wholesOf(parts: readonly Part[], runsOf: (part: Part) => (readonly Paragraph[])[]): Map<Part, Whole> {
  const groups: Part[][] = [];
  for (const part of parts) {
    if (part.kind === 'resolution' || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(part);
  }
  const annexes = parts.filter(isAnnex);
  return new Map(groups.flatMap((group) => {
    const speaking = group.filter(({ kind }) => kind === 'resolution' || kind === 'section');
    const own = group.filter(isAnnex);
    const whole: Whole = {
      // A run that goes on through several sections counts once.
      paragraphs: [...new Set(speaking.flatMap(runsOf))].flat(),
      preambular: speaking.flatMap(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'preambular')),
      sections: group.filter(({ kind }) => kind === 'section'),
      // Several resolutions may share the annexes at the end of the file.
      annexes: own.length > 0 ? own : annexes,
    };
    return group.map((part) => [part, whole] as const);
  }));
}

const isAnnex = ({ kind }: Part): boolean => kind === 'annex';

/** The paragraphs of a row by number; a choice, «6 alt», also goes by the number that it is a choice for. */
export const byKey = once((paragraphs: readonly Paragraph[]): ReadonlyMap<string, readonly Paragraph[]> => {
  const found = grouped(paragraphs, ({ marker }) => marker && keyOfMarker(marker));
  for (const [key, choices] of [...found]) {
    const plain = keyWithoutChoice(key);
    if (plain !== key && !found.has(plain)) found.set(plain, choices);
  }
  return found;
});

/** «Section IV», «II. Follow-up», «ANNEX I»: its number. */
export const numeralOf = ({ title }: Part, pack: LanguagePack): string => numeralIn(pack).exec(title)?.[1]?.toUpperCase() ?? '';

const numeralIn = once(({ structure }: LanguagePack) =>
  new RegExp(`^(?:${anyOf([...structure.section, ...structure.annex])}\\s+)?([IVXLC]{1,7}|[A-Z]|\\d{1,2})(?![\\p{L}\\d])`, 'iu'));
