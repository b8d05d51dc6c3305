/** Edits that an editor can make at once. */
import type { Edit } from '../../server/src/core/index';

/** Whether none begins before the one before it ends, in the order in which an editor makes them: by their beginnings, then as they come. */
export const apart = (edits: readonly Edit[]): boolean =>
  [...edits].sort((a, b) => a.span.start - b.span.start).every(({ span }, index, sorted) => span.start <= span.end && span.start >= (sorted[index - 1]?.span.end ?? 0));
