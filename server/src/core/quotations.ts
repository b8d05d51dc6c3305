/** Quotation marks without a partner. Quotations may run over several paragraphs, each of which then opens anew. */
import type { Evidence } from './analyze';
import type { Span } from './span';

export interface LooseQuotation {
  readonly at: Span;
  readonly opens: boolean;
  /** The block that it stands in. */
  readonly block: Span;
}

export function looseQuotations({ text, draft: { blocks }, memory }: Pick<Evidence, 'text' | 'draft' | 'memory'>): LooseQuotation[] {
  const recall = memory.recallAt<readonly LooseQuotation[]>('quotations');
  const loose: LooseQuotation[] = [];
  let pending: LooseQuotation | undefined;
  for (const { span, role } of blocks) {
    if (role === 'rule') continue;
    const left = recall(text, span, leftIn);
    if (pending && left.length === 0 && goesOnWhole(text, pending, span)) pending = undefined;
    for (const mark of left) {
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

/** «“Rule 5 …» and in the next paragraph, which is whole by itself, «“They shall …”»: it opens anew there, and its end is the end of both. */
function goesOnWhole(text: string, { at, block }: LooseQuotation, next: Span): boolean {
  const anew = at.start === block.start && text.charAt(next.start) === text.charAt(at.start);
  const closed = /[”»“"][.,;:]?$/.test(text.slice(Math.max(next.start + 1, next.end - 2), next.end));
  return anew && closed;
}

/** Marks that find no partner within one paragraph. */
function leftIn(text: string): readonly LooseQuotation[] {
  if (!/[“”„«»"]/.test(text)) return [];
  const block = { start: 0, end: text.length };
  const open: LooseQuotation[] = [];
  const left: LooseQuotation[] = [];
  // The values in a tag of HTML, «<p align="center">», are nobody's words.
  const words = text.replace(/<\/?[a-z][^<>]{0,200}>/gi, (tag) => ' '.repeat(tag.length));
  for (const { 0: mark, index } of words.matchAll(/[“”„«»"]/g)) {
    const opens = mark === '"' ? isOpening(words, index) : mark === '“' || mark === '„' || mark === '«';
    // “ closes what „ opened.
    const closesGerman = mark === '“' && text.charAt(open.at(-1)?.at.start ?? -1) === '„';
    const found = { at: { start: index, end: index + 1 }, opens: opens && !closesGerman, block };
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
