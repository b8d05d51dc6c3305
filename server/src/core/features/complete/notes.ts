/** What a comment may say to the checker: to let findings pass, to leave a number alone. What is found in the paragraph below comes first. */
import type { Analysis } from '../../analyze';
import { lastBegun } from '../../in-order';
import { rules } from '../../rules';
import { contains, span as spanOf } from '../../span';
import type { Note } from '../../tree';
import { sortKey, type Completion } from './completion';
import { typedSpan } from './place';
import { wordsItem } from './words';

/** Undefined outside comments. */
export function notesAt(analysis: Analysis, offset: number): readonly Completion[] | undefined {
  const { text, draft, say } = analysis;
  const note = lastBegun(draft.notes, offset);
  if (!note || offset <= note.span.start || offset >= note.span.end) return undefined;
  const before = text.slice(note.inner.start, Math.max(offset, note.inner.start));
  if (note.allow && !before.includes(':')) return rulesFor(analysis, note, offset, before);
  const { typed } = /^\s*(?<typed>[\w-]*)$/.exec(before)?.groups ?? {};
  const span = typed === undefined ? undefined : typedSpan({ analysis, offset }, typed);
  if (!span) return [];
  return [
    wordsItem({ kind: 'setting', label: 'un-resolution-allow', detail: say('let findings pass below'), span, sort: '0' }),
    wordsItem({ kind: 'setting', label: 'un-resolution-allow-file', detail: say('let findings pass in this file'), span, sort: '1' }),
    wordsItem({ kind: 'setting', label: 'un-resolution-lock', detail: say('leave the number below alone'), span, sort: '2' }),
  ];
}

function rulesFor({ findings, say }: Analysis, { allow }: Note, offset: number, before: string): readonly Completion[] {
  const typed = /[\w-]*$/.exec(before)?.[0] ?? '';
  if (!allow || typed.startsWith('un-resolution')) return [];
  const given = new Set(allow.rules.filter(({ span }) => span.end < offset).map(({ text }) => text));
  const found = new Set(findings.flatMap(({ rule, span }) => (contains(allow.over, span) ? [rule] : [])));
  return rules.filter(({ id }) => !given.has(id)).map(({ id }, index) =>
    wordsItem({ kind: 'setting', label: id, detail: found.has(id) ? say('found here') : '', span: spanOf(offset - typed.length, offset), sort: sortKey(found.has(id) ? 0 : 1, 0, index) }));
}
