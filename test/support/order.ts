/** Whether the numbered paragraphs of a draft follow each other: read from the tree alone, so that it can judge parser and rules alike. */
import type { Draft, Marker } from '../../server/src/core/index';

export interface Break {
  /** The number before, or nothing at the start of a part. */
  readonly before: string;
  readonly after: string;
  /** Where the second number stands: a UTF-16 offset. */
  readonly at: number;
}

/** The places where a top-level number does not follow the one before it. A part, or what a heading opens in it, starts with 1 or goes on. */
export function breaksOf(draft: Draft): Break[] {
  const breaks: Break[] = [];
  let last: Marker | undefined;
  for (const { paragraphs, headings } of draft.parts) {
    let lastHere: Marker | undefined;
    for (const { marker } of paragraphs) {
      if (marker?.style !== 'number') continue;
      const before = lastHere;
      const opens = before === undefined || headings.some(({ span }) => before.span.end <= span.start && span.end <= marker.span.start);
      const goesOn = last !== undefined && follows(last, marker);
      if (!goesOn && !(opens && marker.value === 1)) breaks.push({ before: before?.label ?? '', after: marker.label, at: marker.span.start });
      last = lastHere = marker;
    }
  }
  return breaks;
}

function follows(before: Marker, after: Marker): boolean {
  if (after.value === before.value + 1) return after.insertion === 0;
  return after.value === before.value && (after.insertion > before.insertion || after.alternative > before.alternative);
}
