import { ordinalName } from '../parse/marker';
import { renumbering } from '../numbering/renumber';
import { faultyRuns } from '../numbering/faults';
import { offer, rule } from './rule';
import docs from './orphan-insertion.md';

export const orphanInsertion = rule({
  id: 'orphan-insertion',
  levels: { negotiation: 'warning', final: 'error' },
  summary: 'A bis follows the paragraph it was inserted after, a ter follows a bis.',
  docs,
  messages: {
    alone: 'There is a paragraph {number} but no paragraph {wanted} for it to follow. Renumber, or put the other paragraph back.',
  },
  *check(evidence) {
    for (const { sequence, paragraph } of faultyRuns(evidence, 'orphan')) {
      const marker = paragraph.marker;
      if (!marker) continue;
      yield {
        at: marker.span,
        say: 'alone',
        with: { number: marker.label, wanted: `${marker.value}${ordinalName(marker.insertion - 1)}` },
        fixes: () => [offer(evidence.say('Renumber the paragraphs, with the references to them'), renumbering(evidence, sequence))],
      };
    }
  },
});
