/** What a comment may say to the checker: to let findings pass, to leave a number alone, to link brackets. What is found in the paragraph below comes first. */
import type { Analysis } from '../../analyze';
import { lastBegun } from '../../in-order';
import { rules } from '../../rules';
import { contains, span as spanOf } from '../../span';
import { grouped } from '../../grouped';
import { plainly } from '../../packages/beginning';
import { candidatesIn } from '../../packages/named';
import { tellingWords } from '../../packages/telling';
import type { Note, PackageNote } from '../../tree';
import { sortKey, type Completion } from './completion';
import { typedSpan, type Place } from './place';
import { wordsItem } from './words';

/** Undefined outside comments. */
export function notesAt(analysis: Analysis, offset: number): readonly Completion[] | undefined {
  const { text, draft, say } = analysis;
  const note = lastBegun(draft.notes, offset);
  if (!note || offset <= note.span.start || offset >= note.span.end) return undefined;
  const before = text.slice(note.inner.start, Math.max(offset, note.inner.start));
  if (note.allow && !before.includes(':')) return rulesFor(analysis, note, offset, before);
  if (note.package && /package[\s:]/.test(before)) return packagesFor({ analysis, offset }, note.package, before);
  const { typed } = /^\s*(?<typed>[\w-]*)$/.exec(before)?.groups ?? {};
  const span = typed === undefined ? undefined : typedSpan({ analysis, offset }, typed);
  if (!span) return [];
  return [
    wordsItem({ kind: 'setting', label: 'un-resolution-allow', detail: say('let findings pass below'), span, sort: '0' }),
    wordsItem({ kind: 'setting', label: 'un-resolution-allow-file', detail: say('let findings pass in this file'), span, sort: '1' }),
    wordsItem({ kind: 'setting', label: 'un-resolution-lock', detail: say('leave the number below alone'), span, sort: '2' }),
    wordsItem({ kind: 'setting', label: 'un-resolution-package', detail: say('link the brackets below, for one decision'), span, sort: '3' }),
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

/** Before the colon the names that the draft's notes have; behind it how the brackets of the paragraph below begin. */
function packagesFor(at: Pick<Place, 'analysis' | 'offset'>, { name, words, over }: PackageNote, before: string): readonly Completion[] {
  const { analysis: { draft, facts, say }, analysis, offset } = at;
  const { colon, typed = '' } = /^\s*un-resolution-package(?:(?<colon>:|\s[^:]*:)(?:[^|]*\|)*)?\s*(?<typed>[^|]*)$/.exec(before)?.groups ?? {};
  const span = typedSpan(at, typed);
  if (!span) return [];
  if (colon === undefined) {
    const others = draft.notes.flatMap((note) => (note.package && note.package.name !== name && note.package.name.text !== '' ? [note.package.name.text] : []));
    return [...grouped(others, plainly).values()].map(([label = ''], index) => {
      const count = facts.packages.all.find((one) => plainly(one.name) === plainly(label))?.members.length ?? 0;
      return wordsItem({ kind: 'setting', label, detail: say('brackets in this package: {count}', { count }), span, sort: sortKey(0, count, index) });
    });
  }
  const candidates = candidatesIn(analysis)(over).slice(0, mostOffered);
  const given = new Set(words.filter((beginning) => beginning.span.end < offset).map(({ text }) => plainly(text)));
  return candidates.flatMap(({ bracket }, index) => {
    const label = tellingWords(analysis, candidates, bracket);
    return label === undefined || given.has(plainly(label)) ? [] : [wordsItem({ kind: 'setting', label, detail: '', span, sort: sortKey(0, 0, index) })];
  });
}

/** As many brackets of one paragraph as anybody looks through. */
const mostOffered = 50;
