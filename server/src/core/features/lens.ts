/** What stands above the enacting line: how much of the resolution there is, and how much of it is open. */
import type { Analysis } from '../analyze';
import { lastBegun } from '../in-order';
import { resolutionsOf, type WholeResolution } from '../resolutions';
import { span as spanOf, type Span } from '../span';
import type { Said, Say } from '../speech';
import { countInWords, openKinds, openPlaces, openWithin, type OpenKind } from './open';

export interface Lens {
  /** The line it stands above. */
  readonly span: Span;
  /** «11 operative paragraphs», «17 blanks» */
  readonly text: Said;
  /** What a click on it asks for: the statistics, these places, or whether a text with nothing open is ready. */
  readonly about: OpenKind | 'paragraphs' | 'nothing-open';
}

/** For every resolution of the draft; none for a file without one, and where the drafter has chosen not to see them. */
export function lenses({ draft, config, say }: Analysis): Lens[] {
  if (!config.showCounts) return [];
  const places = openPlaces(draft);
  return resolutionsOf(draft).flatMap((resolution) => {
    const span = beginning(resolution);
    if (!span) return [];
    const open = openWithin(places, extent(resolution));
    const kinds = openKinds.filter((kind) => open[kind].length > 0);
    return [
      { span, about: 'paragraphs' as const, text: paragraphsInWords(resolution, say) },
      ...kinds.map((kind) => ({ span, about: kind, text: countInWords(kind, open[kind].length, say) })),
      ...(kinds.length === 0 ? [{ span, about: 'nothing-open' as const, text: say('Clean text') }] : []),
    ];
  });
}

/** Where something is open in the resolution that holds the place, for a list of these places. */
export function openAt({ draft }: Analysis, place: number, kind: OpenKind): readonly Span[] {
  const extents = resolutionsOf(draft).map((resolution) => ({ span: extent(resolution) }));
  const around = lastBegun(extents, place);
  return around ? openWithin(openPlaces(draft), around.span)[kind] : [];
}

const extent = ({ parts }: WholeResolution): Span => spanOf(parts[0]?.span.start ?? 0, parts.at(-1)?.span.end ?? 0);

/** Where the enacting line is missing, the first paragraph stands in for it. */
const beginning = ({ parts }: WholeResolution): Span | undefined =>
  parts.find(({ enactingLine }) => enactingLine)?.enactingLine?.span ?? parts.flatMap(({ paragraphs }) => paragraphs)[0]?.own;

/** Of alternatives only one will stay, so they count once. */
function paragraphsInWords({ operative }: WholeResolution, say: Say): Said {
  const count = operative.filter(({ marker }) => !marker || marker.alternative === 0).length;
  return count === 1 ? say('1 operative paragraph') : say('{count} operative paragraphs', { count });
}
