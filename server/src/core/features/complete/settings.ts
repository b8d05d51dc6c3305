/** The keys and values of the front matter, where the cursor stands between its two lines. */
import type { Analysis } from '../../analyze';
import { choicesFor, isKey, keys } from '../../front-matter/values';
import type { Span } from '../../span';
import type { Completion } from './completion';

/** Undefined outside the front matter. */
export function settingsAt({ text, frontMatter, pack, say }: Analysis, offset: number): readonly Completion[] | undefined {
  if (!frontMatter || offset <= lineAt(text, 0).end || offset >= lineAt(text, frontMatter.span.end).start) return undefined;
  const { start, end } = lineAt(text, offset);
  const [typed, key = '', colon, said = ''] = /^([\w-]*)(?:(:[ \t]*)([\w-]*))?$/.exec(text.slice(start, offset)) ?? [];
  if (typed === undefined || text.slice(offset, end).trim() !== '') return [];
  const setting = (label: string, about: string, insert: string, span: Span, index: number): Completion => ({
    kind: 'setting', label, detail: say('front matter'), about: { is: 'setting', key: about }, insert, span, filter: insert, sort: String(index).padStart(2, '0'), edits: [],
  });
  if (colon === undefined) {
    const given = new Set(Array.from(text.slice(0, frontMatter.span.end).matchAll(/^([\w-]+)[ \t]*:/gm), ([, name]) => name));
    return keys.filter((name) => !given.has(name)).map((name, index) => setting(name, name, `${name}: `, { start, end: offset }, index));
  }
  const choices = key === 'organ' ? pack.organs.map((organ) => organ.key) : isKey(key) ? (choicesFor(key) ?? []) : [];
  const gap = /\s$/.test(colon) ? '' : ' ';
  return choices.map((choice, index) => setting(choice, key, gap + choice, { start: offset - said.length, end: offset }, index));
}

function lineAt(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return { start, end: start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0) };
}
