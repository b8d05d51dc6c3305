/**
 * Blocks → parts with their paragraphs, in one walk. It reports nothing; what fits nowhere is kept as text of
 * its part.
 */
import { enactingLineAt } from '../enacting-line';
import type { LanguagePack } from '../../languages/pack';
import { bareWords, isAnnexHeading } from '../titles';
import type { BlockRole, Part } from '../../tree';
import { faultyLine } from './beginning';
import { readAnnex, readEnactingLine } from './headings';
import { readMarked } from './marked';
import { finishReading, startReading, type ReadBlock, type Reading } from './reading';
import { readUnmarked } from './unmarked';

/** Enough of a block to tell what it is. */
const view = 400;

export function partsOf(text: string, blocks: readonly ReadBlock[], pack: LanguagePack): { parts: Part[]; roles: BlockRole[] } {
  const reading = startReading(text, pack);
  const roles: BlockRole[] = [];
  blocks.forEach((block, index) => {
    reading.next = blocks[index + 1];
    roles.push(goesOnBelow(text, block, roles.at(-1)) ? 'footnote' : read(reading, block));
  });
  return { parts: finishReading(reading), roles };
}

/** «[^3]:» and, further in or behind «>» on the next lines, what the note says. */
const goesOnBelow = (text: string, { span, indent }: ReadBlock, before: BlockRole | undefined): boolean =>
  before === 'footnote' && indent >= 4 && text.charAt(span.start) !== '[';

function read(reading: Reading, block: ReadBlock): BlockRole {
  const { text, pack } = reading;
  const raw = text.slice(block.span.start, Math.min(block.span.end, block.span.start + view));
  // «[^3]: …» at the foot of a text, «\* …» at the foot of a page.
  if (/^(?:\[\^[^\]\s]{1,20}\]:|\\\*{1,3} )/.test(raw)) return 'footnote';
  if (/^(?:[-*_=]\s?){3,}$/.test(raw)) return 'rule';
  const enactingLine = enactingLineAt(text, block.span, pack) ?? faultyLine(reading, block);
  if (enactingLine) return readEnactingLine(reading, enactingLine);
  const words = bareWords(raw);
  if (isAnnexHeading(words, pack)) return readAnnex(reading, block, words);
  const { marker } = block.head;
  return marker && marker.style !== 'label' ? readMarked(reading, block, marker, words) : readUnmarked(reading, block, raw, words);
}
