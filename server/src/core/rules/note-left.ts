import type { Evidence } from '../analyze';
import { withoutTrace } from '../brackets/resolve';
import type { Fix } from '../finding';
import { anyOf, once } from '../languages/patterns';
import type { BracketWords } from '../brackets/words';
import { contains, type Span } from '../span';
import { everyBracket, type Part } from '../tree';
import { offer, rule } from './rule';
import docs from './note-left.md';

export const noteLeft = rule({
  id: 'note-left',
  levels: { negotiation: 'off', final: 'error' },
  summary: 'A final text carries no remarks of those who drafted it.',
  docs,
  messages: {
    tag: 'This is a remark on the text, not a part of it. Take it away before the text is tabled.',
    comment: 'This comment does not print, but whoever opens the file can read it. Take it away before the text is tabled.',
    line: 'This line speaks to those who draft, not to the reader. Take it away before the text is tabled.',
  },
  *check(evidence) {
    const { text, draft, say } = evidence;
    const fixes = (span: Span) => (): Fix[] => [offer(say('Take the note away'), [{ span: withoutTrace(text, span), text: '' }])];
    for (const { subtype, span } of everyBracket(draft)) {
      if (subtype === 'remark') yield { at: span, say: 'tag', fixes: fixes(span) };
    }
    for (const { allow, span } of draft.notes) {
      if (!allow) yield { at: span, say: 'comment', fixes: fixes(span) };
    }
    for (const span of reminders(evidence)) yield { at: span, say: 'line', fixes: fixes(span) };
  },
});

/** «Drafting note: …» and «TODO: …» between the paragraphs. Annexes and tables may have notes of their own. */
function* reminders({ text, draft: { parts, blocks }, pack }: Evidence): Iterable<Span> {
  const reminder = reminderOf(pack.brackets);
  let at = 0;
  for (const { span, role } of blocks) {
    while (at < parts.length - 1 && (parts[at]?.span.end ?? 0) <= span.start) at++;
    const part = parts[at];
    if (!part || role === 'footnote' || role === 'enacting-line' || !isOurs(part) || !contains(part.span, span)) continue;
    if (reminder.test(text.slice(span.start, Math.min(span.end, span.start + 60)))) yield span;
  }
}

const isOurs = ({ kind }: Part): boolean => kind === 'resolution' || kind === 'section';

const reminderOf = once(({ reminders: words }: BracketWords) => new RegExp(`^[*_({]{0,3}${anyOf(words)}[*_]{0,3}:`, 'i'));
