/** The keys and values of the front matter, where the cursor stands between its two lines. */
import type { Analysis } from '../../analyze';
import { askedIn } from '../../blanks/asked';
import { countryNames } from '../../blanks/countries';
import { spellingOf } from '../../blanks/spelling';
import { choicesFor, isKey, keys } from '../../front-matter/values';
import type { Span } from '../../span';
import type { Say } from '../../speech';
import type { Completion } from './completion';
import { escaped } from './snippet';

/** Undefined outside the front matter. */
export function settingsAt(analysis: Analysis, offset: number): readonly Completion[] | undefined {
  const { text, frontMatter, pack, say } = analysis;
  if (!frontMatter || offset <= lineAt(text, 0).end || offset >= lineAt(text, frontMatter.span.end).start) return undefined;
  const { start, end } = lineAt(text, offset);
  if (/^[ \t]/.test(text.slice(start, offset))) return text.slice(offset, end).trim() === '' ? valuesAt(analysis, start, offset) : [];
  const [typed, key = '', colon, said = ''] = /^([\w-]*)(?:(:[ \t]*)([\w-]*))?$/.exec(text.slice(start, offset)) ?? [];
  if (typed === undefined || text.slice(offset, end).trim() !== '') return [];
  const setting = (label: string, about: string, insert: string, span: Span, index: number): Completion => settingItem(label, about, insert, span, index, say);
  if (colon === undefined) {
    const given = new Set(Array.from(text.slice(0, frontMatter.span.end).matchAll(/^([\w-]+)[ \t]*:/gm), ([, name]) => name));
    return keys.filter((name) => !given.has(name)).map((name, index) => setting(name, name, `${name}: `, { start, end: offset }, index));
  }
  const choices = key === 'organ' ? pack.organs.map((organ) => organ.key) : isKey(key) ? (choicesFor(key) ?? []) : [];
  const gap = /\s$/.test(colon) ? '' : ' ';
  return choices.map((choice, index) => setting(choice, key, gap + choice, { start: offset - said.length, end: offset }, index));
}

/** Below `values`: the blanks that have none yet, and for one that asks for a State the names of States. */
function valuesAt({ text, facts, frontMatter, pack, say }: Analysis, start: number, offset: number): readonly Completion[] {
  const above = /(?:^|[\r\n])([\w-]+)[ \t]*:[^\r\n]*(?:[\r\n](?:[ \t][^\r\n]*)?)*$/.exec(text.slice(0, start))?.[1];
  const [, indent = '', name = '', colon, said = ''] = /^([ \t]+)([^:\r\n]*?)(?:(:[ \t]+)([^\r\n]*))?$/.exec(text.slice(start, offset)) ?? [];
  if (above !== 'values') return [];
  if (colon !== undefined) {
    const isCountry = askedIn(name.trim(), pack).join() === 'country';
    return isCountry ? countryNames(pack).map((country, index) => settingItem(country, above, escaped(country), { start: offset - said.length, end: offset }, index, say)) : [];
  }
  const given = new Set(frontMatter?.values.values?.map(({ key }) => key));
  const open = facts.blanks.filter(({ key }) => /\p{L}{2}/u.test(key) && !given.has(key)).map(({ blanks }) => spellingOf(text, blanks));
  return open.map((blank, index) => settingItem(blank, above, escaped(`${/[,:#]/.test(blank) ? JSON.stringify(blank) : blank}: `), { start: start + indent.length, end: offset }, index, say));
}

const settingItem = (label: string, about: string, insert: string, span: Span, index: number, say: Say): Completion => ({
  kind: 'setting', label, detail: say('front matter'), about: { is: 'setting', key: about }, insert, span, filter: insert.replace(/^"/, ''), sort: String(index).padStart(3, '0'), edits: [],
});

function lineAt(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return { start, end: start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0) };
}
