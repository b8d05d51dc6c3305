import { renumbering } from '../numbering/renumber';
import { offer, rule } from './rule';
import docs from './insertion-left.md';

export const insertionLeft = rule({
  id: 'insertion-left',
  levels: { negotiation: 'off', final: 'error' },
  summary: 'A final text has plain numbers: no bis, no alt.',
  docs,
  messages: {
    inserted: 'Paragraph {number} still has the number of an insertion. Renumber all paragraphs before the draft is final.',
    alternative: 'Paragraph {number} is still an alternative. Choose one before the draft is final.',
  },
  *check(evidence) {
    for (const sequence of evidence.facts.sequences) {
      for (const { marker } of sequence.paragraphs) {
        if (!marker || (marker.insertion === 0 && marker.alternative === 0)) continue;
        yield {
          at: marker.span,
          say: marker.alternative > 0 ? 'alternative' : 'inserted',
          with: { number: marker.label },
          fixes: () => (marker.alternative > 0
            ? []
            : [offer(evidence.say('Renumber all paragraphs, bis included, with the references to them'), renumbering(evidence, sequence, false))]),
        };
      }
    }
  },
});
