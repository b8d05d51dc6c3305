/** Which operative paragraphs count together, those without a number among them. */
import { resolutionsOf } from '../resolutions';
import type { Draft, Paragraph } from '../tree';

/**
 * Through all sections, or by section where sections begin again. A section without any number goes on with the others,
 * unless it has a single paragraph or numbers begin again elsewhere.
 */
export function operativeRuns(draft: Draft): readonly (readonly Paragraph[])[] {
  return resolutionsOf(draft).flatMap(({ parts }) => {
    const sections = parts.map(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'operative')).filter(({ length }) => length > 0);
    const counting = sections.filter((section) => section.some(({ marker }) => marker));
    const again = counting.slice(1).some(beginsAtOne);
    const apart: Paragraph[][] = [];
    const runs: Paragraph[][] = [];
    for (const section of sections) {
      const bare = !section.some(({ marker }) => marker);
      if (bare && (again || section.length === 1 || counting.length === 0)) apart.push(section);
      else if (runs.length === 0 || (!bare && beginsAtOne(section))) runs.push([...section]);
      else for (const paragraph of section) runs.at(-1)?.push(paragraph);
    }
    return [...runs, ...apart];
  });
}

/** Its first number is 1, or would be if those before it had theirs. */
function beginsAtOne(section: readonly Paragraph[]): boolean {
  const at = section.findIndex(({ marker }) => marker);
  return (section[at]?.marker?.value ?? 0) - at <= 1;
}

/** Where numbers begin again at 1 within a run, what follows is numbered by itself. */
export function countedApart(operative: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const runs: Paragraph[][] = [];
  for (const paragraph of operative) {
    const first = paragraph.marker?.value === 1 && paragraph.marker.insertion === 0;
    if (runs.length === 0 || (first && runs.at(-1)?.some(({ marker }) => marker))) runs.push([]);
    runs.at(-1)?.push(paragraph);
  }
  return runs;
}
