/** In what two versions of a paragraph differ, in stretches that a person can read: no crumbs, and seams between whole words. */
import { diffArrays } from 'diff';
import type { Token } from './tokens';

/** Tokens of the one version in the place of tokens of the other; one of the two may be empty. */
export interface Hunk {
  readonly old: number;
  readonly toOld: number;
  readonly new: number;
  readonly toNew: number;
}

type Tokens = readonly Token[];

/** Versions of a paragraph that differ in more tokens than this are not compared word by word. */
const mostEdits = 600;
/** Words in common that are enough to keep two differences apart. */
const enough = 2;
/** With less than this in common, a paragraph is easier read as a whole. */
const leastInCommon = 0.4;

export function hunksOf(olds: Tokens, news: Tokens): Hunk[] {
  const changes = diffArrays(olds.map(({ text }) => text), news.map(({ text }) => text), { maxEditLength: mostEdits });
  const found: Hunk[] = [];
  let [old, fresh, common] = [0, 0, 0];
  for (const { added, removed, count } of changes ?? [{ removed: true, added: false, count: olds.length }, { removed: false, added: true, count: news.length }]) {
    const last = found.at(-1);
    if (!added && !removed) common += olds.slice(old, old + count).filter(({ isWord }) => isWord).length;
    else if (last && last.toOld === old && last.toNew === fresh) found[found.length - 1] = { ...last, toOld: old + (removed ? count : 0), toNew: fresh + (added ? count : 0) };
    else found.push({ old, toOld: old + (removed ? count : 0), new: fresh, toNew: fresh + (added ? count : 0) });
    if (!added) old += count;
    if (!removed) fresh += count;
  }
  const words = Math.max(wordsIn(olds, 0, olds.length), wordsIn(news, 0, news.length));
  if (found.length > 1 && common < leastInCommon * words) return joined([around(found)], olds, news);
  return joined(found.map((hunk, index) => slid(hunk, hunk.old - (found[index - 1]?.toOld ?? 0), olds, news)), olds, news);
}

const around = (hunks: readonly Hunk[]): Hunk => {
  const [first, last] = [hunks[0], hunks.at(-1)];
  return { old: first?.old ?? 0, new: first?.new ?? 0, toOld: last?.toOld ?? 0, toNew: last?.toNew ?? 0 };
};

const wordsIn = (tokens: Tokens, from: number, to: number): number => tokens.slice(from, to).filter(({ isWord }) => isWord).length;

/** Each with seams where brackets can stand, and those that come too close as one. They are in order, and apart. */
export function joined(hunks: readonly Hunk[], olds: Tokens, news: Tokens): Hunk[] {
  const out: Hunk[] = [];
  const rest = [...hunks].reverse();
  for (let hunk = rest.pop(); hunk; hunk = rest.pop()) {
    for (;;) {
      const [before, after] = [out.at(-1), rest.at(-1)];
      const { left, right } = needs(hunk, olds, news);
      if (before && (isTooClose(before, hunk, olds, news) || (left && before.toOld === hunk.old))) hunk = around([out.pop() ?? before, hunk]);
      else if (after && right && after.old === hunk.toOld) hunk = around([hunk, rest.pop() ?? after]);
      else if (left && hunk.old > 0) hunk = { ...hunk, old: hunk.old - 1, new: hunk.new - 1 };
      else if ((left || right) && hunk.toOld < olds.length && after?.old !== hunk.toOld) hunk = { ...hunk, toOld: hunk.toOld + 1, toNew: hunk.toNew + 1 };
      else if ((left || right) && after) hunk = around([hunk, rest.pop() ?? after]);
      else break;
    }
    out.push(hunk);
  }
  return out;
}

/** Between two long differences more than a few words have to be left for the eye to rest on; where only a mark differs, one will do. */
function isTooClose(a: Hunk, b: Hunk, olds: Tokens, news: Tokens): boolean {
  const between = wordsIn(olds, a.toOld, b.old);
  if (between > 0 && [a, b].some((hunk) => sameWords(hunk, olds, news))) return false;
  const size = (hunk: Hunk): number => Math.max(hunk.toOld - hunk.old, hunk.toNew - hunk.new);
  return between < enough || (between < 2 * enough && between * 2 < Math.min(size(a), size(b)));
}

/** «.» for «;» */
function sameWords({ old, toOld, new: fresh, toNew }: Hunk, olds: Tokens, news: Tokens): boolean {
  const words = (tokens: Tokens): string => tokens.filter(({ isWord }) => isWord).map(({ text }) => text).join(' ');
  return words(olds.slice(old, toOld)) === words(news.slice(fresh, toNew));
}

/** Those at the given places with one token more on each side. */
export function grown(hunks: readonly Hunk[], which: ReadonlySet<number>, olds: Tokens, news: Tokens): Hunk[] {
  const more = hunks.map((hunk, index): Hunk => {
    if (!which.has(index)) return hunk;
    const before = hunk.old > 0 && hunks[index - 1]?.toOld !== hunk.old ? 1 : 0;
    const after = hunk.toOld < olds.length && hunks[index + 1]?.old !== hunk.toOld ? 1 : 0;
    return { old: hunk.old - before, new: hunk.new - before, toOld: hunk.toOld + after, toNew: hunk.toNew + after };
  });
  return joined(apart(more), olds, news);
}

/** Two that took in the same token are one. */
function apart(hunks: readonly Hunk[]): Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    const last = out.at(-1);
    if (last && hunk.old < last.toOld) out[out.length - 1] = around([last, hunk]);
    else out.push(hunk);
  }
  return out;
}

/**
 * Words that were put in or taken out may be read from an earlier place: «[and peace] and security», «and [peace and] security».
 * @param room how many tokens are the same in both right before
 */
function slid(hunk: Hunk, room: number, olds: Tokens, news: Tokens): Hunk {
  const isIn = hunk.old === hunk.toOld;
  if (!isIn && hunk.new !== hunk.toNew) return hunk;
  const [tokens, from, to] = isIn ? [news, hunk.new, hunk.toNew] : [olds, hunk.old, hunk.toOld];
  let [best, most] = [0, cleanness(tokens, from, to)];
  for (let by = 1; by <= Math.min(room, mostSlid) && tokens[from - by]?.text === tokens[to - by]?.text; by++) {
    const clean = cleanness(tokens, from - by, to - by);
    if (clean > most) [best, most] = [by, clean];
  }
  return { old: hunk.old - best, toOld: hunk.toOld - best, new: hunk.new - best, toNew: hunk.toNew - best };
}

const mostSlid = 12;

/** Words between spaces read best. */
function cleanness(tokens: Tokens, from: number, to: number): number {
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  return (first?.apart ? 2 : 0) + (!next || next.apart ? 1 : 0) + (first?.isWord ? 1 : 0) + (last?.isWord ? 1 : 0);
}

/** On which side more has to be taken in, so that brackets leave clean seams and none of the text's own loses its partner. */
function needs(hunk: Hunk, olds: Tokens, news: Tokens): { readonly left: boolean; readonly right: boolean } {
  const [ours, theirs] = [unpaired(olds, hunk.old, hunk.toOld), unpaired(news, hunk.new, hunk.toNew)];
  const { left, right } = seams(hunk, olds, news);
  return { left: left || ours.closing + theirs.closing > 0, right: right || ours.opening + theirs.opening > 0 };
}

/** Brackets of longer text are tokens by themselves, and quotation marks are. */
function unpaired(tokens: Tokens, from: number, to: number): { readonly opening: number; readonly closing: number } {
  let [opening, closing] = [0, 0];
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? '';
    if (/^[[［“«]$/.test(text)) opening++;
    else if (/^[\]］”»]$/.test(text)) opening > 0 ? opening-- : closing++;
  }
  return { opening, closing };
}

/** What closes up to the word before it when the words between them go. */
const closesUp = (token: Token | undefined): boolean => token === undefined || /^[,;.:)\]]/.test(token.text);

/** Where a seam would not come out as either version has it. */
function seams({ old, toOld, new: fresh, toNew }: Hunk, olds: Tokens, news: Tokens): { readonly left: boolean; readonly right: boolean } {
  const [first, after, theirFirst, theirAfter] = [olds[old], olds[toOld], news[fresh], news[toNew]];
  const none = { left: false, right: false };
  if (old < toOld && fresh < toNew) {
    const isMark = (wordsIn(olds, old, toOld) === 0) !== (wordsIn(news, fresh, toNew) === 0);
    return { left: first?.apart !== theirFirst?.apart || isMark, right: after?.apart !== theirAfter?.apart };
  }
  // White space before the words, after them, and where they are not.
  const [before, behind, without] = old < toOld ? [first?.apart, after?.apart, theirAfter?.apart] : [theirFirst?.apart, theirAfter?.apart, after?.apart];
  if (behind === undefined || without === undefined) return none;
  const fits = behind ? without : before ? without || closesUp(after) : !without;
  return fits ? none : { left: true, right: false };
}
