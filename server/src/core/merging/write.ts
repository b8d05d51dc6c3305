/** What differs, as brackets in the draft: words are only ever put in, so none can be lost. */
import type { BracketWords } from '../brackets/words';
import { once } from '../languages/patterns';
import type { Proposal } from '../proposals/proposal';
import { emptyAt, type Edit, type Span } from '../span';
import type { Hunk } from './hunks';
import type { Places } from './places';
import type { Token } from './tokens';

/** The draft in which is written. */
export interface Page {
  readonly text: string;
  /** Where the places of its reading without proposals stand in it. */
  readonly places: Places;
  /** What others propose in it. */
  readonly proposals: readonly Proposal[];
  /** Where each of its blanks in brackets begins and ends. */
  readonly blanks: ReadonlyMap<number, number>;
  readonly words: BracketWords;
  /** «EU» */
  readonly by: string;
  readonly lineBreak: string;
}

/** «[EU: in Geneva]», or the wish that the words before it go when there are none. */
export const bracketed = ({ by, words: { deletions } }: Page, said: string): string => `[${by}: ${said === '' ? (deletions[0] ?? '') : said}]`;

/** Other words, or none, for those of the reading between two places. */
export function replacement(page: Page, { start, end }: Span, said: string): Edit[] {
  const [from, to] = placeOf(page, { start, end });
  // Where others have already something to say to these very words, it goes behind theirs: «[old][EU: new][CAN: delete]».
  const last = rivalsIn(page.proposals).get(`${from} ${to}`)?.choice.offers.at(-1);
  if (last) return [{ span: emptyAt(last.span.end), text: bracketed(page, said) }];
  // A blank is in brackets already: «[date][EU: 3 May 2027]».
  if (page.blanks.has(from) && page.blanks.get(from) === to) return [{ span: emptyAt(to), text: bracketed(page, said) }];
  return [{ span: emptyAt(from), text: '[' }, { span: emptyAt(to), text: `]${bracketed(page, said)}` }];
}

/** By the place of the only words that they have to do with, the first one of each. */
const rivalsIn = once((proposals: readonly Proposal[]) =>
  new Map(proposals.flatMap((proposal) => {
    const [bracket, second] = proposal.choice.base;
    if (!bracket || second) return [];
    const { start, end } = bracket.kind === 'placeholder' ? bracket.span : bracket.inner;
    return [[`${start} ${end}`, proposal] as const];
  }).reverse()));

/** In the draft, with both brackets of whatever others propose there, or none. */
function placeOf({ text, places: { startOf, endOf } }: Page, { start, end }: Span): readonly [number, number] {
  const [closest, last] = [startOf(start), Math.max(startOf(start), endOf(end))];
  const places = [[closest, last], [closest, startOf(end)], [endOf(start), last], [endOf(start), startOf(end)]] as const;
  return places.find(([from, to]) => isBalanced(text.slice(from, to))) ?? [closest, last];
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]［］〔〕【】]/g)) {
    open += /[[［〔【]/.test(bracket) ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** The hunks of one paragraph; none touches another. */
export function hunkEdits(page: Page, hunk: Hunk, olds: readonly Token[], news: readonly Token[], other: string): Edit[] {
  const [first, last] = [news[hunk.new], news[hunk.toNew - 1]];
  const said = first && last && hunk.new < hunk.toNew ? other.slice(first.start, last.end) : '';
  const [old, lastOld] = [olds[hunk.old], olds[hunk.toOld - 1]];
  if (hunk.old < hunk.toOld && old && lastOld) return replacement(page, { start: old.start, end: lastOld.end }, said);
  return said === '' ? [] : [addition(page, hunk, olds, news, said)];
}

/** Words that stand nowhere in the reading, with a space where both versions have none of their own to spare. */
function addition(page: Page, { old, new: fresh, toNew }: Hunk, olds: readonly Token[], news: readonly Token[], said: string): Edit {
  const [before, after, first] = [olds[old - 1], olds[old], news[fresh]];
  const text = bracketed(page, said);
  if (!before) return { span: emptyAt(page.places.startOf(after?.start ?? 0)), text: `${text} ` };
  const isLoose = news[toNew]?.apart ?? false;
  // «a (b»: the space before the words is there, and none is wanted behind them.
  if (first?.apart && after?.apart && !isLoose) return { span: emptyAt(page.places.endOf(after.start)), text };
  return { span: emptyAt(page.places.startOf(before.end)), text: first?.apart ? ` ${text}` : text };
}
