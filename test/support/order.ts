/** Whether the numbered paragraphs of a draft follow each other: read from the tree alone, so that it can judge parser and rules alike. */
import type { Draft, Marker } from '../../server/src/core/index';

export interface Break {
  /** The number before, or nothing at the start of a part. */
  readonly before: string;
  readonly after: string;
  /** Where the second number stands: a UTF-16 offset. */
  readonly at: number;
}

/** The places where a top-level number does not follow the one before it; a part starts with 1 or goes on from the part before. */
export function breaksOf(draft: Draft): Break[] {
  const breaks: Break[] = [];
  let lastOfPartBefore: Marker | undefined;
  for (const { paragraphs } of draft.parts) {
    const markers = paragraphs.flatMap(({ marker }) => (marker?.style === 'number' ? [marker] : []));
    let before: Marker | undefined;
    for (const marker of markers) {
      const inOrder = before ? follows(before, marker) : startsAfresh(marker) || (lastOfPartBefore !== undefined && follows(lastOfPartBefore, marker));
      if (!inOrder) breaks.push({ before: before?.label ?? '', after: marker.label, at: marker.span.start });
      before = marker;
    }
    lastOfPartBefore = before ?? lastOfPartBefore;
  }
  return breaks;
}

const startsAfresh = ({ value }: Marker): boolean => value === 1;

function follows(before: Marker, after: Marker): boolean {
  if (after.value === before.value + 1) return after.insertion === 0;
  return after.value === before.value && (after.insertion > before.insertion || after.alternative > before.alternative);
}
