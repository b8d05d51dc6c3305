/** The finest brackets for one paragraph of which the law holds: tried on the paragraph by itself, and made coarser until it does. */
import { applyEdits, textOf, type Edit, type Span } from '../span';
import { grown, hunksOf, type Hunk } from './hunks';
import { inOneLine } from './reading';
import type { Token } from './tokens';
import type { Versions } from './units';
import { readingsOf } from './verify';
import { hunkEdits } from './write';

/** How often differences are given more room before the paragraph is taken as a whole. */
const mostTries = 6;

/** Undefined where there are none. @param region the paragraph in the draft that is written in */
export function exactHunks(versions: Versions, region: Span, olds: readonly Token[], news: readonly Token[]): Hunk[] | undefined {
  let hunks = hunksOf(olds, news);
  for (let tries = 0; tries < mostTries; tries++) {
    if (isExact(versions, region, hunks, olds, news)) return hunks;
    const failing = hunks.flatMap((hunk, index) => (isExact(versions, region, [hunk], olds, news) ? [] : [index]));
    hunks = grown(hunks, new Set(failing.length > 0 ? failing : hunks.keys()), olds, news);
  }
  return undefined;
}

function isExact({ page, pack, isOurs, other }: Versions, region: Span, hunks: readonly Hunk[], olds: readonly Token[], news: readonly Token[]): boolean {
  const edits = hunks.flatMap((hunk) => hunkEdits(page, hunk, olds, news, other));
  const own = textOf(page.text, region);
  const here = edits.map(({ span: { start, end }, text }): Edit => ({ span: { start: start - region.start, end: end - region.start }, text }));
  const written = applyEdits(own, here);
  const { without, plain, accepted } = readingsOf(written, pack, isOurs);
  return (
    applyEdits(written, without) === own &&
    inOneLine(applyEdits(written, plain)) === inOneLine(said(olds)) &&
    inOneLine(applyEdits(written, accepted)) === inOneLine(withHunks(hunks, olds, news))
  );
}

const said = (tokens: readonly Token[]): string => tokens.map(({ text, apart }) => (apart ? ` ${text}` : text)).join('');

/** What the paragraph says when only these hunks are taken from the other version. */
function withHunks(hunks: readonly Hunk[], olds: readonly Token[], news: readonly Token[]): string {
  const out: string[] = [];
  let at = 0;
  let after: Token | undefined;
  const keep = (to: number): void => {
    const kept = olds.slice(at, to);
    const [first, ...rest] = kept;
    // Whether a space stands behind what was put in is told by the version that has it.
    if (first) out.push(said([after ? { ...first, apart: after.apart } : first, ...rest]));
  };
  for (const { old, toOld, new: fresh, toNew } of hunks) {
    keep(old);
    out.push(said(news.slice(fresh, toNew)));
    [at, after] = [toOld, news[toNew]];
  }
  keep(olds.length);
  return out.join('');
}
