/** What one delegation proposes, as a text to hand on: its paragraphs, one after the other, with its brackets alone. */
import type { Analysis } from '../analyze';
import { countBegun } from '../in-order';
import { settle } from '../outcomes/settle';
import { proposalsOf } from '../proposals';
import { decisionsOf } from '../proposals/decide';
import { isBy } from '../proposals/delegations';
import { applyEdits, touches, type Edit, type Span } from '../span';
import { whereabouts } from './whereabouts';

/** Empty when the delegation proposes nothing. What others propose is left out, as if it had been rejected. */
export function proposalsText(analysis: Analysis, name: string): string {
  const { text, say } = analysis;
  const proposals = proposalsOf(analysis);
  const own = proposals.filter((proposal) => isBy(proposal, name));
  if (own.length === 0) return '';
  const edits = settle(analysis, decisionsOf(proposals, (proposal) => (isBy(proposal, name) ? undefined : 'reject')));
  const paragraphs = stretches(analysis, own.map(({ bracket }) => bracket.span)).map((stretch) => {
    const place = whereabouts(analysis, stretch.start);
    return [`${place.charAt(0).toUpperCase()}${place.slice(1)}`, within(text, stretch, edits)];
  });
  return [say('Proposals of {delegation}', { delegation: name }), ...paragraphs.flat()].join('\n\n') + '\n';
}

/** The whole paragraphs in which these stand, each once. */
function stretches({ draft: { blocks } }: Analysis, spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  const blockOf = (offset: number) => blocks[countBegun(blocks, offset, ({ span }) => span.start) - 1]?.span;
  for (const { start, end } of spans) {
    const whole = { start: blockOf(start)?.start ?? start, end: blockOf(end - 1)?.end ?? end };
    const last = found.at(-1);
    if (last && whole.start < last.end) last.end = Math.max(last.end, whole.end);
    else found.push(whole);
  }
  return found;
}

function within(text: string, stretch: Span, edits: readonly Edit[]): string {
  const { start, end } = stretch;
  const here = edits.filter(({ span }) => touches(span, stretch)).map((edit) => ({ span: { start: Math.max(0, edit.span.start - start), end: Math.min(end, edit.span.end) - start }, text: edit.text }));
  return applyEdits(text.slice(start, end), here).trim();
}
