/** Which proposals compete for one place: brackets side by side, and the words without a name among them. */
import { attributionOf, withItsName } from '../brackets/attribution';
import { between } from '../brackets/beside';
import type { BracketWords } from '../brackets/words';
import type { Span } from '../span';
import type { Bracket, Draft } from '../tree';
import type { Choice } from './proposal';

/** A choice, with what else stands beside its brackets. */
export interface Place {
  readonly choice: Choice;
  /** «[CAN, NOR]», by the bracket behind which it stands. */
  readonly names: ReadonlyMap<Bracket, Bracket>;
  /** «[agreed]», by the bracket behind which it stands. */
  readonly remarks: ReadonlyMap<Bracket, readonly Bracket[]>;
}

/** The places of a draft where somebody proposes something, outer brackets before those within them. */
export function placesOf(text: string, { brackets }: Pick<Draft, 'brackets'>, words: BracketWords): Place[] {
  const places: Place[] = [];
  const rows: (readonly Bracket[])[] = [brackets];
  for (let row = rows.pop(); row; row = rows.pop()) {
    for (const place of placesIn(text, row, words)) if (place.choice.offers.length > 0) places.push(place);
    for (const { children } of row) if (children.length > 0) rows.push(children);
  }
  return places;
}

/** A place while the row is read. */
interface OpenPlace extends Place {
  readonly choice: { readonly base: Bracket[]; readonly offers: Bracket[] };
  readonly names: Map<Bracket, Bracket>;
  readonly remarks: Map<Bracket, Bracket[]>;
  last: Bracket;
  /** Its brackets stand close, «][»; undefined for a single one. */
  close?: boolean;
}

function* placesIn(text: string, row: readonly Bracket[], words: BracketWords): Iterable<Place> {
  let place: OpenPlace | undefined;
  let before: { readonly span: Span } | undefined;
  for (const [index, bracket] of row.entries()) {
    const here = { span: withItsName(text, bracket, words) };
    const joint = before && between(text, before, here, words.between);
    const close = joint !== undefined && !/^\s+$/.test(text.slice(before?.span.end, here.span.start));
    before = here;
    if (place && joint !== undefined && takesIn(place, bracket)) continue;
    if (!mayStand(bracket, row[index + 1])) {
      if (place) yield place;
      place = undefined;
    } else if (place && joint !== undefined && joins(place, bracket, close, () => attributionOf(text, bracket, words)?.whole === true)) {
      (isNamed(bracket) ? place.choice.offers : place.choice.base).push(bracket);
      place.close ??= close;
      place.last = bracket;
    } else {
      if (place) yield place;
      place = { choice: { base: isNamed(bracket) ? [] : [bracket], offers: isNamed(bracket) ? [bracket] : [] }, names: new Map(), remarks: new Map(), last: bracket };
    }
  }
  if (place) yield place;
}

/** What says something of the bracket before it, and is neither wording nor a wish. */
function takesIn({ choice: { base, offers }, names, remarks, last }: OpenPlace, bracket: Bracket): boolean {
  if (bracket.kind === 'editorial' && bracket.attribution !== undefined) {
    names.set(last, bracket);
    // Words behind which somebody is named are theirs.
    if (base.at(-1) === last) offers.push(...base.splice(-1));
    return true;
  }
  if (bracket.subtype !== 'remark') return false;
  const known = remarks.get(last);
  if (known) known.push(bracket);
  else remarks.set(last, [bracket]);
  return true;
}

const isNamed = ({ attribution, kind }: Bracket): boolean => attribution !== undefined && kind !== 'editorial';

/**
 * Wording; a blank right before the words that somebody would fill it with, «[date][EU: 3 May]»; and what would be editorial
 * elsewhere, «[Original: English][EU: delete]».
 */
function mayStand({ kind, subtype, attribution, span }: Bracket, next: Bracket | undefined): boolean {
  if (attribution !== undefined) return kind !== 'editorial';
  if (kind === 'placeholder' || (kind === 'editorial' && subtype !== 'remark')) return next !== undefined && next.attribution !== undefined && next.span.start === span.end;
  return kind === 'negotiation' || kind === 'alternative';
}

/**
 * Whether a bracket beside the last one of a place competes for it too. What is named comes after its base; words without a
 * name after it are the next place, unless nothing was there before and the two stand close: «[EU: urges][calls upon]».
 * Several proposals without such words are a choice only when they stand close; otherwise each adds something, as does one
 * that stands apart behind others that stand close: «[soon][EU: later] [CAN: in Nairobi]».
 */
function joins({ choice: { base, offers }, last, close: before }: OpenPlace, bracket: Bracket, close: boolean, isWish: () => boolean): boolean {
  if (bracket.subtype === 'paragraph' || last.subtype === 'paragraph') return false;
  if (!isNamed(bracket)) return offers.length === 0 ? bracket.kind !== 'placeholder' && bracket.kind !== 'editorial' : base.length === 0 && close;
  return close || (base.length > 0 && (before !== true || isWish()));
}
