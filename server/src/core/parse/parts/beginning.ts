/** Where a resolution begins although its enacting line is faulty or missing: what stands around the place has to tell. */
import { faultyEnactingLineAt } from '../enacting-line';
import { openerAt } from '../opener';
import { announcesResolution, isLetterHeading, isNumberedTitle } from '../titles';
import type { EnactingLine, Opener } from '../../tree';
import { currentPart, recentHeadings, type ReadBlock, type Reading } from './reading';

/** «The General Assembly:», «he Security Council,», «The Conference of the Parties», with a resolution's first paragraph after it. */
export function faultyLine(reading: Reading, { span }: ReadBlock): EnactingLine | undefined {
  const line = faultyEnactingLineAt(reading.text, span, reading.pack);
  return line && mayBegin(reading) && nextOpens(reading) && !namesResolution(reading, line.name.start, line.name.end) ? line : undefined;
}

/**
 * Whether a resolution begins with this paragraph. In a masthead two signs will do: a listed opener and the mark that
 * goes with it. Further down the place has to be announced as well.
 */
export function beginsWithoutLine(reading: Reading, opener: Opener | undefined, mark: string): boolean {
  if (!opener) return false;
  const { kind } = currentPart(reading);
  const announced = isAnnounced(reading);
  const fits = opener.kind === 'preambular' ? mark === ',' : mark === ';' || (announced && (mark === '.' || mark === ':'));
  if (!fits) return false;
  if (kind === 'masthead') return opener.phrase !== undefined || nextOpens(reading);
  return opener.phrase !== undefined && (announced || (kind === 'cover-note' && opener.kind === 'preambular' && nextOpens(reading)));
}

/** No resolution has begun, or another may begin here. */
function mayBegin(reading: Reading): boolean {
  const { kind, paragraphs, title } = currentPart(reading);
  if (kind === 'masthead' || kind === 'cover-note' || isAnnounced(reading)) return true;
  return paragraphs.length === 0 && (kind === 'annex' || (kind === 'section' && isLetterHeading(title)));
}

/** «Draft resolution II» or «72/93. Title» stands right before, or «… the following draft resolution:». */
function isAnnounced(reading: Reading): boolean {
  if (recentHeadings(reading).some(({ text }) => announcesResolution(text, reading.pack) || isNumberedTitle(text))) return true;
  const last = currentPart(reading).paragraphs.at(-1);
  return last?.body.ending.mark === ':' && last.kind !== 'preambular' && last.children.length === 0 && namesResolution(reading, last.span.start, last.span.end);
}

const namesResolution = ({ text, pack }: Reading, start: number, end: number): boolean => {
  const words = text.slice(start, end).toLowerCase();
  return pack.structure.resolution.some((name) => words.includes(name));
};

/** The next block opens as a paragraph of a resolution does. */
function nextOpens({ text, pack, next }: Reading): boolean {
  return next !== undefined && openerAt(text, next.head.words, next.span.end, next.emphasis, pack)?.phrase !== undefined;
}
