/** Where in a draft something stands, as a drafter would tell a colleague: «paragraph 7 (b)», «preambular paragraph 3». */
import type { Analysis } from '../analyze';
import { lastBegun } from '../in-order';
import { once } from '../languages/patterns';
import { paragraphsAround } from '../paragraphs-around';
import { contains, emptyAt, type Span } from '../span';
import { listed } from '../speech';
import type { Paragraph, Part } from '../tree';
import { partName } from './symbols';

type Told = Pick<Analysis, 'draft' | 'say'>;

export function whereabouts({ draft, say }: Told, offset: number): string {
  const part = lastBegun(draft.parts, offset);
  const around = paragraphsAround(draft, offset);
  const [outermost] = around;
  if (!part) return say('the draft');
  if (lastBegun(draft.blocks, offset)?.role === 'footnote') return say('a footnote');
  if (!outermost) return part.headings.some(({ span }) => contains(span, emptyAt(offset))) ? say('the title') : partName(part.kind, say);
  const labels = around.flatMap(({ marker }) => marker?.label ?? []).join(' ');
  const named =
    outermost.kind === 'preambular' ? say('preambular paragraph {number}', { number: outermost.marker?.label ?? ordinalsIn(part).get(outermost) ?? 0 }) :
    labels === '' ? say('a paragraph without a number') : say('paragraph {number}', { number: labels });
  return part.kind === 'resolution' || part.kind === 'section' ? named : `${named} (${part.title || partName(part.kind, say)})`;
}

const ordinalsIn = once(({ paragraphs }: Part): ReadonlyMap<Paragraph, number> =>
  new Map(paragraphs.filter(({ kind }) => kind === 'preambular').map((paragraph, index) => [paragraph, index + 1])));

/** More places than this are counted, not named. */
const mostNamed = 4;

/** «paragraph 2, paragraph 5 and 3 more»; each place once, however often the thing stands there. */
export function allWhereabouts(told: Told, spans: readonly Span[]): string {
  const named = [...new Set(spans.slice(0, 4 * mostNamed).map(({ start }) => whereabouts(told, start)))].slice(0, mostNamed);
  const more = spans.length > 4 * mostNamed || named.length === mostNamed ? spans.length - named.length : 0;
  return listed(more > 0 ? [...named, told.say('{count} more', { count: more })] : named, told.say);
}
