import { renumbering } from '../numbering/renumber';
import { faultyRuns } from '../numbering/faults';
import { offer, rule } from './rule';
import docs from './duplicate-number.md';

export const duplicateNumber = rule({
  id: 'duplicate-number',
  levels: { negotiation: 'warning', final: 'error' },
  summary: 'No two paragraphs have the same number.',
  docs,
  messages: {
    twice: 'There is already a paragraph {number}, so a reference to it could mean either. Renumber.',
    other: 'The other paragraph {number} is here.',
  },
  *check(evidence) {
    for (const { sequence, paragraph, other } of faultyRuns(evidence, 'duplicate')) {
      const number = paragraph.marker?.label ?? '';
      yield {
        at: paragraph.marker?.span ?? paragraph.span,
        say: 'twice',
        with: { number },
        related: other?.marker ? [{ at: other.marker.span, say: 'other', with: { number } }] : [],
        fixes: () => [offer(evidence.say('Renumber the paragraphs, with the references to them'), renumbering(evidence, sequence))],
      };
    }
  },
});
