/** A resolution as the field speaks of it: the part with the enacting line and the sections that follow it. */
import { once } from './languages/patterns';
import type { Draft, Paragraph, Part } from './tree';

export interface WholeResolution {
  readonly parts: readonly Part[];
  readonly preambular: readonly Paragraph[];
  /** Through all sections, in the order of the text. */
  readonly operative: readonly Paragraph[];
}

/** Some conferences set the body's name between the preamble and the operative part: these two are then one. */
export const isPreambleOf = (first: WholeResolution | undefined, next: WholeResolution | undefined): boolean =>
  first !== undefined && !first.parts[0]?.enactingLine && first.operative.length === 0 && next?.parts[0]?.enactingLine !== undefined && next.preambular.length === 0;

export const resolutionsOf = once(({ parts }: Draft): readonly WholeResolution[] => {
  const groups: Part[][] = [];
  for (const part of parts) {
    if (part.kind === 'resolution') groups.push([part]);
    else if (part.kind === 'section') (groups.at(-1) ?? (groups.push([]), groups.at(-1)))?.push(part);
  }
  return groups.map((group) => {
    const paragraphs = group.flatMap((part) => part.paragraphs);
    return {
      parts: group,
      preambular: paragraphs.filter(({ kind }) => kind === 'preambular'),
      operative: paragraphs.filter(({ kind }) => kind === 'operative'),
    };
  });
});
