import type { Evidence } from '../analyze';
import { withoutTrace } from '../brackets/resolve';
import type { LinkingNote } from '../packages';
import type { Edit } from '../span';
import type { Say } from '../speech';
import type { Note, Piece } from '../tree';
import { offer, rule, safeFix, type Report } from './rule';
import docs from './useless-suppression.md';

export const uselessSuppression = rule({
  id: 'useless-suppression',
  levels: { negotiation: 'info', final: 'info' },
  summary: 'A note that lets something pass has something to let pass, and one that links brackets has some to link.',
  docs,
  last: true,
  messages: {
    idle: 'Nothing here is a “{rule}”, so this note lets nothing pass. Take it away.',
    unknown: 'There is no rule “{rule}”, so this note lets nothing pass. Correct the name or take it away.',
    empty: 'This note names no rule, so it lets nothing pass. Name one or take the note away.',
    nameless: 'This note names no package, so it links nothing. Name one or take the note away.',
    unlinked: 'This note names nothing: the paragraph below has no open bracket that is not in a package already. Take the note away.',
    gone: 'This names nothing: no open bracket in the paragraph below begins so, or it is in a package already. Correct the words or take them away.',
  },
  *check(evidence, { used, levelOf }) {
    const { text, draft, facts, say } = evidence;
    for (const note of facts.packages.notes) yield* unlinked(evidence, note);
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

/** Not to be mended unasked: a bracket that has lost its partner for a moment is not gone. */
function* unlinked({ text, say }: Evidence, { note, says: { name, words }, members, idle }: LinkingNote): Iterable<Report<'nameless' | 'unlinked' | 'gone'>> {
  const away = () => [offer(say('Take the note away'), [{ span: withoutTrace(text, note.span), text: '' }])];
  if (name.text === '') return yield { at: note.span, say: 'nameless', fixes: away };
  if (words.length === 0 && members.length === 0) return yield { at: note.span, say: 'unlinked', fixes: away };
  const left = words.filter((beginning) => !idle.includes(beginning));
  const fixes = left.length > 0 ? () => [offer(say('Take the words that name nothing out of the note'), beginningsNow(words, left))] : away;
  for (const { span } of idle) yield { at: span, say: 'gone', fixes };
}

/** «at the high-level | to organize» without those that name nothing. */
function beginningsNow(words: readonly Piece[], left: readonly Piece[]): Edit[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ span: { start: first.span.start, end: last.span.end }, text: left.map(({ text }) => text).join(' | ') }] : [];
}

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
