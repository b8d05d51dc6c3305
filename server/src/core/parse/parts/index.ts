/**
 * Blocks → parts with their paragraphs, in one walk. It reports nothing; what fits nowhere is kept as text of
 * its part.
 */
import type { LanguagePack } from '../../languages/pack';
import type { LookedAt } from '../look';
import type { Span } from '../../span';
import type { BlockRole, Part } from '../../tree';
import { faultyLine } from './beginning';
import { readAnnex, readEnactingLine } from './headings';
import { readMarked } from './marked';
import { finishReading, startReading, type Reading } from './reading';
import { readUnmarked } from './unmarked';

export function partsOf(text: string, blocks: readonly LookedAt[], pack: LanguagePack): { parts: Part[]; roles: BlockRole[] } {
  const reading = startReading(text, pack);
  const roles: BlockRole[] = [];
  blocks.forEach((block, index) => {
    reading.next = blocks[index + 1];
    roles.push(goesOnBelow(text, block, roles.at(-1)) ? 'footnote' : read(reading, block));
  });
  return { parts: finishReading(reading), roles };
}

/** «[^3]:» and, further in or behind «>» on the next lines, what the note says. */
const goesOnBelow = (text: string, { span, indent }: LookedAt, before: BlockRole | undefined): boolean =>
  before === 'footnote' && indent >= 4 && text.charAt(span.start) !== '[';

/**
 * «Option A: To come;» below «Asks all:», or after another option: an item of a list. Elsewhere, and without a mark at its
 * end, it may be a paragraph or a title.
 */
function listsOptions({ top, text }: Reading, { start, end }: Span): boolean {
  if (!/[;,.][\])*_\s]*$/.test(text.slice(Math.max(start, end - 20), end))) return false;
  const last = top?.children.at(-1);
  return last ? last.marker?.style === 'label' : top?.kind === 'operative' && top.body.ending.mark === ':';
}

function read(reading: Reading, block: LookedAt): BlockRole {
  const { sign } = block;
  if (sign === 'footnote' || sign === 'rule') return sign;
  const enactingLine = block.enactingLine ?? faultyLine(reading, block);
  if (enactingLine) return readEnactingLine(reading, enactingLine);
  const { words } = block;
  if (sign === 'annex') return readAnnex(reading, block, words);
  const { marker } = block.head;
  return marker && (marker.style !== 'label' || listsOptions(reading, block.span)) ? readMarked(reading, block, marker, words) : readUnmarked(reading, block);
}
