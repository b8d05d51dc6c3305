/** Blocks without a marker: preambular paragraphs, single operative ones, titles, tails and closing lines. */
import type { LookedAt } from '../look';
import type { BlockRole, Opener, ParagraphKind } from '../../tree';
import { beginsWithoutLine } from './beginning';
import { beginEmbedded, beginResolution, beginsSection, isUnderNumeral, readClosing, readSection, readTitle } from './headings';
import { addParagraph, currentPart, stretch, type OpenParagraph, type Reading } from './reading';

export function readUnmarked(reading: Reading, block: LookedAt): BlockRole {
  const { opener, words } = block;
  const { kind } = currentPart(reading);
  if (beginsWithoutLine(reading, opener, block.ending.mark)) beginResolution(reading, block.span.start, opener?.kind ?? 'preambular');
  else if (kind === 'cover-note' || kind === 'masthead') return readTitle(reading, block, words);
  if (block.sign === 'closing' && currentPart(reading).mode !== 'preambular') return readClosing(reading, block);
  if (!opener?.phrase && beginsSection(reading, words)) return readSection(reading, block, words);
  if (isFormula(reading, block)) return readTitle(reading, block, words);
  return currentPart(reading).mode === 'other' ? readOther(reading, block) : readParagraph(reading, block);
}

/** «The Committee … recommends … the following draft resolution:» before a resolution is no paragraph (rules 1.4, STR-1). */
function isFormula(reading: Reading, { ending: { mark }, words }: LookedAt): boolean {
  const { kind, paragraphs } = currentPart(reading);
  return kind === 'annex' && paragraphs.length === 0 && mark === ':' && reading.pack.structure.resolution.some((name) => words.toLowerCase().includes(name));
}

function readOther(reading: Reading, block: LookedAt): BlockRole {
  const { words, isTitle, ending: { mark } } = block;
  const { kind, paragraphs } = currentPart(reading);
  if (isTitle || kind === 'closing') return readTitle(reading, block, words);
  if (/^\p{Ll}/u.test(words) && paragraphs.length > 0 && mark !== '') return readTail(reading, block);
  return addParagraph(reading, block, 'other');
}

function readParagraph(reading: Reading, block: LookedAt): BlockRole {
  const { isTitle, words, opener } = block;
  if (isTitle && (!opener?.phrase || onlyLooksLikeOpener(reading, block))) return readTitle(reading, block, words);
  if (isTail(reading, block)) return readTail(reading, block);
  const kind = kindOf(reading, block);
  const part = currentPart(reading);
  if (kind === 'other' && part.mode === 'operative' && part.paragraphs.at(-1)?.body.ending.mark === ':') beginEmbedded(reading, block.span.start);
  return addParagraph(reading, block, kind, block.head.marker, opener);
}

/** «Promoting sustainable ports» in roman letters among italic openers, right under «III», or between operative paragraphs is a title. */
function onlyLooksLikeOpener(reading: Reading, { opener, ending: { mark } }: LookedAt): boolean {
  if (mark !== '' || opener?.italic) return false;
  if (isUnderNumeral(reading) || (currentPart(reading).mode === 'operative' && opener?.kind === 'preambular')) return true;
  return currentPart(reading).italics;
}

function kindOf(reading: Reading, { span, opener, ending: { mark } }: LookedAt): ParagraphKind {
  const part = currentPart(reading);
  const quoted = /^[“"«]/.test(reading.text.charAt(span.start));
  if (opener?.phrase && !quoted) {
    if (isLostVerb(reading, opener, mark)) return 'preambular';
    if (opener.kind === 'operative') part.mode = 'operative';
    return opener.kind ?? part.mode;
  }
  // «*Emphasises* …;»: italic and shaped as a verb that acts, though not on our list. At the end of a preamble it may have any shape: «*Adopst* …:».
  const acts = opener?.italic && (opener.kind === 'operative' || (opener.kind === undefined && part.mode === 'preambular'));
  if (acts && (mark === ';' || mark === '.' || (mark === ':' && part.mode === 'preambular')) && !quoted) return (part.mode = 'operative');
  if (quoted && part.paragraphs.at(-1)?.body.ending.mark === ':') return 'other';
  if (part.mode === 'preambular') return mark === ',' || opener?.kind === 'preambular' ? 'preambular' : 'other';
  // A section may open with a preamble of its own (rules 1.7, STR-3).
  const fresh = part.paragraphs.every(({ kind }) => kind === 'preambular');
  return fresh && opener?.kind === 'preambular' && mark === ',' ? 'preambular' : 'other';
}

/** «Requests …,» where the preamble goes on after it, or the operative part begins: its verb is wrong, not its place (rules 2.5, PHR-2). */
function isLostVerb(reading: Reading, opener: Opener, mark: string): boolean {
  const { next } = reading;
  const { mode, kind, paragraphs } = currentPart(reading);
  const inPreamble = mode === 'preambular' || (kind === 'section' && paragraphs.every((paragraph) => paragraph.kind === 'preambular'));
  if (opener.kind !== 'operative' || mark !== ',' || !next || !inPreamble) return false;
  if (next.head.marker?.style === 'number') return true;
  const following = next.opener?.kind;
  return following === 'preambular' || (following === 'operative' && next.ending.mark === '.');
}

/** Flush text after a list, a line with a dash, or what a page break cut off: it goes on with the paragraph. */
function isTail({ text, top }: Reading, { span, head, opener, ending: { mark } }: LookedAt): boolean {
  if (!top || opener?.phrase) return false;
  if (/^[-–—•]\s/.test(text.slice(span.start, span.start + 2))) return true;
  const first = text.charAt(head.words);
  return /\p{Ll}/u.test(first) || (top.children.length > 0 && (!opener || isOpen(top)) && mark !== '' && !/^[“"«]/.test(first));
}

/** The last item says that another follows: what looks like a participle at the head of a paragraph has lost its letter. */
const isOpen = ({ children }: OpenParagraph): boolean => children.at(-1)?.body.ending.mark === ';';

function readTail(reading: Reading, { span, ending }: LookedAt): BlockRole {
  const paragraph = reading.top ?? currentPart(reading).paragraphs.at(-1);
  if (!paragraph) return 'text';
  const line: OpenParagraph[] = [paragraph];
  for (let child = paragraph.children.at(-1); child; child = child.children.at(-1)) line.push(child);
  // An item that broke off in mid-sentence goes on here; after a complete one it is the paragraph that does.
  const deepest = line.at(-1) ?? paragraph;
  const goesOn = deepest !== paragraph && /^,?$/.test(deepest.body.ending.mark) && deepest.tails.length === 0;
  (goesOn ? deepest : paragraph).tails.push({ span, ending });
  for (const ancestor of goesOn ? line : [paragraph]) stretch(ancestor, span.end);
  return 'tail';
}
