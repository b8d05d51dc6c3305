/** Where something stands, in as few letters as negotiators use: «8bis», «PP3», «7 (b)», «Title», «Cover note 2». */
import type { Analysis } from '../../analyze';
import { excerpt } from '../../excerpt';
import { lastBegun } from '../../in-order';
import { paragraphsAround } from '../../paragraphs-around';
import { resolutionsOf } from '../../resolutions';
import { contains, emptyAt, span as spanOf } from '../../span';
import type { Say } from '../../speech';
import type { Draft, Paragraph, Part } from '../../tree';
import { partName } from '../symbols';
import { whereabouts } from '../whereabouts';
import type { LedgerRow } from './row';

export type LedgerPlace = Pick<LedgerRow, 'label' | 'whereabouts' | 'paragraph'>;

type Read = Pick<Analysis, 'text' | 'draft' | 'say'>;

/** Looks places up; what it needs of the whole draft is worked out once. */
export function placesIn({ text, draft, say }: Read): (offset: number) => LedgerPlace {
  const labels = labelsOf(draft, say);
  return (offset) => ({ whereabouts: whereabouts({ draft, say }, offset), ...labelled(offset) });

  function labelled(offset: number): Pick<LedgerPlace, 'label' | 'paragraph'> {
    const around = paragraphsAround(draft, offset);
    const [outermost] = around;
    const block = lastBegun(draft.blocks, offset);
    const part = lastBegun(draft.parts, offset);
    if (block?.role === 'footnote') return alone(say('Footnote'), block.span.start);
    if (!outermost) return alone(betweenParagraphs(part, offset, say), part?.span.start ?? 0);
    const label = labels.get(outermost) ?? say('Paragraph');
    return {
      label: [label, ...around.slice(1).flatMap(({ marker }) => marker?.label ?? [])].join(' '),
      paragraph: { label, opening: openingOf(text, outermost), id: outermost.span.start },
    };
  }
}

const alone = (label: string, id: number) => ({ label, paragraph: { label, opening: '', id } });

/** A title, or what a part says beside its paragraphs. */
function betweenParagraphs(part: Part | undefined, offset: number, say: Say): string {
  if (part?.headings.some(({ span }) => contains(span, emptyAt(offset)))) return say('Title');
  return part ? partName(part.kind, say) : say('Draft');
}

/** Of every paragraph that is in no other. */
function labelsOf(draft: Draft, say: Say): ReadonlyMap<Paragraph, string> {
  const labels = new Map<Paragraph, string>();
  const name = (paragraphs: readonly Paragraph[], short: string, part: string, counts: boolean): void =>
    paragraphs.forEach(({ marker }, index) => {
      const paragraph = paragraphs[index] as Paragraph;
      labels.set(paragraph, `${part}${marker?.label ?? (counts ? `${short}${index + 1}` : say('Paragraph'))}`);
    });
  for (const { preambular, operative } of resolutionsOf(draft)) {
    name(preambular, 'PP', '', true);
    // Where some have numbers, counting the others would give them the number of a neighbour.
    name(operative, 'OP', '', operative.every(({ marker }) => !marker));
  }
  for (const part of draft.parts) {
    const unnamed = part.paragraphs.filter((paragraph) => !labels.has(paragraph));
    const before = nameBefore(part, say);
    name(unnamed.filter(({ kind }) => kind === 'preambular'), 'PP', before, true);
    name(unnamed.filter(({ kind }) => kind !== 'preambular'), '', before, false);
  }
  return labels;
}

/** «Cover note », «Annex II, »; a long title would leave no room for the number. */
function nameBefore({ kind, title }: Part, say: Say): string {
  if (kind === 'resolution' || kind === 'section') return '';
  return kind === 'annex' && title !== '' && title.length <= longestTitle ? `${title}, ` : `${partName(kind, say)} `;
}

const longestTitle = 12;
const longestOpening = 60;

/** «Further requests · the Secretary-General»; of a paragraph without an opener its first words. */
function openingOf(text: string, { opener, body, own }: Paragraph): string {
  if (!opener) return excerpt(text, spanOf(body.span.start, Math.max(body.span.start, Math.min(body.span.end, own.end))), longestOpening);
  const addressee = opener.addressee ? [excerpt(text, opener.addressee, longestOpening)] : [];
  return [excerpt(text, opener.span, longestOpening), ...addressee].join(' · ');
}
