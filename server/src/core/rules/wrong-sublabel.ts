import { digitsFor } from '../parse/marker';
import type { Evidence } from '../analyze';
import { orderFaults } from '../numbering/order';
import { relabelling } from '../numbering/renumber';
import { everyParagraph, type Paragraph } from '../tree';
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
    for (const { paragraphs, headings } of evidence.draft.parts) {
      for (const { kind, children, tails } of everyParagraph(paragraphs)) {
        if (children.length === 0) continue;
        const breaks = [...tails, ...headings].map(({ span }) => span.start);
        for (const list of listsOf(children, breaks)) {
          // A quoted or annexed list may begin where the quotation does.
          if (kind !== 'other' || list[0]?.marker?.value === 1) yield* faultsOf(evidence, list);
        }
      }
    }
  },
});

/** A list may begin anew after a tail or a title. */
function listsOf(children: readonly Paragraph[], breaks: readonly number[]): Paragraph[][] {
  const lists: Paragraph[][] = [];
  let previous: Paragraph | undefined;
  for (const child of children) {
    const from = previous?.span.start ?? 0;
    const anew = child.marker?.value === 1 && breaks.some((at) => at > from && at < child.span.start);
    if (!previous || anew || previous.marker?.style !== child.marker?.style) lists.push([]);
    lists.at(-1)?.push(child);
    previous = child;
  }
  return lists;
}

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
