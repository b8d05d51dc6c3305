/**
 * Which bracket belongs to which. Paragraph by paragraph first, so that a missing partner disturbs nobody else;
 * what is left over may pair across paragraphs, because negotiators bracket several at once (rules 6.5).
 */
import { isSpace } from '../parse/lines';
import type { Span } from '../span';

export interface Pair {
  /** Offset of the opening and of the closing bracket; each is one character. */
  readonly open: number;
  readonly close: number;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Offsets of brackets without a partner, in order. */
  readonly unmatched: readonly number[];
}

/** What the words right inside a bracket say about it: whether they would fill a blank, or only begin or end one. */
export interface BlankSense {
  readonly isBlank: (inner: Span) => boolean;
  readonly beginsBlank: (open: number) => boolean;
  readonly endsBlank: (close: number) => boolean;
}

/** Brackets that may pair: half-width and full-width forms of one shape. Told by UTF-16 code. */
export interface Family {
  readonly opens: (code: number) => boolean;
  /** Any bracket of the family; global. */
  readonly any: RegExp;
  /** The same, not global: for whether there is one. */
  readonly some: RegExp;
}

const family = (open: string, close: string): Family => {
  const opening = new Set([...open].map((character) => character.charCodeAt(0)));
  const some = new RegExp(`[${[...open, ...close].map((character) => `\\${character}`).join('')}]`);
  return { opens: (code) => opening.has(code), some, any: new RegExp(some, 'g') };
};

export const squareBrackets = family('[［〔【', ']］〕】');
export const roundBrackets = family('(（', ')）');

/** Larger tangles than this are paired by nesting alone. */
const mostWeighed = 60;

/**
 * Pairs the brackets of one family within one paragraph. Balanced ones nest as they stand. Otherwise the
 * cheapest account of the fault is taken: complete blanks hold together, a bracket before the number closes
 * after the last mark, and a bracket that begins like a blank is the likelier one to have lost its partner.
 */
export function pairWithin(text: string, offsets: readonly number[], family: Family, paragraph: Span, sense: BlankSense): Pairs {
  const nested = nest(text, offsets, family);
  if (nested.unmatched.length === 0 || offsets.length > mostWeighed * 4) return nested;
  const settled = settleBlanks(text, offsets, family, sense);
  if (settled.rest.length > mostWeighed) return nested;
  const weighed = weigh(text, settled.rest, family, paragraph, sense);
  return { pairs: [...settled.pairs, ...weighed.pairs].sort((a, b) => a.open - b.open), unmatched: weighed.unmatched };
}

function nest(text: string, offsets: readonly number[], family: Family): Pairs {
  const pairs: Pair[] = [];
  const stack: number[] = [];
  const unmatched: number[] = [];
  for (const at of offsets) {
    if (family.opens(text.charCodeAt(at))) stack.push(at);
    else {
      const open = stack.pop();
      if (open === undefined) unmatched.push(at);
      else pairs.push({ open, close: at });
    }
  }
  for (const at of stack) unmatched.push(at);
  return { pairs: pairs.sort((a, b) => a.open - b.open), unmatched: unmatched.sort((a, b) => a - b) };
}

/** Takes out «[date]»: a blank is complete in itself, whatever its neighbours lost. */
function settleBlanks(text: string, offsets: readonly number[], family: Family, sense: BlankSense): { pairs: Pair[]; rest: number[] } {
  const pairs: Pair[] = [];
  const rest: number[] = [];
  for (let index = 0; index < offsets.length; index++) {
    const open = offsets[index] ?? 0;
    const close = offsets[index + 1];
    const isPair = close !== undefined && family.opens(text.charCodeAt(open)) && !family.opens(text.charCodeAt(close));
    if (isPair && sense.isBlank({ start: open + 1, end: close })) {
      pairs.push({ open, close });
      index++;
    } else {
      rest.push(open);
    }
  }
  return { pairs, rest };
}

const cost = { unmatched: 10, unmatchedBlank: 8, halfBlank: 4, strayHead: 6, strayMark: 4, perCharacter: 1 / 10_000 };

/** The cheapest way to pair a short row of brackets: best[i][j] is the least cost of the stretch i..j. */
function weigh(text: string, offsets: readonly number[], family: Family, paragraph: Span, sense: BlankSense): Pairs {
  const n = offsets.length;
  const opens = offsets.map((at) => family.opens(text.charCodeAt(at)));
  const alone = offsets.map((at, i) => ((opens[i] ? sense.beginsBlank(at) : sense.endsBlank(at)) ? cost.unmatchedBlank : cost.unmatched));
  const best: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(n + 1).fill(0));
  const partner: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(n + 1).fill(-1));
  const least = (from: number, to: number): number => (from >= to ? 0 : (best[from]?.[to] ?? 0));
  for (let from = n - 1; from >= 0; from--) {
    for (let to = from + 1; to <= n; to++) {
      let cheapest = (alone[from] ?? 0) + least(from + 1, to);
      let chosen = -1;
      for (let other = from + 1; opens[from] && other < to; other++) {
        if (opens[other]) continue;
        const sum = pairCost(text, offsets[from] ?? 0, offsets[other] ?? 0, paragraph, sense) + least(from + 1, other) + least(other + 1, to);
        if (sum < cheapest) [cheapest, chosen] = [sum, other];
      }
      (best[from] ??= [])[to] = cheapest;
      (partner[from] ??= [])[to] = chosen;
    }
  }
  const pairs: Pair[] = [];
  const unmatched: number[] = [];
  const collect = (from: number, to: number): void => {
    while (from < to) {
      const other = partner[from]?.[to] ?? -1;
      if (other < 0) unmatched.push(offsets[from] ?? 0);
      else {
        pairs.push({ open: offsets[from] ?? 0, close: offsets[other] ?? 0 });
        collect(from + 1, other);
      }
      from = other < 0 ? from + 1 : other + 1;
    }
  };
  collect(0, n);
  return { pairs, unmatched: unmatched.sort((a, b) => a - b) };
}

function pairCost(text: string, open: number, close: number, paragraph: Span, sense: BlankSense): number {
  if (sense.isBlank({ start: open + 1, end: close })) return 0;
  const atHead = startsParagraph(text, open, paragraph);
  const atEnd = endsParagraph(text, close, paragraph);
  return (
    (close - open) * cost.perCharacter +
    (sense.beginsBlank(open) ? cost.halfBlank : 0) +
    (sense.endsBlank(close) ? cost.halfBlank : 0) +
    (atHead && !atEnd && /^[\s*_]*(?:OP|PP)?\d/.test(text.slice(open + 1, open + 8)) ? cost.strayHead : 0) +
    (!atHead && atEnd && /[;.,][\s*_]*$/.test(text.slice(Math.max(0, close - 4), close)) ? cost.strayMark : 0)
  );
}

/** Only white space, emphasis and brackets stand between the paragraph's start and the offset. */
export function startsParagraph(text: string, at: number, { start }: Span): boolean {
  return at - start <= 12 && /^[\s*_[［]*$/.test(text.slice(start, at));
}

export function endsParagraph(text: string, at: number, { end }: Span): boolean {
  return end - at <= 40 && /^(?:[\s*_\]］;.,]|\[(?:\^\w{1,8}|\d{1,3})\])*$/.test(text.slice(at + 1, end));
}

/** A bracket that found no partner in its own paragraph. */
export interface LeftOver {
  readonly at: number;
  /** It stands at the start or at the end of its paragraph, as its kind would. */
  readonly atEdge: boolean;
}

/**
 * What paragraphs left over: a bracket that opens in one and one that closes in a later one belong together when
 * at least one of them stands at the edge of its paragraph. Two in mid-sentence are two faults.
 */
export function pairAcross(text: string, leftOver: readonly LeftOver[], family: Family): Pairs {
  const pairs: Pair[] = [];
  const alone: number[] = [];
  const stack: LeftOver[] = [];
  for (const bracket of leftOver) {
    const open = stack.at(-1);
    if (family.opens(text.charCodeAt(bracket.at))) stack.push(bracket);
    else if (open && (open.atEdge || bracket.atEdge)) pairs.push({ open: stack.pop()?.at ?? open.at, close: bracket.at });
    else alone.push(bracket.at);
  }
  return { pairs, unmatched: [...alone, ...stack.map(({ at }) => at)].sort((a, b) => a - b) };
}

/** «a)», «iv)», «1)» at the start of a paragraph or after a space: a list label, no bracket. */
export function isListLabel(text: string, close: number): boolean {
  let at = close;
  while (at > 0 && close - at < 9 && /[\p{L}\d]/u.test(text.charAt(at - 1))) at--;
  const label = text.slice(at, close);
  const before = text.charCodeAt(at - 1);
  // «Iran Islamic Republic of)», «(Part I)» in mid-sentence: a word, or the end of what lost its beginning.
  if (/^[IVXL]/.test(label) && /[\p{L}\d] $/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  return /^(?:[A-Za-z]|[ivxlIVXL]{1,8}|([a-z])\1|\d{1,2}|\p{L})$/u.test(label) && (at === 0 || isSpace(before) || /[[*_“"]/.test(text.charAt(at - 1)));
}
