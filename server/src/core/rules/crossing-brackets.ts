import { offer, rule } from './rule';
import docs from './crossing-brackets.md';

export const crossingBrackets = rule({
  id: 'crossing-brackets',
  levels: { negotiation: 'error', final: 'error' },
  summary: 'A bracket opened inside another one is closed inside it.',
  docs,
  messages: {
    crossed: 'This bracket closes before the one inside it does, so one cannot be kept or dropped without the other. Let the inner one close first.',
    inner: 'The other bracket is here.',
  },
  *check({ text, draft, say }) {
    for (const { first, second } of draft.crossings) {
      const closers = [first.end - 1, second.end - 1] as const;
      yield {
        at: { start: closers[0], end: closers[0] + 1 },
        say: 'crossed',
        related: [{ at: second, say: 'inner' }],
        fixes: () => [
          offer(say('Close the inner bracket first'), [
            { span: { start: closers[0], end: closers[0] + 1 }, text: text.charAt(closers[1]) },
            { span: { start: closers[1], end: closers[1] + 1 }, text: text.charAt(closers[0]) },
          ]),
        ],
      };
    }
  },
});
