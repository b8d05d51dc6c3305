/** What is to be written for each place where two versions differ: several ways, the finest first. */
import type { Analysis } from '../analyze';
import { countBegun } from '../in-order';
import { applyEdits, span, textOf, type Edit, type Span } from '../span';
import type { Aligned } from './align';
import { exactHunks } from './exact';
import { isSameText, type Stretch } from './reading';
import type { Token } from './tokens';
import type { IsOurs } from './verify';
import { bracketed, hunkEdits, replacement, type Page } from './write';

/** One place in which the versions differ. */
export interface Unit {
  /** Of the draft that is written in. */
  readonly region: Span;
  /** Where that is in its reading without proposals. */
  readonly place: Span;
  /** What is there without proposals, and what the other version has there. */
  readonly plain: string;
  readonly other: string;
  /** The edits, worked out when they are asked for; undefined where a way leads nowhere. */
  readonly ways: readonly (() => readonly Edit[] | undefined)[];
  readonly olds: readonly Stretch[];
  readonly news: readonly Stretch[];
}

export interface Versions {
  readonly page: Page;
  readonly pack: Analysis['pack'];
  readonly isOurs: IsOurs;
  /** The draft without proposals, and the other version in its numbers. */
  readonly plain: string;
  readonly other: string;
  readonly olds: readonly Stretch[];
  readonly news: readonly Stretch[];
  readonly oldTokens: (stretch: Stretch) => Token[];
  readonly newTokens: (stretch: Stretch) => Token[];
}

/** In the order of the draft. */
export function unitsOf(versions: Versions, aligned: readonly Aligned[]): Unit[] {
  const units: Unit[] = [];
  let before: Stretch | undefined;
  for (let at = 0; at < aligned.length; ) {
    const run = runAt(versions, aligned, at);
    at += run.olds.length > 0 && run.news.length > 0 ? 1 : run.olds.length + run.news.length;
    const unit = run.news.length === 0 ? deletion(versions, run.olds) : run.olds.length === 0 ? additionOf(versions, run.news, before) : change(versions, run);
    if (unit) units.push(unit);
    before = run.olds.at(-1) ?? before;
  }
  return units;
}

interface Run {
  readonly olds: readonly Stretch[];
  readonly news: readonly Stretch[];
}

/** A paragraph in both, or one that is in one of them with the list below it. */
function runAt({ olds, news }: Versions, aligned: readonly Aligned[], at: number): Run {
  const { old, new: fresh } = aligned[at] ?? {};
  const [stretches, which, first] = old === undefined ? [news, 'new', fresh ?? 0] as const : [olds, 'old', old] as const;
  const head = stretches[first];
  if (old !== undefined && fresh !== undefined) return { olds: olds.slice(old, old + 1), news: news.slice(fresh, fresh + 1) };
  let length = 1;
  const goesOn = (): boolean => {
    const next = aligned[at + length];
    const stretch = stretches[first + length];
    return next !== undefined && next[which] === first + length && (next.old === undefined || next.new === undefined) && stretch?.top !== undefined && stretch.top === head?.paragraph;
  };
  while (goesOn()) length++;
  const run = stretches.slice(first, first + length);
  return which === 'old' ? { olds: run, news: [] } : { olds: [], news: run };
}

const regionOf = ({ places }: Page, { start, end }: Span): Span => span(places.endOf(start), places.startOf(end));

const around = (stretches: readonly Stretch[]): Span => span(stretches[0]?.span.start ?? 0, stretches.at(-1)?.span.end ?? 0);

function change(versions: Versions, { olds, news }: Run): Unit | undefined {
  const { page, plain, other, oldTokens, newTokens } = versions;
  const [old, fresh] = [around(olds), around(news)];
  const [[first], [theirs]] = [olds, news];
  if (!first || !theirs || isSameText(textOf(plain, old), textOf(other, fresh))) return undefined;
  const region = regionOf(page, old);
  const tokens = (): readonly [Token[], Token[]] => [oldTokens(first), newTokens(theirs)];
  const inHunks = (): readonly Edit[] | undefined => {
    const [ours, others] = tokens();
    return exactHunks(versions, region, ours, others)?.flatMap((hunk) => hunkEdits(page, hunk, ours, others, other));
  };
  const bodyOf = ({ span: { start, end }, paragraph }: Stretch): Span => ({ start: paragraph?.marker ? paragraph.body.span.start : start, end });
  const asWhole = (from: Span, to: Span) => () => replacement(page, from, textOf(other, to));
  const apart = (): readonly Edit[] => [...replacement(page, old, ''), { span: span(region.end, region.end), text: page.lineBreak + page.lineBreak + bracketed(page, textOf(other, fresh)) }];
  return { region, place: old, plain: textOf(plain, old), other: textOf(other, fresh), olds, news, ways: [inHunks, asWhole(bodyOf(first), bodyOf(theirs)), asWhole(old, fresh), apart] };
}

function deletion({ page, plain }: Versions, olds: readonly Stretch[]): Unit {
  const whole = around(olds);
  const each = (spans: readonly Span[]) => () => spans.flatMap((one) => replacement(page, one, ''));
  const single = olds.map(({ span: one }) => one);
  // «Sudan: draft resolution» in brackets would be something that the Sudan proposes.
  const ways = [each([whole]), ...(single.length > 1 ? [each(single)] : []), each(single.flatMap((one) => atColon(plain, one)))];
  return { region: regionOf(page, whole), place: whole, plain: textOf(plain, whole), other: '', ways, olds, news: [] };
}

/** What stands before its first colon, with it, and what stands behind. */
function atColon(text: string, { start, end }: Span): Span[] {
  const found = /:\s+(?=\S)/.exec(text.slice(start, end));
  return found ? [span(start, start + found.index + 1), span(start + found.index + found[0].length, end)] : [span(start, end)];
}

/** @param before the paragraph behind which they stand; they begin the draft when there is none */
function additionOf(versions: Versions, news: readonly Stretch[], before: Stretch | undefined): Unit {
  const { page, plain, other, olds } = versions;
  const whole = around(news);
  const place = before?.span.end ?? olds[0]?.span.start ?? plain.length;
  const at = before ? page.places.startOf(place) : page.places.endOf(place);
  const { lineBreak } = page;
  const index = countBegun(versions.news, whole.start - 1, ({ span: { start } }) => start);
  const gap = other.slice(versions.news[index - 1]?.span.end ?? whole.start, whole.start).replace(/\r\n|\n|\r/g, lineBreak);
  const between = /^\s+$/.test(gap) ? gap : lineBreak + lineBreak;
  const put = (said: readonly string[], space: string): readonly Edit[] => {
    const words = said.map((one) => bracketed(page, one)).join(space);
    return [{ span: span(at, at), text: before ? space + words : words + space }];
  };
  const [together, single] = [[textOf(other, whole)], news.map(({ span: one }) => textOf(other, one))];
  const spaces = [...new Set([between, lineBreak + lineBreak, lineBreak])];
  const ways = [together, ...(single.length > 1 ? [single] : [])].flatMap((said) => spaces.map((space) => () => put(said, space)));
  return { region: span(at, at), place: span(place, place), plain: '', other: textOf(other, whole), ways, olds: [], news };
}

/** A stretch of a text after the edits that fall into it. @param edits in the order of the text, apart */
export function pieceOf(text: string, region: Span, edits: readonly Edit[]): string {
  const { start, end } = region;
  const within = edits.slice(countBegun(edits, start, ({ span: at }) => at.end), countBegun(edits, end - 1, ({ span: at }) => at.start));
  return applyEdits(text.slice(start, end), within.map((edit) => ({ span: span(Math.max(0, edit.span.start - start), Math.min(end, edit.span.end) - start), text: edit.text })));
}
