import type { Evidence } from '../analyze';
import { lockedIn } from '../numbering/locks';
import { inOrder } from '../numbering/new-numbers';
import { renumberingEdits } from '../numbering/renumber';
import { countedApart, operativeRuns } from '../numbering/runs';
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
    for (const operative of operativeRuns(evidence.draft)) {
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

const numbered = (evidence: Evidence, operative: readonly Paragraph[]) =>
  countedApart(operative).flatMap((run) => renumberingEdits(evidence, inOrder(run, true, lockedIn(evidence.draft))));
