import type { Evidence } from '../analyze';
import { inOrder, renumberingEdits } from '../numbering/renumber';
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
      const fixes = () => [offer('Number the paragraphs, with the references to them', numbered(evidence, operative))];
      if (bare.length === operative.length) {
        yield { at: placeOf(first), say: 'all', with: { count: bare.length }, related: rest.map((paragraph) => ({ at: placeOf(paragraph), say: 'also' as const })), fixes };
      } else {
        for (const paragraph of bare) yield { at: placeOf(paragraph), say: 'one', fixes };
      }
    }
  },
});

const placeOf = ({ opener, body }: Paragraph) => opener?.span ?? { start: body.span.start, end: body.span.start };

/** The paragraphs that count together: through all sections, or by section where sections begin again or have single paragraphs. */
function runsOf({ draft }: Evidence): readonly (readonly Paragraph[])[] {
  return resolutionsOf(draft).flatMap(({ parts, operative }) => {
    const bySection = parts.map(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'operative'));
    const through = bySection.slice(1).every(([first]) => first === undefined || (first.marker && first.marker.value !== 1));
    return through ? [operative] : bySection;
  });
}

/** A run that begins again at 1 in a section is numbered by itself. */
function numbered(evidence: Evidence, operative: readonly Paragraph[]) {
  const runs: Paragraph[][] = [];
  for (const paragraph of operative) {
    if (runs.length === 0 || (paragraph.marker?.value === 1 && paragraph.marker.insertion === 0)) runs.push([]);
    runs.at(-1)?.push(paragraph);
  }
  return runs.flatMap((run) => renumberingEdits(evidence, inOrder(run, true)));
}
