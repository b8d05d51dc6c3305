/** The line that names the body that speaks: «*The General Assembly*,» (rules 1.5, 1.11). */
import type { LanguagePack } from '../languages/pack';
import type { Span } from '../span';
import type { EnactingLine } from '../tree';

const longest = 200;

export const isEnactingLine = (text: string, at: Span, pack: LanguagePack): boolean => enactingLineAt(text, at, pack) !== undefined;

/** Reads a line or block as an enacting line; undefined when it is none. */
export function enactingLineAt(text: string, { start, end }: Span, pack: LanguagePack): EnactingLine | undefined {
  if (end - start > longest || end - start < 5) return undefined;
  const match = /^([[*_\s]*)(.*?)([*_\]\s]*)(?:([,，،])[*_\]\s]*)?$/s.exec(text.slice(start, end));
  const [, before = '', words = '', , comma = ''] = match ?? [];
  const said = words.replace(/\s+/g, ' ').toLowerCase();
  if (!/^\p{Lu}/u.test(words)) return undefined;
  const organ = pack.organs.find(({ name }) => name.toLowerCase() === said);
  if (!organ && !(comma && namesBody(words, pack))) return undefined;
  const nameAt = start + before.length;
  const commaAt = comma ? text.lastIndexOf(comma, end - 1) : -1;
  return {
    span: { start, end },
    name: { start: nameAt, end: nameAt + words.length },
    ...(organ ? { organ: organ.key } : {}),
    ...(commaAt >= start ? { comma: { start: commaAt, end: commaAt + 1 } } : {}),
  };
}

/** «The Seventy-seventh World Health Assembly»: an article, then a body's name within the first words. */
function namesBody(words: string, { bodies, organs }: LanguagePack): boolean {
  const article = organs[0]?.name.split(' ')[0]?.toLowerCase() ?? '';
  const [first = '', ...rest] = words.split(/\s+/);
  if (first.toLowerCase() !== article || /[;:.!?\d]/.test(words)) return false;
  return rest.slice(0, 8).some((word) => bodies.some((body) => body.toLowerCase() === word.toLowerCase().replace(/,$/, '') && /^\p{Lu}/u.test(word)));
}
