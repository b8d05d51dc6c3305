/**
 * Italics on or off: of the words that are selected, of the italics around the cursor, or else of the opener of the
 * paragraph, as far as print has them (rules 2.3). Bold stays what it is.
 */
import type { Analysis } from '../analyze';
import { lastBegun } from '../in-order';
import { paragraphsAround } from '../paragraphs-around';
import { blockAt, headOf } from '../parse/blocks';
import { around, emptyAt, textOf, type Edit, type Span } from '../span';
import type { Emphasis, TextBlock } from '../tree';
import { joined, moved } from './changing';
import type { Change, Command } from './command';

export const toggleItalics: Command = { id: 'toggle-italics', run: toggled };

function toggled(analysis: Analysis, at: Span): Change {
  const { text, say } = analysis;
  const pieces = at.start === at.end ? atCursor(analysis, at.start) : selected(analysis, at);
  const [first] = pieces;
  if (!first) return { edits: [], says: say('Select some words, or put the cursor into a paragraph that begins with an opening phrase.') };
  const isOn = pieces.every((piece) => isItalic(text, piece));
  const mark = markOf(analysis, first);
  const edits = joined(pieces.flatMap((piece) => (isOn ? without(text, piece) : within(piece, mark)))).filter(({ span, text: to }) => textOf(text, span) !== to);
  const words = textOf(text, first.words).replace(/[*_]/g, '');
  return {
    edits,
    selection: { start: moved(at.start, edits), end: moved(at.end, at.start === at.end ? edits : edits.filter(({ span }) => span.start < at.end)) },
    says: isOn ? say('“{words}” is not in italics any more.', { words }) : say('“{words}” is in italics.', { words }),
  };
}

/** Words of one block, without white space around them, and the italics that have some of them or stand beside them. */
interface Words {
  readonly words: Span;
  readonly runs: readonly Emphasis[];
}

function selected({ text, draft: { blocks }, pack }: Analysis, { start, end }: Span): Words[] {
  return blocks.filter(({ span }) => span.start < end && start < span.end).flatMap((block) => {
    // The number of a paragraph is nobody's words.
    const from = Math.max(start, headOf(text, block.span.start, block.span.end, pack).words);
    const said = text.slice(from, Math.max(from, Math.min(end, block.span.end)));
    const lead = /^[\s*_]*/.exec(said)?.[0].length ?? 0;
    const words = said.trim() === '' ? '' : said.slice(lead).replace(/[\s*_]+$/, '');
    return words === '' ? [] : [wordsIn(block, { start: from + lead, end: from + lead + words.length })];
  });
}

function atCursor({ draft }: Analysis, offset: number): Words[] {
  const block = blockAt(draft.blocks, offset) ?? lastBegun(draft.blocks, offset);
  if (!block || offset > block.span.end) return [];
  const run = italicsOf(block).find(({ span }) => span.start <= offset && offset <= span.end);
  const opener = paragraphsAround(draft, offset)[0]?.opener;
  const line = lastBegun(draft.parts, offset)?.enactingLine;
  const isOfLine = line && line.span.start <= offset && offset <= line.span.end;
  const words = run?.inner ?? (isOfLine ? line.name : (opener?.italic ?? opener?.set ?? opener?.span));
  const around = words && blockAt(draft.blocks, words.start);
  return around ? [wordsIn(around, words)] : [];
}

const wordsIn = (block: TextBlock, words: Span): Words =>
  ({ words, runs: italicsOf(block).filter(({ span }) => span.start <= words.end && words.start <= span.end) });

/** One mark on each side: two are bold, three both at once. */
const italicsOf = ({ emphasis }: TextBlock): readonly Emphasis[] => emphasis.filter(({ span, inner }) => inner.start - span.start === 1);

/** None of the words stands between its runs or beside them. */
function isItalic(text: string, { words, runs }: Words): boolean {
  const saysSomething = (from: number, to: number): boolean => /[\p{L}\p{N}]/u.test(text.slice(from, Math.max(from, to)));
  let at = words.start;
  for (const { inner } of [...runs].sort((a, b) => a.inner.start - b.inner.start)) {
    if (saysSomething(at, inner.start)) return false;
    at = Math.max(at, inner.end);
  }
  return !saysSomething(at, words.end);
}

/** One run over the words and the italics they touch. */
function within({ words, runs }: Words, mark: string): Edit[] {
  const { start, end } = around([words, ...runs.map(({ inner }) => inner)]);
  return [...runs.flatMap(unmarked), { span: emptyAt(start), text: mark }, { span: emptyAt(end), text: mark }];
}

/** What the italics had before and after the words stays italic. */
function without(text: string, { words, runs }: Words): Edit[] {
  return runs.flatMap((run) => {
    const mark = text.charAt(run.span.start);
    const before = trimmed(text, { start: run.inner.start, end: Math.max(run.inner.start, words.start) });
    const after = trimmed(text, { start: Math.min(words.end, run.inner.end), end: run.inner.end });
    return [...unmarked(run), ...[before, after].flatMap(({ start, end }) => (start < end ? [{ span: emptyAt(start), text: mark }, { span: emptyAt(end), text: mark }] : []))];
  });
}

const unmarked = ({ span, inner }: Emphasis): Edit[] => [{ span: { start: span.start, end: inner.start }, text: '' }, { span: { start: inner.end, end: span.end }, text: '' }];

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** The mark of the italics that are touched, or of the first italic opener of the part; an asterisk where there is none. */
function markOf({ text, draft }: Analysis, { words, runs: [run] }: Words): string {
  const opener = lastBegun(draft.parts, words.start)?.paragraphs.find((paragraph) => paragraph.opener?.italic)?.opener;
  const mark = run ? text.charAt(run.span.start) : text.charAt((opener?.italic?.start ?? 0) - 1);
  return mark === '_' ? '_' : '*';
}
