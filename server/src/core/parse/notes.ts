/** What stands in a file and is not part of the text: front matter and notes that do not print. */
import type { Span } from '../span';
import type { Allowance, Note, PackageNote, Piece } from '../tree';

/** The YAML between two `---` lines at the very start of the file: the lines included, and what stands between. */
export function frontMatterOf(text: string): { readonly span: Span; readonly inner: Span } | undefined {
  const first = /^[^\S\r\n]*---[^\S\r\n]*(?:\r\n|\n|\r)/.exec(text)?.[0].length;
  if (first === undefined) return undefined;
  const last = /[\r\n][^\S\r\n]*(?:---|\.\.\.)[^\S\r\n]*(?![^\r\n])/g;
  last.lastIndex = first - 1;
  const match = last.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].trimEnd().length;
  return { span: { start: 0, end }, inner: { start: first, end: Math.max(first, match.index) } };
}

/** Where the comments `<!-- … -->` are; one that is never closed runs to the end of its line. */
export function commentsOf(text: string, from: number): Span[] {
  const comments: Span[] = [];
  for (let start = text.indexOf('<!--', from); start >= 0; ) {
    const close = text.indexOf('-->', start + 4);
    const end = close >= 0 ? close + 3 : endOfLine(text, start);
    comments.push({ start, end });
    start = close >= 0 ? text.indexOf('<!--', end) : -1;
  }
  return comments;
}

function endOfLine(text: string, offset: number): number {
  const match = /[\r\n]/g;
  match.lastIndex = offset;
  return match.exec(text)?.index ?? text.length;
}

/**
 * A comment with what it allows, locks or links, if it is addressed to the checker.
 * @param next the paragraph, list included, or the block that follows the comment: what all but `un-resolution-allow-file` are about
 * @param file the whole text: what `un-resolution-allow-file` is about
 */
export function noteAt(text: string, span: Span, next: Span | undefined, file: Span): Note {
  const closed = text.startsWith('-->', span.end - 3);
  const inner = { start: span.start + 4, end: closed ? span.end - 3 : span.end };
  if (/^\s*un-resolution-lock\s*$/.test(text.slice(inner.start, inner.end))) return { span, inner, ...(next ? { lock: next } : {}) };
  const hangs = packageNoteAt(text, inner, next ?? { start: span.end, end: span.end });
  if (hangs) return { span, inner, package: hangs };
  const match = /^\s*un-resolution-allow(-file)?(?=[\s:]|$)([^:]*)/.exec(text.slice(inner.start, inner.end));
  if (!match) return { span, inner };
  const listAt = inner.start + match[0].length - (match[2]?.length ?? 0);
  const rules: Piece[] = [...(match[2] ?? '').matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
    span: { start: listAt + index, end: listAt + index + id.length },
    text: id,
  }));
  const allow: Allowance = match[1] ? { scope: 'file', rules, over: file } : { scope: 'paragraph', rules, over: next ?? { start: span.end, end: span.end } };
  return { span, inner, allow };
}

/** «conference: at the high-level | to organize»: the name of a package, and how the brackets begin that are meant. */
function packageNoteAt(text: string, inner: Span, over: Span): PackageNote | undefined {
  const source = text.slice(inner.start, inner.end);
  const { said, name = '', words = '' } = /^(?<said>\s*un-resolution-package(?=[\s:]|$))(?<name>[^:]*)(?::(?<words>[^]*))?$/.exec(source)?.groups ?? {};
  if (said === undefined) return undefined;
  const pieces: Piece[] = [];
  let at = inner.end - words.length;
  for (const piece of words.split('|')) {
    pieces.push(trimmed(piece, at));
    at += piece.length + 1;
  }
  return { name: trimmed(name, inner.start + said.length), words: pieces.filter(({ text: beginning }) => beginning !== ''), over };
}

/** Words that stand at a place, without the white space around them. */
function trimmed(words: string, at: number): Piece {
  const start = at + words.length - words.trimStart().length;
  const text = words.trim();
  return { span: { start, end: start + text.length }, text };
}
