import { digitsFor } from '../parse/marker';
import type { Evidence } from '../analyze';
import { letteredLists } from '../numbering/lists';
import { orderFaults } from '../numbering/order';
import { relabelling } from '../numbering/renumber';
import type { Paragraph } from '../tree';
import { offer, rule } from './rule';
import docs from './wrong-sublabel.md';

export const wrongSublabel = rule({
  id: 'wrong-sublabel',
  levels: { negotiation: 'warning', final: 'warning' },
  summary: 'Subparagraphs are lettered in order: (a), (b), (c), and (i), (ii), (iii) below them.',
  docs,
  messages: {
    gap: 'Subparagraph {label} does not follow {previous}: {missing} is missing. Relabel the list, or put the subparagraph back.',
    start: 'The list begins at {label}. Relabel it, or put the subparagraphs before it back.',
    duplicate: 'There is already a subparagraph {label} in this list. Relabel it.',
    misplaced: 'Subparagraph {label} stands out of order. Move it back, or relabel the list.',
    orphan: 'There is a subparagraph {label} but none for it to follow. Relabel the list.',
  },
  *check(evidence) {
    for (const list of letteredLists(evidence.draft)) yield* faultsOf(evidence, list);
  },
});

function* faultsOf(evidence: Evidence, list: readonly Paragraph[]) {
  const row = list.map(({ marker }) => ({ value: marker?.value ?? 0, insertion: marker?.insertion ?? 0 }));
  for (const fault of orderFaults(row)) {
    const marker = list[fault.index]?.marker;
    if (!marker) continue;
    const label = (value: number) => marker.label.replace(/[a-z\d]+/, digitsFor(marker.style, value));
    const say = fault.kind === 'gap' ? (fault.from === 1 ? 'start' : 'gap') : fault.kind === 'duplicate' ? 'duplicate' : fault.kind === 'orphan' ? 'orphan' : 'misplaced';
    yield {
      at: marker.span,
      say,
      with: { label: marker.label, previous: list[fault.index - 1]?.marker?.label ?? '', missing: fault.kind === 'gap' ? label(fault.from) : '' },
      fixes: () => [offer(evidence.say('Relabel the list, with the references to it'), relabelling(evidence, list))],
    } as const;
  }
}
