/** Where a resolution begins although its enacting line is faulty or missing: what stands around the place has to tell. */
import { faultyEnactingLineAt } from '../enacting-line';
import type { LookedAt } from '../look';
import { announcesResolution, isLetterHeading, isNumberedTitle, isSectionHeading } from '../titles';
import type { EnactingLine, Opener, PartKind } from '../../tree';
import { currentPart, recentHeadings, type Reading } from './reading';

/** «The General Assembly:», «he Security Council,», «The Conference of the Parties», with a resolution's first paragraph after it. */
export function faultyLine(reading: Reading, { span }: LookedAt): EnactingLine | undefined {
  const line = mayBegin(reading) ? faultyEnactingLineAt(reading.text, span, reading.pack) : undefined;
  if (!line || namesResolution(reading, line.name.start, line.name.end)) return undefined;
  return nextOpens(reading, line.organ !== undefined) || (line.organ && nextIsSection(reading)) ? line : undefined;
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
  return opener.phrase !== undefined && (announced || (endsBefore(kind) && opener.kind === 'preambular' && nextOpens(reading)));
}

/** What a resolution may follow without being announced. */
const endsBefore = (kind: PartKind): boolean => kind === 'cover-note' || kind === 'closing';

/** No resolution has begun, or another may begin here. */
function mayBegin(reading: Reading): boolean {
  const { kind, paragraphs, title } = currentPart(reading);
  if (kind === 'masthead' || endsBefore(kind) || isAnnounced(reading)) return true;
  return paragraphs.length === 0 && (kind === 'annex' || (kind === 'section' && isLetterHeading(title)));
}

/** As many headings as may stand between «72/93. Title» and the first paragraph. */
const farthest = 12;

/** «Draft resolution II» or «72/93. Title» stands right before, or «… the following draft resolution:». */
export function isAnnounced(reading: Reading): boolean {
  if (recentHeadings(reading, farthest).some(({ text }) => announcesResolution(text, reading.pack) || isNumberedTitle(text))) return true;
  const last = currentPart(reading).paragraphs.at(-1);
  return last?.body.ending.mark === ':' && last.kind !== 'preambular' && last.children.length === 0 && namesResolution(reading, last.span.start, last.span.end);
}

const namesResolution = ({ text, pack }: Reading, start: number, end: number): boolean => {
  const words = text.slice(start, end).toLowerCase();
  return pack.structure.resolution.some((name) => words.includes(name));
};

const nextIsSection = ({ text, pack, next }: Reading): boolean =>
  next !== undefined && next.head.marker === undefined && isSectionHeading(next.words, pack);

/** The next block opens as a paragraph of a resolution does: in listed words, or at least with a participle where the place is plain. */
function nextOpens({ text, pack, next }: Reading, isPlain = false): boolean {
  // «The General Assembly:» over «(a) Approves …» is a decision, written so on purpose.
  if (next?.head.marker && next.head.marker.style !== 'number') return false;
  const opener = next?.opener;
  return opener?.phrase !== undefined || (isPlain && opener?.kind === 'preambular');
}
