/** A paragraph or sentence begins with a capital, also when its first words have gone, or when a word has come before them. */
import type { Evidence } from '../analyze';
import { blockAt } from '../parse/blocks';
import { span, type Edit } from '../span';
import { everyParagraph } from '../tree';
import type { Cut } from './seams';

/** @param cuts places of the text, in order, with the words that stood there */
export function capitalEdits({ text, draft, pack }: Pick<Evidence, 'text' | 'draft' | 'pack'>, cuts: readonly Cut[]): Edit[] {
  const markers = new Map(draft.parts.flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)].map(({ own, marker }) => [own.start, marker?.span.end] as const)));
  const adverbs = new Set(pack.openers.repetitions.map((word) => word.toLowerCase()));
  return cuts.flatMap(({ at, taken }) => {
    const block = blockAt(draft.blocks, at) ?? blockAt(draft.blocks, at - 1);
    const words = block && (markers.get(block.span.start) ?? block.span.start);
    // Before the number of a paragraph, «[EU: (c) To report;]», no sentence begins.
    if (words === undefined || at < words) return [];
    const head = text.slice(Math.max(words, at - reach), at);
    const next = /^[^\p{L}\p{N}]{0,6}?(\p{L})/u.exec(text.slice(at, at + 12));
    if (!next) return [];
    const place = at + next[0].length - 1;
    const letter = next[1] ?? '';
    const write = (wanted: string): Edit[] => (wanted === letter || wanted.length !== 1 ? [] : [{ span: span(place, place + 1), text: wanted }]);
    // «[Also] Requests» with the adverb kept.
    if (adverbs.has(wordsIn(head).toLowerCase()) && taken.includes(']')) return write(letter.toLowerCase());
    const isBeginning = wordsIn(head) === '' || /[.?!][\s*_”)\]]+$/.test(head) && !endsInAbbreviation(head, pack.structure.abbreviations);
    return isBeginning && /^\P{L}*\p{Lu}/u.test(taken) ? write(letter.toUpperCase()) : [];
  });
}

/** So many characters before a place tell whether a sentence begins there. */
const reach = 200;

const wordsIn = (head: string): string => head.replace(/[^\p{L}\p{N}\s]/gu, '').trim();

const endsInAbbreviation = (head: string, abbreviations: readonly string[]): boolean => abbreviations.some((short) => head.trimEnd().endsWith(short));
