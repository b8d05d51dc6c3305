import { renumbering } from '../numbering/renumber';
import { faultyRuns } from '../numbering/faults';
import { offer, rule } from './rule';
import docs from './numbering-gap.md';

export const numberingGap = rule({
  id: 'numbering-gap',
  levels: { negotiation: 'warning', final: 'error' },
  summary: 'Numbered paragraphs follow each other without leaving a number out.',
  docs,
  messages: {
    one: 'Paragraph {missing} is missing: {number} follows {previous}. Renumber, or put the paragraph back.',
    several: 'Paragraphs {missing} to {last} are missing: {number} follows {previous}. Renumber, or put the paragraphs back.',
    start: 'The numbering begins at {number}, not at 1. Renumber, or put the paragraphs before it back.',
  },
  *check(evidence) {
    for (const { sequence, fault, paragraph, before } of faultyRuns(evidence, 'gap')) {
      const number = paragraph.marker?.label ?? '';
      yield {
        at: paragraph.marker?.span ?? paragraph.span,
        say: fault.from === 1 ? 'start' : fault.from === fault.to ? 'one' : 'several',
        with: { missing: fault.from, last: fault.to, number, previous: before?.marker?.label ?? '' },
        fixes: () => [offer(evidence.say('Renumber the paragraphs, with the references to them'), renumbering(evidence, sequence))],
      };
    }
  },
});
