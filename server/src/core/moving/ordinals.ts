/** «The third preambular paragraph»: a preamble without numbers is named by its places in words (rules 4.4). */
import type { Evidence } from '../analyze';
import { ordinalWord } from '../numbering/follow';
import { isPart } from '../references/reference';
import { textOf, type Edit } from '../span';
import type { Paragraph } from '../tree';

/** The edits that let references to preambular paragraphs without a number follow them to their places in the new order. */
export function ordinalEdits({ text, facts, pack }: Evidence, after: readonly Paragraph[]): Edit[] {
  const places = new Map(after.map((paragraph, index) => [paragraph, index + 1]));
  return facts.references.flatMap(({ numbers }) => numbers).flatMap(({ unit, key, target, span }) => {
    const place = unit === 'preambular' && target && !isPart(target) && !target.marker ? places.get(target) : undefined;
    if (place === undefined || String(place) === key) return [];
    const old = textOf(text, span);
    return [{ span, text: /^\d/.test(old) ? String(place) : ordinalWord(place, old, pack.references.ordinals) }];
  });
}
