/** What a drafter pastes, as a draft has it: clean words, with the numbers and italics that they had. */
import type { Analysis } from '../analyze';
import type { LanguagePack } from '../languages/pack';
import { headOf } from '../parse/blocks';
import type { Span } from '../span';
import type { Said } from '../speech';
import { everyBracket } from '../tree';
import type { Block } from './block';
import { readHtml } from './html';
import { landingAt, type Landing } from './landing';
import { joinedLines } from './lines';
import { withNotes } from './notes';
import { write, type Manner } from './write';

/** What a clipboard holds: either may be empty. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/** One way to paste it. */
export interface Pasted {
  /** What it does, for the menu of ways to paste. */
  readonly title: Said;
  readonly text: string;
  /** Rather than the bare text; otherwise it is offered beside that. */
  readonly preferred: boolean;
}

/** More than this is a book: it is pasted as it is. */
const mostCharacters = 5_000_000;

/**
 * The ways to paste, the likeliest first; none when the bare text is as good. Whatever the clipboard holds, nothing throws
 * and no mark of HTML is left. Numbers stay as they are.
 * @param at the selection that is replaced, or the cursor
 */
export function paste(analysis: Analysis, at: Span, { html, text }: Clipboard): readonly Pasted[] {
  if (html.length > mostCharacters || text.length > mostCharacters) return [];
  const landing = landingAt(analysis, at);
  const blocks = readHtml(html);
  if (blocks) return ofDocument(analysis, landing, blocks, text);
  const paragraphs = html === '' ? joinedLines(text, analysis.pack) : undefined;
  return paragraphs ? [{ title: analysis.say('Paste with lines joined to paragraphs'), text: put(paragraphs, landing, text, analysis.pack), preferred: false }] : [];
}

function ofDocument(analysis: Analysis, landing: Landing, read: readonly Block[], bare: string): readonly Pasted[] {
  const blocks = withNotes(read, notesOf(analysis));
  const manner = { mark: markOf(analysis), marks: !landing.emphasised } as const;
  const written = (struck: Manner['struck']) =>
    put(blocks.map((block) => write(block, { ...manner, struck })).filter((text) => text !== ''), landing, bare, analysis.pack);
  const { say } = analysis;
  const isStruck = blocks.some(({ words }) => words.some(({ struck, text }) => struck && /\S/.test(text)));
  const ways: readonly Pasted[] = isStruck
    ? [
        { title: say('Paste as a draft, without the words that are struck through'), text: written('left out'), preferred: true },
        { title: say('Paste as a draft, with the words that are struck through in brackets'), text: written('in brackets'), preferred: true },
      ]
    : [{ title: say('Paste as a draft'), text: written('left out'), preferred: true }];
  return ways.filter(({ text }) => text !== '' && text !== bare);
}

/** The names of the notes in the draft: «1» of «[^1]». */
function notesOf({ text, draft }: Analysis): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, inner } of everyBracket(draft)) if (kind === 'footnote') names.add(text.slice(inner.start, inner.end).replace(/^\^/, ''));
  return names;
}

/** As the openers have it. */
function markOf({ text, draft }: Analysis): '*' | '_' {
  for (const { paragraphs } of draft.parts) {
    for (const { opener } of paragraphs) if (opener?.italic) return text.charAt(opener.italic.start - 1) === '_' ? '_' : '*';
  }
  return '*';
}

/** The paragraphs with what has to stand between and around them. A few words go where the cursor is, and nothing else happens. */
function put(paragraphs: readonly string[], landing: Landing, bare: string, pack: LanguagePack): string {
  const { between, lineBreak, before, after, numbered } = landing;
  const [first = '', ...rest] = paragraphs;
  const own = headOf(first, 0, first.length, pack);
  const hasMarker = own.marker !== undefined;
  const onLine = before.trim() !== '' || after.trim() !== '';
  const lines = (text: string) => text.replaceAll('\n', lineBreak);
  if (rest.length === 0 && onLine && !standsApart(first, landing) && (!hasMarker || numbered)) {
    return edge(/^[ \t\u00a0]/, bare) + lines(numbered && hasMarker ? first.slice(own.words) : first) + edge(/[^\S\r\n]$/, bare);
  }
  // The drafter has typed the number that the paragraph is to have.
  const opening = numbered ? first.slice(own.words) : first;
  const whole = [opening, ...rest].map(lines).join(between);
  return startOf(landing, hasMarker) + whole + endOf(landing, whole);
}

/** A whole paragraph, though without a number, at the beginning of another or behind the mark that closes it. */
function standsApart(words: string, { before, after, numbered }: Landing): boolean {
  if (numbered || !closingMark.test(words) || !wholeParagraph.test(words)) return false;
  return before.trim() === '' || (after.trim() === '' && closingMark.test(before));
}

/** It begins with a capital and has more words than a proviso such as «However,». */
const wholeParagraph = /^[[*_“"]*\p{Lu}\S*(?:\s+\S+){3}/u;

const edge = (space: RegExp, bare: string): string => (space.test(bare) ? ' ' : '');

const closingMark = /[,;:.][\])*_”"’»]*\s*$/;

function startOf({ before, after, above, between, lineBreak, numbered }: Landing, hasMarker: boolean): string {
  if (before.trim() === '') return above && between !== lineBreak ? lineBreak : '';
  if (numbered) return '';
  return hasMarker || (after.trim() === '' && closingMark.test(before)) ? between : '';
}

function endOf({ before, after, below, between, lineBreak }: Landing, whole: string): string {
  if (after.trim() === '') return below && between !== lineBreak ? lineBreak : '';
  // The bracket around the paragraph closes behind the last that came in.
  if (/^[\])*_”"»\s]+$/.test(after)) return '';
  return before.trim() === '' || closingMark.test(whole) ? between : '';
}
