/** Text from a page that was set in lines, such as a PDF: its paragraphs on one line each, without what stands at head and foot of a page. */
import { blocksOf } from '../parse/blocks';
import { linesOf } from '../parse/lines';
import type { LanguagePack } from '../languages/pack';

/** «3/12», «- 3 -», «26-01234», «26-01234 (E)»: the number of a page or of the print job. */
const foot = /^(?:\d{1,3}\s?\/\s?\d{1,3}|[-–—] ?\d{1,3} ?[-–—]|\d\d-\d{5}(?: \([A-Z]\))?)$/;
/** «A/80/L.12»: at the head of a page again and again. */
const head = /^[A-Z]+(?:\/[\w.]+){1,6}$/;

/** The paragraphs, or undefined when no line of the text goes on in the next. */
export function joinedLines(text: string, pack: LanguagePack): readonly string[] | undefined {
  const seen = new Set<string>();
  const kept = text.split(/\r\n|[\n\r\f]/).filter((line) => {
    const words = line.trim();
    const again = seen.has(words);
    if (head.test(words)) seen.add(words);
    return !again && !foot.test(words);
  }).join('\n');
  const lines = linesOf(kept);
  const blocks = blocksOf(kept, lines, [], pack);
  if (blocks.length === lines.filter(({ textStart, textEnd }) => textStart < textEnd).length) return undefined;
  // «long-» and «term» belong to one word, and so do «Secretary-» and «General».
  return blocks.map(({ span }) => kept.slice(span.start, span.end).replace(/(?<![^\S\n])[^\S\n]*\n\s*/g, '\n').replace(/(?<=\p{L}-)\n(?=\p{L})/gu, '').replace(/\n/g, ' '));
}
