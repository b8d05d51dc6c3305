/** A paragraph becomes an addition to the one before it, «6bis», or another version of it, «6 alt» (rules 4.3, NUM-1); references follow. */
import type { Analysis } from '../../analyze';
import { lockedIn } from '../../numbering/locks';
import { labelled, type NewNumber } from '../../numbering/number';
import { renumberingEdits } from '../../numbering/renumber';
import { numberedRows } from '../../numbering/rows';
import { paragraphsAround } from '../../paragraphs-around';
import type { Span } from '../../span';
import type { Marker, Paragraph } from '../../tree';
import { joined, moved } from '../changing';
import type { Change, Command } from '../command';

export const makeInsertion: Command = { id: 'make-insertion', run: (analysis, at) => renamed(analysis, at, insertedAfter) };
export const makeAlternative: Command = { id: 'make-alternative', run: (analysis, at) => renamed(analysis, at, alternativeTo) };

type Naming = (before: Marker, own: Marker | undefined) => NewNumber | undefined;

const insertedAfter: Naming = ({ value, insertion }, own) => (own && own.insertion > 0 && own.alternative === 0 ? undefined : { value, insertion: insertion + 1, alternative: 0 });
const alternativeTo: Naming = ({ value, insertion, alternative }, own) => (own && own.alternative > 0 ? undefined : { value, insertion, alternative: alternative + 1 });

function renamed(analysis: Analysis, at: Span, naming: Naming): Change {
  const { draft, say } = analysis;
  const paragraph = paragraphsAround(draft, at.start)[0];
  const row = paragraph && [...numberedRows(analysis)].find((one) => one.includes(paragraph));
  const place = row && paragraph ? row.indexOf(paragraph) : -1;
  const before = row?.slice(0, Math.max(0, place)).findLast(({ marker }) => marker)?.marker;
  if (!row || !paragraph || !before) return { edits: [], says: say('Before this paragraph stands no other that it could be added to.') };
  const number = naming(before, paragraph.marker);
  if (!number) return { edits: [], says: say('{number} is that already.', { number: paragraph.marker?.label ?? '' }) };
  const edits = joined(renumberingEdits(analysis, new Map([[paragraph, number], ...closedUp(analysis, paragraph, number, row.slice(place + 1))])));
  const label = labelled(paragraph.marker ?? before, number);
  return {
    edits,
    selection: { start: moved(at.start, edits), end: moved(at.end, edits) },
    says: paragraph.marker ? say('{old} is now {new}', { old: paragraph.marker.label, new: label }) : say('This paragraph is now {new}', { new: label }),
  };
}

/** The number that is given up is taken by the next one, unless numbers are locked or it is taken already. */
function closedUp({ draft }: Analysis, { marker }: Paragraph, number: NewNumber, later: readonly Paragraph[]): [Paragraph, NewNumber][] {
  const numbered = later.flatMap((paragraph) => (paragraph.marker ? [[paragraph, paragraph.marker] as const] : []));
  if (!marker || marker.insertion > 0 || marker.alternative > 0) return [];
  if (later.some(lockedIn(draft)) || numbered.some(([, { value, insertion, alternative }]) => value === marker.value && insertion === 0 && alternative === 0)) return [];
  return numbered.map(([paragraph, { value, insertion }]) => [paragraph, value === marker.value ? { value: number.value, insertion: number.insertion + insertion } : { value: value - 1, insertion }]);
}
