import { renumbering } from '../numbering/renumber';
import { faultyRuns } from '../numbering/faults';
import { offer, rule } from './rule';
import docs from './number-out-of-order.md';

export const numberOutOfOrder = rule({
  id: 'number-out-of-order',
  levels: { negotiation: 'warning', final: 'error' },
  summary: 'Paragraphs stand in the order of their numbers.',
  docs,
  messages: {
    misplaced: 'Paragraph {number} stands out of order beside paragraph {other}. Move it back, or renumber.',
    other: 'Paragraph {other} is here.',
  },
  *check(evidence) {
    for (const { sequence, paragraph, other } of faultyRuns(evidence, 'out-of-order')) {
      const values = { number: paragraph.marker?.label ?? '', other: other?.marker?.label ?? '' };
      yield {
        at: paragraph.marker?.span ?? paragraph.span,
        say: 'misplaced',
        with: values,
        related: other?.marker ? [{ at: other.marker.span, say: 'other', with: values }] : [],
        fixes: () => [offer(evidence.say('Renumber the paragraphs, with the references to them'), renumbering(evidence, sequence))],
      };
    }
  },
});
