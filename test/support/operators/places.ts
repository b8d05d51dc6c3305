/** Places that several operators plant in: paragraphs, words and marks where a change is a fault beyond doubt. */
import { everyBracket, everyParagraph, textOf, type Analysis, type MarkerStyle, type Paragraph, type Part, type Span } from '../../../server/src/core/index';

/** The paragraphs of resolutions and their sections, subparagraphs left out. */
export const topParagraphs = ({ draft }: Analysis): Paragraph[] => ownParts(draft.parts).flatMap(({ paragraphs }) => paragraphs);

export const ownParts = (parts: readonly Part[]): Part[] => parts.filter(({ kind }) => kind === 'resolution' || kind === 'section');

/** Whether the text is a resolution of one of these bodies, and of no other. */
export function speaks({ draft }: Analysis, ...organs: readonly string[]): boolean {
  const lines = draft.parts.flatMap(({ enactingLine }) => enactingLine ?? []);
  return lines.length > 0 && lines.every(({ organ }) => organ !== undefined && organs.includes(organ));
}

/** Lists of (a), (b), (c), or of (i), (ii), (iii), in order, each with the paragraph above it. */
export const lists = ({ draft }: Analysis, style: MarkerStyle = 'letter'): { parent: Paragraph; items: readonly Paragraph[] }[] =>
  ownParts(draft.parts)
    .flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)])
    .filter(({ children, marker }) => marker && children.every((child, index) => child.marker?.shape === '(a)' && child.marker.style === style && child.marker.value === index + 1))
    .map((parent) => ({ parent, items: parent.children }));

/** Numbered paragraphs that stand next to each other in one part, with one number after the other. */
export function* numberedRuns(analysis: Analysis): Iterable<readonly Paragraph[]> {
  for (const { paragraphs } of ownParts(analysis.draft.parts)) {
    let run: Paragraph[] = [];
    for (const paragraph of paragraphs) {
      const { marker } = paragraph;
      const plain = marker?.style === 'number' && marker.shape === '1.' && marker.insertion === 0 && marker.alternative === 0 && paragraph.kind === 'operative';
      const last = run.at(-1);
      if (plain && last?.marker && marker.value === last.marker.value + 1 && isGap(analysis.text, last, paragraph)) run.push(paragraph);
      else {
        if (run.length > 1) yield run;
        run = plain ? [paragraph] : [];
      }
    }
    if (run.length > 1) yield run;
  }
}

const isGap = (text: string, before: Paragraph, after: Paragraph): boolean => /^\s+$/.test(text.slice(before.span.end, after.span.start));

/** Neighbours of a run, three at a time: the paragraph with the one before and the one after it. */
export function* inTheMiddle<Item>(items: readonly Item[]): Iterable<readonly [Item, Item, Item]> {
  for (let index = 1; index + 1 < items.length; index++) yield [items[index - 1]!, items[index]!, items[index + 1]!];
}

interface Stretch {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

const known = new WeakMap<Analysis, readonly Stretch[]>();

/** The running text of paragraphs: what stands in quotation marks, brackets, links, italics or notes at the foot is somebody else's or a name. */
export function runningText(analysis: Analysis): readonly Stretch[] {
  const stretches = known.get(analysis) ?? stretchesOf(analysis);
  known.set(analysis, stretches);
  return stretches;
}

function stretchesOf({ text, draft }: Analysis): Stretch[] {
  const closed = [
    ...[...everyBracket(draft)].map(({ span }) => span),
    ...draft.notes.map(({ span }) => span),
    ...draft.blocks.flatMap(({ emphasis }) => emphasis.map(({ span }) => span)),
    ...[...text.matchAll(/“[^”]*”|"[^"\n]*"|‘[^’\n]*’|«[^»]*»|https?:\S+|\]\([^)\n]*\)/g)].map(({ index, 0: all }) => ({ start: index, end: index + all.length })),
  ].sort((a, b) => a.start - b.start);
  const paragraphs = ownParts(draft.parts).flatMap((part) => [...everyParagraph(part.paragraphs)]);
  let next = 0;
  let reach = 0;
  return paragraphs.flatMap((paragraph) => {
    const { start, end } = paragraph.body.span;
    for (; next < closed.length && closed[next]!.start < start; next++) reach = Math.max(reach, closed[next]!.end);
    const stretches: Stretch[] = [];
    let at = Math.max(start, reach);
    for (let index = next; index < closed.length && closed[index]!.start < end; index++) {
      const inside = closed[index]!;
      if (inside.start > at) stretches.push({ paragraph, span: { start: at, end: inside.start } });
      at = Math.max(at, inside.end);
    }
    if (at < end) stretches.push({ paragraph, span: { start: at, end } });
    return stretches;
  });
}

export interface Hit {
  readonly paragraph: Paragraph;
  readonly span: Span;
  /** The whole match and its groups. */
  readonly words: readonly string[];
}

/** Where the pattern (with the flag g) matches in running text. */
export const hits = (analysis: Analysis, pattern: RegExp): Hit[] =>
  runningText(analysis).flatMap(({ paragraph, span }) =>
    [...textOf(analysis.text, span).matchAll(pattern)].map((match) => ({
      paragraph,
      span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
      words: match.map((group) => group ?? ''),
    })));

/** Where the pattern matches in the words of a paragraph, links and italics included. */
export const hitsInWhole = (analysis: Analysis, pattern: RegExp): Hit[] =>
  ownParts(analysis.draft.parts).flatMap((part) => [...everyParagraph(part.paragraphs)]).flatMap((paragraph) =>
    [...textOf(analysis.text, paragraph.own).matchAll(pattern)].map((match) => ({
      paragraph,
      span: { start: paragraph.own.start + match.index, end: paragraph.own.start + match.index + match[0].length },
      words: match.map((group) => group ?? ''),
    })));
