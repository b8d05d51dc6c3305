import type { Evidence } from '../analyze';
import { inOrder } from '../numbering/new-numbers';
import { renumberingEdits } from '../numbering/renumber';
import { resolutionsOf } from '../resolutions';
import type { Paragraph } from '../tree';
import { offer, rule } from './rule';
import docs from './unnumbered-operative.md';

export const unnumberedOperative = rule({
  id: 'unnumbered-operative',
  levels: { negotiation: 'warning', final: 'warning' },
  summary: 'Where there are several operative paragraphs, each has a number.',
  docs,
  messages: {
    one: 'This operative paragraph has no number, so nobody can refer to it. Number it.',
    all: 'None of the {count} operative paragraphs has a number, so nobody can refer to them. Number them.',
    also: 'This one has no number either.',
  },
  *check(evidence) {
    for (const operative of runsOf(evidence)) {
      const bare = operative.filter(({ marker }) => !marker);
      const [first, ...rest] = bare;
      if (!first || operative.length < 2) continue;
      const fixes = () => [offer(evidence.say('Number the paragraphs, with the references to them'), numbered(evidence, operative))];
      if (bare.length === operative.length) {
        yield { at: placeOf(first), say: 'all', with: { count: bare.length }, related: rest.map((paragraph) => ({ at: placeOf(paragraph), say: 'also' as const })), fixes };
      } else {
        for (const paragraph of bare) yield { at: placeOf(paragraph), say: 'one', fixes };
      }
    }
  },
});

const placeOf = ({ opener, body }: Paragraph) => opener?.span ?? { start: body.span.start, end: body.span.start };

/**
 * The paragraphs that count together: through all sections, or by section where sections begin again. A section
 * without any number goes on with the others, unless it has a single paragraph or numbers begin again elsewhere.
 */
function runsOf({ draft }: Evidence): readonly (readonly Paragraph[])[] {
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

/** Where numbers begin again at 1 within it, what follows is numbered by itself. */
function numbered(evidence: Evidence, operative: readonly Paragraph[]) {
  const runs: Paragraph[][] = [];
  for (const paragraph of operative) {
    const first = paragraph.marker?.value === 1 && paragraph.marker.insertion === 0;
    if (runs.length === 0 || (first && runs.at(-1)?.some(({ marker }) => marker))) runs.push([]);
    runs.at(-1)?.push(paragraph);
  }
  return runs.flatMap((run) => renumberingEdits(evidence, inOrder(run, true)));
}
