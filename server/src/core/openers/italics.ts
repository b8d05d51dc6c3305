/** How far the italics of each opener run, and how far they should (rules 2.3). */
import type { Evidence } from '../analyze';
import type { LanguagePack } from '../languages/pack';
import { moved } from '../moved';
import { blockAt } from '../parse/blocks';
import { plainWords } from '../parse/opener';
import { resolutionsOf } from '../resolutions';
import type { Span } from '../span';
import type { Emphasis, Opener, TextBlock } from '../tree';

export interface Extent {
  /** The words of the set phrase: «Takes note». */
  readonly set: Span;
  /** The runs that have a part of it. */
  readonly runs: readonly Emphasis[];
  /** What ought to be between the marks: the set phrase with the brackets that belong to it. */
  readonly wanted: Span;
  /** The words that are italic after it; empty when there are none. */
  readonly beyond: Span;
  /** It has more words than one. */
  readonly several: boolean;
  /** A word such as «of» leads from this opener to its object. */
  readonly joiner: boolean;
  /** The italics miss a part of it, take in that word, or run on further. */
  readonly fault?: 'short' | 'joiner' | 'long';
}

/** The openers that are italic at least in part, in the order of the text; none where most are in plain letters (ITA-3). */
export function italicExtents(evidence: Evidence): Extent[] {
  const { text, draft, pack, memory } = evidence;
  const recall = memory.recallAt<Extent | undefined>('italics', pack);
  return resolutionsOf(draft).flatMap(({ preambular, operative }) => {
    const openers = [...preambular, ...operative].flatMap(({ opener, own }) => (opener?.set ? [{ opener, block: blockAt(draft.blocks, own.start) }] : []));
    const italic = openers.flatMap(({ opener, block }) => {
      if (!block) return [];
      const { start } = block.span;
      return recall(text, block.span, (words) => extentOf(words, moved(opener, -start), moved(block, -start), pack), opener.span.start - start) ?? [];
    });
    return italic.length * 2 >= openers.length ? italic : [];
  });
}

/** A whole paragraph in bold is new text, not an opener; one that has lost a mark is another story. */
function extentOf(text: string, opener: Opener, block: TextBlock, pack: LanguagePack): Extent | undefined {
  const { set } = opener;
  if (!set || block.loose.length > 0) return undefined;
  const runs = block.emphasis.filter((run) => run.span.start < set.end && set.start < run.span.end && !(isBold(text, run) && run.inner.end > set.end + far));
  if (runs.length === 0) return undefined;
  const wanted = withBrackets(text, set);
  const joiner = joinerOf(text, opener, block.span.end);
  const known = { set, runs, several: /\s/.test(text.slice(set.start, set.end)), joiner: joiner !== '' };
  const nothing = { start: set.end, end: set.end };
  if (!isCovered(text, set, runs)) return { ...known, wanted, beyond: nothing, fault: 'short' };

  const end = Math.min(...runs.flatMap(({ inner }) => (inner.end >= set.end ? [inner.end] : [])));
  const after = plainWords(text, set.end, Math.min(end, set.end + far));
  const doubtful = pack.openers.doubtful.exec(after.words)?.[0].length ?? 0;
  const rest = after.words.slice(doubtful);
  if (!/[\p{L}\p{N}]/u.test(rest)) return { ...known, wanted, beyond: nothing };
  const from = after.offsets[doubtful + rest.search(/\S/)] ?? set.end;
  return {
    ...known,
    wanted: doubtful > 0 ? { start: wanted.start, end: after.offsetAfter(after.words.slice(0, doubtful).replace(/(?<![\s,])[\s,]+$/, '').length) } : wanted,
    beyond: { start: from, end: from + text.slice(from, end).trimEnd().length },
    fault: joiner !== '' && rest.trim().toLowerCase() === joiner ? 'joiner' : 'long',
  };
}

/** No italic opener with all that may belong to it is longer; further on it is a sentence that is italic. */
const far = 120;

/** «of», where the phrase is «Takes note of» and the text goes on so. */
function joinerOf(text: string, { set, phrase = '' }: Opener, end: number): string {
  if (!set) return '';
  const joiner = phrase.slice(plainWords(text, set.start, set.end).words.length).trim().toLowerCase();
  return plainWords(text, set.end, Math.min(end, set.end + far)).words.toLowerCase().startsWith(joiner) ? joiner : '';
}

function isCovered(text: string, { start, end }: Span, runs: readonly Emphasis[]): boolean {
  for (let at = start; at < end; at++) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at)) && !runs.some(({ inner }) => inner.start <= at && at < inner.end)) return false;
  }
  return true;
}

const isBold = (text: string, { span }: Emphasis): boolean => /^(?:\*\*|__)/.test(text.slice(span.start, span.start + 2));

/** «[Strongly] urges»: a bracket that closes within the words opens before them. */
function withBrackets(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const count = (character: string) => words.split(character).length - 1;
  const open = count('[') - count(']');
  return { start: open < 0 && text.charAt(start - 1) === '[' ? start - 1 : start, end: open > 0 && text.charAt(end) === ']' ? end + 1 : end };
}
