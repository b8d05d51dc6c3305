/** What kind each bracket is, told from the words in it and around it within its paragraph. */
import type { LanguagePack } from '../languages/pack';
import type { Memory } from '../memory';
import { blockAt, type Block } from '../parse/blocks';
import type { Span } from '../span';
import type { Bracket } from '../tree';
import { classify, type Seen } from './kind';
import { endsParagraph, startsParagraph } from './pairing';
import { keyOf } from './plain-words';

type Verdict = Partial<Pick<Bracket, 'kind' | 'key' | 'attribution' | 'subtype' | 'doubt'>>;
type Judged = Pick<Bracket, 'span' | 'inner'> & { readonly subtype?: Bracket['subtype'] | undefined };

/** The verdicts on the brackets of one paragraph, by where they stand in its words. */
interface Known {
  readonly words: string;
  readonly verdicts: Map<string, Verdict>;
}

/** Of a bracket that closes in its own paragraph the verdict is remembered; it depends on nothing beyond. */
export function verdicts(text: string, blocks: readonly Block[], pack: LanguagePack, memory: Memory): (bracket: Judged) => Verdict {
  const recall = memory.recall<Known>('brackets', pack);
  return ({ span, inner, subtype }) => {
    const block = blockAt(blocks, span.start)?.span;
    if (!block || span.end > block.end) return verdictOn(text, { span, inner, subtype }, block ?? span, blockAt(blocks, span.end - 1)?.span, pack);
    const known = recall(text, block, (words) => ({ words, verdicts: new Map() }));
    const [at, within] = [from(block.start, span), from(block.start, inner)];
    const place = `${at.start} ${at.end}`;
    const whole = { start: 0, end: known.words.length };
    const verdict = known.verdicts.get(place) ?? verdictOn(known.words, { span: at, inner: within, subtype }, whole, whole, pack);
    known.verdicts.set(place, verdict);
    return verdict;
  };
}

const from = (start: number, span: Span): Span => ({ start: span.start - start, end: span.end - start });

/** How much of its surroundings a bracket's kind may depend on. */
const view = 300;

/**
 * @param block the paragraph in which it opens
 * @param last the one in which it closes
 */
function verdictOn(text: string, { span, inner, subtype }: Judged, block: Span, last: Span | undefined, pack: LanguagePack): Verdict {
  if (subtype === 'bare') return { kind: 'placeholder', key: keyOf(text.slice(span.start, span.end)) };
  const before = text.slice(Math.max(block.start, span.start - view), span.start);
  const seen: Seen = {
    inner: text.slice(inner.start, Math.min(inner.end, inner.start + view)),
    before,
    after: text.slice(span.end, Math.min(Math.max(block.end, span.end), span.end + 80)),
    quoted: isQuoted(before),
    leading: /^(?:\s*[-*+]\s+)?$/.test(before) && span.start - block.start <= 8,
    last: span.end >= block.end,
  };
  const verdict = classify(seen, pack.brackets);
  if (verdict.kind !== 'negotiation' && verdict.kind !== 'alternative') return verdict;
  const whole = last && startsParagraph(text, span.start, block) && endsParagraph(text, span.end - 1, last);
  return whole ? { ...verdict, subtype: 'paragraph' } : verdict;
}

/** The last mark before it opens a quotation. A straight mark opens one where a word begins with it. */
function isQuoted(before: string): boolean {
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”');
  return curly || /(?:^|[\s(*_[\]—–/])"(?!\s)[^"]*$/.test(before);
}
