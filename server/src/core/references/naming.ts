/** The other way round: from a paragraph, section or annex to what refers to it. */
import { grouped } from '../grouped';
import { once } from '../languages/patterns';
import type { Reference, ReferenceNumber, Target } from './reference';

/** The numbers and letters that name it, in the order of the text. */
export const naming = (references: readonly Reference[], target: Target): readonly ReferenceNumber[] => byTarget(references).get(target) ?? [];

/** A letter within a sentence has no paragraph of its own: what names it does not name the paragraph. */
const byTarget = once((references: readonly Reference[]): ReadonlyMap<Target, readonly ReferenceNumber[]> =>
  grouped(references.flatMap(({ numbers }) => numbers), ({ target, place }) => (target && place === target.span ? target : undefined)));
