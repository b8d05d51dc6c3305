/** The paragraphs that may follow each other: those of one kind, within one part (rules 3.4). */
import type { LanguagePack } from '../languages/pack';
import { blockAt } from '../parse/blocks';
import type { Memory, Recall } from '../memory';
import { moved } from '../moved';
import { textOf, type Span } from '../span';
import type { Bracket, Draft, Opener, Paragraph, Part } from '../tree';
import { openingOf, type Opening } from './opening';

export type Kind = 'preambular' | 'operative';

/** One paragraph and how it opens. */
export interface Opened {
  readonly paragraph: Paragraph;
  /** Which kind of row it stands in. */
  readonly kind: Kind;
  /** Where its adverb belongs. */
  readonly seat: 'before' | 'after';
  /** The body that speaks is not strict with the adverbs. */
  readonly otherHabits: boolean;
  /** Absent where it cannot be told. */
  readonly opening?: Opening;
  /** A heading stands before it, within its part. */
  readonly headed: boolean;
  /** Its words stand in brackets: it may yet go. */
  readonly bracketed: boolean;
  /** Competes for the place of the one before: «5 alt» (rules 3.7). */
  readonly rival: boolean;
}

/** What all rows of a draft have in common. */
interface Around {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly negotiated: readonly Bracket[];
  readonly recall: Recall<Opening | undefined>;
}

/** The rows of every resolution and section, in the order of the text; quoted and annexed texts are left alone. */
export function rowsOf(text: string, draft: Draft, pack: LanguagePack, memory: Memory): Opened[][] {
  const negotiated = draft.brackets.filter(({ kind }) => kind === 'negotiation' || kind === 'alternative');
  const around = { text, pack, negotiated, recall: memory.recallAt<Opening | undefined>('openings', pack) };
  const rows: Opened[][] = [];
  let otherHabits = false;
  for (const part of draft.parts) {
    if (part.kind !== 'resolution' && part.kind !== 'section') continue;
    if (part.enactingLine) otherHabits = pack.repetition.otherHabits.test(part.enactingLine.meant ?? textOf(text, part.enactingLine.name));
    rows.push(rowOf(part, 'preambular', otherHabits, around), rowOf(part, 'operative', otherHabits, around));
  }
  return rows;
}

function rowOf(part: Part, kind: Kind, otherHabits: boolean, around: Around): Opened[] {
  const seat = otherHabits ? 'before' : around.pack.repetition.seat[kind];
  const row: Opened[] = [];
  let main: Opened | undefined;
  let heading = 0;
  let end = part.span.start;
  for (const paragraph of part.paragraphs) {
    while ((part.headings[heading]?.span.start ?? Infinity) < end) heading++;
    end = paragraph.span.end;
    if (paragraph.kind !== kind && paragraph.kind !== 'other') continue;
    const { opener, own } = paragraph;
    const read = opener && paragraph.kind === kind ? openingAt(around, opener, own) : undefined;
    const opening = read && otherHabits ? { ...read, directive: false } : read;
    const bracketed = isHeld(paragraph, around.negotiated);
    const opened: Opened = {
      paragraph, kind, seat, otherHabits, bracketed,
      headed: (part.headings[heading]?.span.start ?? Infinity) < paragraph.span.start,
      rival: isRival(paragraph, bracketed, main),
      ...(opening ? { opening } : {}),
    };
    row.push(opened);
    if (!opened.rival) main = opened;
  }
  return row;
}

const openingAt = ({ text, pack, recall }: Around, opener: Opener, own: Span): Opening | undefined =>
  recall(text, own, (words) => openingOf(words, moved(opener, -own.start), words.length, pack), opener.span.start - own.start);

/** «5 alt», the second of two options, or a number that stands twice in brackets. */
function isRival({ marker }: Paragraph, bracketed: boolean, before: Opened | undefined): boolean {
  const other = before?.paragraph.marker;
  if (!marker || !other) return false;
  if (marker.style === 'label') return other.style === 'label' && marker.value > 1;
  if (marker.value !== other.value || marker.insertion !== other.insertion) return false;
  return marker.alternative > 0 || (bracketed && before.bracketed);
}

/** Whether a bracket holds all the words of a paragraph, with or without its number. */
function isHeld({ bracket, body, opener }: Paragraph, negotiated: readonly Bracket[]): boolean {
  const over = bracket ?? blockAt(negotiated, opener?.span.start ?? body.span.start);
  return over !== undefined && over.span.end >= body.ending.span.start;
}
