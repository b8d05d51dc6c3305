/** New letters for a list, with every reference to them: «paragraph 7 (d) above» follows its subparagraph. */
import type { Evidence } from '../analyze';
import { digitsFor } from '../parse/marker';
import { isPart, type ReferenceNumber } from '../references/reference';
import { textOf, type Edit } from '../span';
import type { Paragraph } from '../tree';

/** (a), (b), (c), … in the order of the text; an insertion keeps its place. A reference to a letter that is gone gets a blank. */
export function relabelling({ text, facts, pack }: Evidence, list: readonly Paragraph[]): Edit[] {
  const letters = lettersFor(list);
  const edits: Edit[] = [];
  const kept = new Set<string>();
  for (const [{ marker }, letter] of letters) {
    if (!marker) continue;
    if (textOf(text, marker.digits) === letter) kept.add(letter);
    else edits.push({ span: marker.digits, text: letter });
  }
  const given = new Set(letters.values());
  for (const number of facts.references.flatMap(({ numbers }) => numbers)) {
    // Of two with one letter a reference means the one that keeps it.
    if (number.unit !== 'subparagraph' || kept.has(number.key)) continue;
    const letter = meant(number, letters) ?? (isLost(number, letters) && given.has(number.key) ? pack.references.blank : number.key);
    if (letter !== number.key) edits.push({ span: number.span, text: textOf(text, number.span).replace(number.key, letter) });
  }
  return edits;
}

type Letters = ReadonlyMap<Paragraph, string>;

function lettersFor(list: readonly Paragraph[]): Letters {
  const letters = new Map<Paragraph, string>();
  for (const paragraph of list) {
    const { marker } = paragraph;
    if (marker && !(marker.insertion > 0 && letters.size > 0)) letters.set(paragraph, digitsFor(marker.style, letters.size + 1));
  }
  return letters;
}

/** A letter within a sentence has no paragraph of its own: its place is not that of its target. */
const meant = ({ target, place }: ReferenceNumber, letters: Letters): string | undefined =>
  target && !isPart(target) && place === target.span ? letters.get(target) : undefined;

const isLost = ({ target, among: [first] }: ReferenceNumber, letters: Letters): boolean =>
  !target && first !== undefined && !isPart(first) && letters.has(first);
