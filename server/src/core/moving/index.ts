/** Moves paragraphs past what stands next to them: their numbers, endings and references follow. */
import type { Analysis } from '../analyze';
import type { Change } from '../commands/command';
import { keyFor } from '../numbering/number';
import { renumberingEdits } from '../numbering/renumber';
import type { Reference, ReferenceNumber } from '../references/reference';
import { contains, type Edit, type Span } from '../span';
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
  if (!exchange) return { edits: [], says: say(edgeOf(chosen, way)) };
  const numbers = numbersAfter(analysis, chosen.row, exchange);
  const why = hindrance(analysis, exchange, chosen.row, numbers);
  return why === undefined ? changeFor(analysis, chosen, exchange, numbers, at) : { edits: [], says: why };
}

const edges = {
  preambular: { up: 'This is the first preambular paragraph.', down: 'This is the last preambular paragraph.' },
  operative: { up: 'This is the first operative paragraph.', down: 'This is the last operative paragraph.' },
  other: { up: 'This is the first paragraph here.', down: 'This is the last paragraph here.' },
  list: { up: 'This is the first of its list.', down: 'This is the last of its list.' },
} as const;

const edgeOf = ({ row, first, parent }: Chosen, way: Way): string => edges[parent ? 'list' : (row[first]?.kind ?? 'other')][way];

function changeFor(analysis: Analysis, { row }: Chosen, exchange: Exchange, numbers: NewNumbers, at: Span): Change {
  const { text, draft, facts: { references } } = analysis;
  const { upper, lower, past } = exchange;
  const rows = [...namedRows(references)];
  const torn = past ? [] : rows.filter((named) => isTorn(named, upper.span, lower.span));
  const after = orderAfter(row, exchange);
  const renumbered = renumberingEdits(analysis, numbers, staysIn(rows, numbers));
  const referring = [...ordinalEdits(analysis, row[0]?.kind === 'preambular' ? after : [], numbers), ...directionEdits(analysis, upper.span, lower.span)];
  const [placesBefore, placesAfter] = endsOf(analysis, exchange, row);
  const edits = [...renumbered, ...referring, ...endingEdits(text, placesBefore, placesAfter)];
  const { edits: made, placeOf } = exchanged(text, upper.span, lower.span, edits);
  const selected = upper.paragraphs.some(({ span }) => span.end >= at.start) ? upper : lower;
  const [start, end] = [at.start, at.end].map((offset) => placeOf(Math.min(Math.max(offset, selected.span.start), selected.span.end)));
  const section = past && partOf(draft, selected === upper ? past.after : past.before)?.title;
  return {
    edits: made,
    selection: { start: start ?? 0, end: end ?? 0 },
    says: report(analysis, { moved: selected.paragraphs, numbers, references: countTouched(references, edits), torn: torn.map(({ reference }) => reference), ...(section ? { section } : {}) }),
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

const countTouched = (references: readonly Reference[], edits: readonly Edit[]): number =>
  references.filter(({ span }) => edits.some((edit) => contains(span, edit.span))).length;
