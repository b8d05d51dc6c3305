/** «The third preambular paragraph»: the preamble has no numbers, so its places are named in words (rules 4.4). */
import type { Evidence } from '../analyze';
import { isPart } from '../references/reference';
import { textOf, type Edit } from '../span';
import type { Paragraph } from '../tree';
import type { NewNumbers } from './numbers';

/** The edits that let references to preambular paragraphs follow them to their places in the new order. */
export function ordinalEdits({ text, facts, pack }: Evidence, after: readonly Paragraph[], numbers: NewNumbers): Edit[] {
  const places = new Map(after.map((paragraph, index) => [paragraph, numbers.get(paragraph)?.value ?? paragraph.marker?.value ?? index + 1]));
  const { ordinals } = pack.references;
  return facts.references.flatMap(({ numbers: named }) => named).flatMap(({ unit, key, target, span }) => {
    const place = unit === 'preambular' && target && !isPart(target) ? places.get(target) : undefined;
    if (place === undefined || String(place) === key) return [];
    const old = textOf(text, span);
    const word = /^\d/.test(old) ? String(place) : ordinals[place - 1];
    return word === undefined ? [] : [{ span, text: /^\p{Lu}/u.test(old) ? word.charAt(0).toUpperCase() + word.slice(1) : word }];
  });
}
