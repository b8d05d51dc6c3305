import { openingWords } from '../repetition/opening';
import { mender } from '../repetition/fixes';
import { wording } from '../repetition/rewrite';
import { offer, rule } from './rule';
import docs from './repetition-missing.md';

export const repetitionMissing = rule({
  id: 'repetition-missing',
  levels: { negotiation: 'info', final: 'info' },
  profiles: { 'security-council': 'off', unesco: 'off', 'model-un': 'off' },
  summary: 'Where an opener comes again at once, the second paragraph takes “also”, the third “further”, and the fourth is plain.',
  docs,
  messages: {
    again: 'The paragraph before begins “{other}” as well. Begin this one with “{right}”.',
    numbered: 'Paragraph {number} begins “{other}” as well. Begin this one with “{right}”.',
    anew: 'After “also” and “further” the count begins anew. Begin this one with “{right}”.',
    other: 'This one begins “{other}”.',
  },
  *check({ text, facts, pack, say }) {
    const mend = mender(text, pack, say);
    for (const judged of facts.repetition) {
      const { before, opening, wanted } = judged;
      if (judged.fault !== 'turn' || !before?.opening) continue;
      const { marker } = before.paragraph;
      const other = openingWords(text, before.opening);
      yield {
        at: opening.span,
        say: wanted === 0 ? 'anew' : marker ? 'numbered' : 'again',
        with: { other, number: marker?.label ?? '', right: wording(judged, wanted, pack) },
        related: [{ at: before.opening.span, say: 'other', with: { other } }],
        fixes: () => mend(judged).map(({ title, edits }) => offer(title, edits)),
      };
    }
  },
});
