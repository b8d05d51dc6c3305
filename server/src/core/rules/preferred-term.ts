import { termUses } from '../terms/find';
import type { TermUse } from '../terms/term';
import docs from './preferred-term.md';
import { offer, rule, safeFix } from './rule';

export const preferredTerm = rule({
  id: 'preferred-term',
  levels: { negotiation: 'warning', final: 'warning' },
  summary: 'Words are chosen and spelled as the house chooses and spells them.',
  docs,
  messages: {
    term: '“{found}”: write “{wanted}” ({reason}).',
    think: '“{found}”: {reason}.',
  },
  *check(evidence) {
    for (const use of termUses(evidence)) {
      const { found, wanted, usage, level } = use;
      yield {
        at: placeOf(use),
        say: wanted.length > 0 ? 'term' : 'think',
        with: { found: onOneLine(found), wanted: wanted.map(onOneLine).join('” or “'), reason: usage.reason },
        level,
        fixes: () => wanted.map((words) => {
          const edits = [{ span: placeOf(use), text: words }];
          return usage.safe ? safeFix(`Write “${onOneLine(words)}”`, edits) : offer(`Write “${onOneLine(words)}”`, edits);
        }),
      };
    }
  },
});

const placeOf = ({ start, found }: TermUse) => ({ start, end: start + found.length });
const onOneLine = (words: string): string => words.replace(/\s*[\r\n]\s*/g, ' ');
