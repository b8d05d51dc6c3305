/** Moves paragraphs past what stands next to them: their numbers, endings and references follow. */
import type { Analysis } from '../analyze';
import type { Change } from '../commands/command';
import { coverOf } from '../cover';
import { keyFor } from '../numbering/number';
import { renumberingEdits } from '../numbering/renumber';
import type { Reference, ReferenceNumber } from '../references/reference';
import { textOf, type Edit, type Span } from '../span';
import type { Said, Say } from '../speech';
import type { Paragraph } from '../tree';
import { directionEdits } from './directions';
import { endingEdits } from './endings';
import { exchanged } from './exchange';
import { hindrance } from './hindrance';
import { numbersAfter, type NewNumbers } from './numbers';
import { ordinalEdits } from './ordinals';
import { report } from './report';
import { chosenAt, partOf, type Chosen } from './row';
import { isTorn, namedRows, type NamedRow } from './rows-named';
import { exchangeOf, type Exchange, type Way } from './stretches';

/** Undefined where no paragraph is selected; a change without edits says why a paragraph stays. */
export function moved(analysis: Analysis, at: Span, way: Way): Change | undefined {
  const { draft, say } = analysis;
  const chosen = chosenAt(draft, at);
  if (!chosen) return undefined;
  const exchange = exchangeOf(analysis, chosen, way);
  if (!exchange) return { edits: [], says: edgeOf(chosen, way, say) };
  const numbers = numbersAfter(analysis, chosen.row, exchange);
  const why = hindrance(analysis, exchange, numbers);
  return why === undefined ? changeFor(analysis, chosen, exchange, numbers, at) : { edits: [], says: why };
}

function edgeOf({ row, first, parent }: Chosen, way: Way, say: Say): Said {
  const kind = row[first]?.kind;
  if (parent) return way === 'up' ? say('This is the first of its list.') : say('This is the last of its list.');
  if (kind === 'preambular') return way === 'up' ? say('This is the first preambular paragraph.') : say('This is the last preambular paragraph.');
  if (kind === 'operative') return way === 'up' ? say('This is the first operative paragraph.') : say('This is the last operative paragraph.');
  return way === 'up' ? say('This is the first paragraph here.') : say('This is the last paragraph here.');
}

function changeFor(analysis: Analysis, { row }: Chosen, exchange: Exchange, numbers: NewNumbers, at: Span): Change {
  const { text, facts: { references } } = analysis;
  const { upper, lower, past } = exchange;
  const rows = [...namedRows(references)];
  const torn = past ? [] : rows.filter((named) => isTorn(named, upper.span, lower.span));
  const after = orderAfter(row, exchange);
  const renumbered = renumberingEdits(analysis, numbers, staysIn(rows, numbers));
  const referring = [...ordinalEdits(analysis, row[0]?.kind === 'preambular' ? after : []), ...directionEdits(analysis, upper.span, lower.span)];
  const [placesBefore, placesAfter] = endsOf(analysis, exchange, row);
  const edits = [...renumbered, ...referring, ...endingEdits(text, placesBefore, placesAfter)];
  const { edits: made, placeOf } = exchanged(text, upper.span, lower.span, edits);
  const selected = upper.paragraphs.some(({ span }) => span.end >= at.start) ? upper : lower;
  const [start, end] = [at.start, at.end].map((offset) => placeOf(Math.min(Math.max(offset, selected.span.start), selected.span.end)));
  const title = past && titleIn(text, selected === upper ? lower.span : upper.span);
  return {
    edits: made,
    selection: { start: start ?? 0, end: end ?? 0 },
    says: report(analysis, { moved: selected.paragraphs, numbers, references: countTouched(references, edits), torn: torn.map(({ reference }) => reference), ...(title ? { past: { title, way: selected === upper ? 'down' : 'up' } } : {}) }),
  };
}

/** The ends of «paragraphs 3 to 6» are places, as long as somebody has their numbers. */
function staysIn(rows: readonly NamedRow[], numbers: NewNumbers): (number: ReferenceNumber) => boolean {
  const ends = new Set(rows.flatMap(({ from, to }) => [from, to]));
  const given = new Set([...numbers].flatMap(([{ marker }, number]) => (marker ? [keyFor(marker, number)] : [])));
  return (number) => ends.has(number) && given.has(number.key);
}

function orderAfter(row: readonly Paragraph[], { upper, lower }: Exchange): readonly Paragraph[] {
  const first = row.indexOf((upper.paragraphs[0] ?? lower.paragraphs[0]) as Paragraph);
  const paragraphs = [...lower.paragraphs, ...upper.paragraphs];
  return [...row.slice(0, first), ...paragraphs, ...row.slice(first + paragraphs.length)];
}

/** The paragraphs that exchange their marks, before and after; past the title of a section, the last one before it is among them. */
function endsOf({ draft }: Analysis, { upper, lower, past }: Exchange, row: readonly Paragraph[]): readonly [readonly Paragraph[], readonly Paragraph[]] {
  if (!past) return [[...upper.paragraphs, ...lower.paragraphs], [...lower.paragraphs, ...upper.paragraphs]];
  if (partOf(draft, past.before) === partOf(draft, past.after)) return [[], []];
  const [first] = upper.paragraphs;
  const last = first ? row[row.indexOf(first) - 1] : past.before;
  const moving = [...upper.paragraphs, ...lower.paragraphs].at(-1);
  return last && moving ? [[last, moving], [moving, last]] : [[], []];
}

/** Its first words, without marks of headings and emphasis. */
const titleIn = (text: string, at: Span): string => (/[\p{L}\d][^\r\n*_]{0,40}/u.exec(textOf(text, at))?.[0] ?? '').trim();

function countTouched(references: readonly Reference[], edits: readonly Edit[]): number {
  const { liesIn } = coverOf(edits.map(({ span }) => span));
  return references.filter(({ span }) => liesIn(span)).length;
}
