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
    choice: '“{found}”: write “{wanted}” or “{other}” ({reason}).',
    think: '“{found}”: {reason}.',
  },
  *check(evidence) {
    const { say } = evidence;
    for (const use of termUses(evidence)) {
      const { found, wanted, usage, level } = use;
      const reason = say(usage.reason);
      yield {
        at: placeOf(use),
        say: wanted.length > 1 ? 'choice' : wanted.length > 0 ? 'term' : 'think',
        with: { found: onOneLine(found), wanted: onOneLine(wanted[0] ?? ''), other: wanted.slice(1).map(onOneLine).join(', '), reason },
        level,
        fixes: () => wanted.map((words) => {
          const edits = [{ span: placeOf(use), text: words }];
          return (usage.safe ? safeFix : offer)(say('Write “{right}”', { right: onOneLine(words) }), edits);
        }),
      };
    }
  },
});

const placeOf = ({ start, found }: TermUse) => ({ start, end: start + found.length });
const onOneLine = (words: string): string => words.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
