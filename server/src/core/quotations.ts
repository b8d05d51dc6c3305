/** Quotation marks without a partner. Quotations may run over several paragraphs, each of which then opens anew. */
import type { Span } from './span';
import type { Draft } from './tree';

export interface LooseQuotation {
  readonly at: Span;
  readonly opens: boolean;
  /** The block that it stands in. */
  readonly block: Span;
}

export function looseQuotations(text: string, { blocks }: Pick<Draft, 'blocks'>): LooseQuotation[] {
  const loose: LooseQuotation[] = [];
  let pending: LooseQuotation | undefined;
  for (const { span, role } of blocks) {
    if (role === 'rule') continue;
    if (pending && goesOnWhole(text, pending, span)) pending = undefined;
    for (const mark of leftIn(text, span)) {
      if (!mark.opens) {
        if (pending && endsBlock(text, mark)) pending = undefined;
        else loose.push(mark);
      } else {
        const anew = text.slice(span.start, mark.at.start).trim() === '';
        if (pending && !anew) loose.push(pending);
        pending = mark;
      }
    }
  }
  if (pending) loose.push(pending);
  return loose.sort((a, b) => a.at.start - b.at.start);
}

/** «“Rule 5 …» and in the next paragraph «“They shall …”»: it opens anew there, and its end is the end of both. */
function goesOnWhole(text: string, { at, block }: LooseQuotation, next: Span): boolean {
  const anew = at.start === block.start && text.charAt(next.start) === text.charAt(at.start);
  const closed = /[”»“"][.,;:]?$/.test(text.slice(Math.max(next.start + 1, next.end - 2), next.end));
  return anew && closed && leftIn(text, next).length === 0;
}

/** Marks that find no partner within one paragraph. */
function leftIn(text: string, block: Span): LooseQuotation[] {
  const open: LooseQuotation[] = [];
  const left: LooseQuotation[] = [];
  // The values in a tag of HTML, «<p align="center">», are nobody's words.
  const words = text.slice(block.start, block.end).replace(/<\/?[a-z][^<>]{0,200}>/gi, (tag) => ' '.repeat(tag.length));
  for (const { 0: mark, index } of words.matchAll(/[“”„«»"]/g)) {
    const opens = mark === '"' ? isOpening(words, index) : mark === '“' || mark === '„' || mark === '«';
    // “ closes what „ opened.
    const closesGerman = mark === '“' && text.charAt(open.at(-1)?.at.start ?? -1) === '„';
    const found = { at: { start: block.start + index, end: block.start + index + 1 }, opens: opens && !closesGerman, block };
    if (found.opens) open.push(found);
    else if (!open.pop() && !isMeasure(words, index)) left.push(found);
  }
  return [...left, ...open].sort((a, b) => a.at.start - b.at.start);
}

/** «5"»: five inches. */
const isMeasure = (words: string, index: number): boolean => words.charAt(index) === '"' && /\d/.test(words.charAt(index - 1));

const isOpening = (words: string, index: number): boolean =>
  /[\s([{*_—–-]/.test(words.charAt(index - 1) || ' ') && !/\s/.test(words.charAt(index + 1) || ' ');

const endsBlock = (text: string, { at, block }: LooseQuotation): boolean =>
  /^(?:[\s.,;:*_\])]|\[\^?\w{1,8}\]|\d{1,3}$)*$/.test(text.slice(at.end, Math.min(block.end, at.end + 60)));
