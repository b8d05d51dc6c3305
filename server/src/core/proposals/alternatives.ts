/** Paragraphs that are alternatives of another: «5 alt», «Option A» (rules 4.3). */
import { once } from '../languages/patterns';
import type { Draft, Paragraph } from '../tree';

export interface ParagraphChoice {
  /** What they are alternatives of: «5» for «5 alt», what stands before «Option A»; absent where there is no such paragraph. */
  readonly of?: Paragraph;
  readonly alternatives: readonly Paragraph[];
}

/** In the order of the text. */
export const paragraphChoices = once((draft: Draft): readonly ParagraphChoice[] => {
  const choices: ParagraphChoice[] = [];
  const rows: (readonly [Paragraph | undefined, readonly Paragraph[]])[] = draft.parts.map(({ paragraphs }) => [undefined, paragraphs] as const);
  for (let row = rows.pop(); row; row = rows.pop()) {
    const [parent, paragraphs] = row;
    for (const choice of choicesIn(parent, paragraphs)) choices.push(choice);
    for (const paragraph of paragraphs) if (paragraph.children.length > 0) rows.push([paragraph, paragraph.children]);
  }
  return choices.sort((a, b) => startOf(a) - startOf(b));
});

const startOf = ({ alternatives: [first] }: ParagraphChoice): number => first?.span.start ?? 0;

function* choicesIn(parent: Paragraph | undefined, paragraphs: readonly Paragraph[]): Iterable<ParagraphChoice> {
  let last: Paragraph | undefined;
  let open: { of?: Paragraph; alternatives: Paragraph[] } | undefined;
  for (const paragraph of paragraphs) {
    if (!paragraph.marker || paragraph.marker.alternative === 0) {
      if (open) yield open;
      open = undefined;
      last = paragraph;
    } else if (open && isOfOne(open.alternatives[0], paragraph)) open.alternatives.push(paragraph);
    else {
      if (open) yield open;
      const of = paragraph.marker.style === 'label' ? (last ?? parent) : isSameNumber(last, paragraph) ? last : undefined;
      open = { ...(of ? { of } : {}), alternatives: [paragraph] };
    }
  }
  if (open) yield open;
}

const isOfOne = (a: Paragraph | undefined, b: Paragraph): boolean => (b.marker?.style === 'label' ? a?.marker?.style === 'label' : isSameNumber(a, b));

const isSameNumber = (a: Paragraph | undefined, { marker: b }: Paragraph): boolean =>
  a?.marker !== undefined && b !== undefined && a.marker.style === b.style && a.marker.value === b.value && a.marker.insertion === b.insertion;
