import type { Note, Piece } from '../tree';
import type { Say } from '../speech';
import { rule, safeFix } from './rule';
import docs from './useless-suppression.md';

export const uselessSuppression = rule({
  id: 'useless-suppression',
  levels: { negotiation: 'info', final: 'info' },
  summary: 'A note that lets something pass has something to let pass.',
  docs,
  last: true,
  messages: {
    idle: 'Nothing here is a “{rule}”, so this note lets nothing pass. Take it away.',
    unknown: 'There is no rule “{rule}”, so this note lets nothing pass. Correct the name or take it away.',
    empty: 'This note names no rule, so it lets nothing pass. Name one or take the note away.',
  },
  *check({ text, draft, say }, { used, levelOf }) {
    for (const note of draft.notes) {
      if (!note.allow) continue;
      if (note.allow.rules.length === 0) yield { at: note.span, say: 'empty', fixes: () => [removal(text, note, [], say)] };
      // A rule that is off, here or at this stage, is not asked: what it would have found nobody knows.
      const idle = note.allow.rules.filter((allowed) => !used(allowed) && levelOf(allowed.text) !== 'off');
      for (const allowed of idle) {
        yield { at: allowed.span, say: levelOf(allowed.text) ? 'idle' : 'unknown', with: { rule: allowed.text }, fixes: () => [removal(text, note, idle, say)] };
      }
    }
  },
});

/** The whole note when nothing useful is left in it, with its line; otherwise the idle names alone. */
function removal(text: string, { span, allow }: Note, idle: readonly Piece[], say: Say) {
  const useful = (allow?.rules ?? []).filter((allowed) => !idle.includes(allowed));
  const first = allow?.rules[0];
  const last = allow?.rules.at(-1);
  if (useful.length > 0 && first && last) {
    const names = { start: first.span.start, end: last.span.end };
    return safeFix(say('Take the idle names out of the note'), [{ span: names, text: useful.map((piece) => piece.text).join(', ') }]);
  }
  const line = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(span.end, span.end + 100));
  return safeFix(say('Take the note away'), [{ span: { start: span.start, end: span.end + (line?.[0].length ?? 0) }, text: '' }]);
}
