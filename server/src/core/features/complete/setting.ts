/** The keys and values of the front matter, where the cursor stands between its two lines. */
import type { Analysis } from '../../analyze';
import { choicesFor, isKey, keys, type Key } from '../../front-matter/values';
import type { Span } from '../../span';
import type { Completion } from '../complete';

/** Undefined outside the front matter. */
export function settingsAt({ text, frontMatter, pack }: Analysis, offset: number): readonly Completion[] | undefined {
  if (!frontMatter || offset <= lineAt(text, 0).end || offset >= lineAt(text, frontMatter.span.end).start) return undefined;
  const { start, end } = lineAt(text, offset);
  const [typed, key = '', colon, said = ''] = /^([\w-]*)(?:(:[ \t]*)([\w-]*))?$/.exec(text.slice(start, offset)) ?? [];
  if (typed === undefined || text.slice(offset, end).trim() !== '') return [];
  if (colon === undefined) {
    const given = new Set(Array.from(text.slice(0, frontMatter.span.end).matchAll(/^([\w-]+)[ \t]*:/gm), ([, name]) => name));
    return keys.filter((name) => !given.has(name)).map((name, index) => setting(name, means[name], `${name}: `, { start, end: offset }, index));
  }
  const choices = key === 'organ' ? pack.organs.map((organ) => organ.key) : isKey(key) ? (choicesFor(key) ?? []) : [];
  const gap = /\s$/.test(colon) ? '' : ' ';
  return choices.map((choice, index) => setting(choice, isKey(key) ? means[key] : '', gap + choice, { start: offset - said.length, end: offset }, index));
}

const setting = (label: string, documentation: string, insert: string, span: Span, index: number): Completion => ({
  kind: 'setting', label, detail: 'front matter', documentation, insert, span, filter: insert, sort: String(index).padStart(2, '0'), edits: [],
});

const means: Readonly<Record<Key, string>> = {
  organ: 'The body that is to adopt the text: its key, or its name in words.',
  session: 'Its session, as in the masthead.',
  agendaItem: 'The agenda item, such as 71 (b).',
  title: 'The title. One with a colon in it takes quotation marks.',
  symbol: 'The symbol of the document, such as A/80/L.12.',
  sponsors: 'Who submits it: a list, or one line with commas.',
  language: 'The language the draft is written in.',
  stage: 'How far it has come: under negotiation, or final and ready to be tabled.',
  profile: 'Whose habits apply; auto takes them from the draft itself.',
  base: 'The text that this one revises.',
};

function lineAt(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return { start, end: start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0) };
}
