/** The line that names the body that speaks: «*The General Assembly*,» (rules 1.5, 1.11). */
import { nearest, slipsBetween } from '../nearest';
import type { LanguagePack, Organ } from '../languages/pack';
import type { Span } from '../span';
import type { EnactingLine } from '../tree';

/** Several bodies that speak together take a line of some two hundred letters. */
const longest = 300;

export const isEnactingLine = (text: string, at: Span, pack: LanguagePack): boolean => enactingLineAt(text, at, pack) !== undefined;

/** Reads a line or block that can be nothing else: an organ we know, or a body with its comma. */
export function enactingLineAt(text: string, at: Span, pack: LanguagePack): EnactingLine | undefined {
  const line = seenAt(text, at);
  if (!line || (line.mark && !isComma(line.mark))) return undefined;
  const organ = organCalled(line.words, pack);
  return organ || (line.mark && namesBody(line.words, pack)) ? enactingLine(at, line, organ, pack) : undefined;
}

/**
 * Reads a line or block that stands where an enacting line belongs, and may have lost its comma or a letter. Without
 * a resolution to follow, such a line may be anything.
 */
export function faultyEnactingLineAt(text: string, at: Span, pack: LanguagePack): EnactingLine | undefined {
  const line = seenAt(text, at);
  if (!line) return undefined;
  const organ = organCalled(line.words, pack);
  if (organ || namesBody(line.words, pack)) return enactingLine(at, line, organ, pack);
  const meant = line.mark ? (nearest(line.words, pack.organs.map(({ name }) => name)) ?? meantBy(line.words, pack)) : undefined;
  if (meant !== undefined) return { ...enactingLine(at, line, organCalled(meant, pack), pack), meant };
  // «The Heads of State and Government,», «The General Conference …, meeting at its 110th session, 2022,»: whoever it is, they speak.
  return isComma(line.mark) && hasArticle(line.words, pack) && !line.words.includes('(') ? enactingLine(at, line, undefined, pack) : undefined;
}

/** A body that we do not know may be one we know with a letter wrong, or have a letter wrong in «Conference» or «Parties». */
function meantBy(words: string, { organs, bodies }: LanguagePack): string | undefined {
  const said = plainly(words);
  const organ = organs.find(({ name }) => slipsBetween(said.toLowerCase(), name.toLowerCase(), fewSlips) <= fewSlips);
  if (organ) return organ.name;
  const meant = said.replace(/\p{Lu}\p{Ll}{4,}(?!\p{L})/gu, (word) => bodies.find((body) => isSlipOf(body, word)) ?? word);
  return meant === said ? undefined : meant;
}

const fewSlips = 2;

/** One letter is wrong, and it is not the -s of another number. */
const isSlipOf = (name: string, word: string): boolean =>
  name.length > 5 && slipsBetween(word, name, 1) === 1 && word !== `${name}s` && name !== `${word}s`;

/** A line taken apart: «# *The General Assembly*,», «[3] The General Assembly,» in a guide with notes. */
interface Seen {
  readonly words: string;
  readonly start: number;
  readonly mark: string;
  readonly markAt: number;
}

function seenAt(text: string, { start, end }: Span): Seen | undefined {
  if (end - start > longest || end - start < 5) return undefined;
  const match = /^((?:#{1,6}\s|\[\d{1,3}\]\s)?[[*_\s]*)(.*?)([*_\]\s]*)(?:([,،，;:.])[*_\]\s]*)?$/s.exec(text.slice(start, end));
  const [, before = '', words = '', after = '', mark = ''] = match ?? [];
  if (!/^\p{L}/u.test(words)) return undefined;
  const wordsAt = start + before.length;
  return { words, start: wordsAt, mark, markAt: wordsAt + words.length + after.length };
}

const isComma = (mark: string): boolean => /[,،，]/.test(mark);

function enactingLine(span: Span, { words, start, mark, markAt }: Seen, known: Organ | undefined, pack: LanguagePack): EnactingLine {
  const meant = known ? undefined : meantBy(words, pack);
  const organ = known ?? (meant === undefined ? undefined : organCalled(meant, pack));
  const at = { start: markAt, end: markAt + mark.length };
  return {
    span,
    name: { start, end: start + words.length },
    ...(organ ? { organ: organ.key } : {}),
    ...(meant === undefined ? {} : { meant }),
    ...(isComma(mark) ? { comma: at } : mark ? { wrongMark: { span: at, text: mark } } : {}),
  };
}

/** Italics may end within the name: «*The General* Assembly». */
const plainly = (words: string): string => words.replace(/[*_]/g, '').replace(/\s+/g, ' ');

function organCalled(words: string, { organs }: LanguagePack): Organ | undefined {
  const said = plainly(words).toLowerCase();
  return /^\p{Lu}/u.test(words) ? organs.find(({ name }) => name.toLowerCase() === said) : undefined;
}

/** «The Seventy-seventh World Health Assembly»: an article, then a body's name within the first words. */
function namesBody(words: string, pack: LanguagePack): boolean {
  // «the 143rd Assembly»: other figures make a sentence of it, or the heading of a house that writes otherwise, «(Dubai, 2018)».
  const figures = /[;:.!?\d]/.test(words.replace(/\b\d{1,3}\p{Ll}{2}\b/gu, ''));
  if (!hasArticle(words, pack) || figures) return false;
  return words.split(/\s+/).slice(1, 9).some((word) => pack.bodies.some((body) => body.toLowerCase() === word.toLowerCase().replace(/,$/, '') && /^\p{Lu}/u.test(word)));
}

function hasArticle(words: string, { organs }: LanguagePack): boolean {
  const article = organs[0]?.name.split(' ')[0] ?? '';
  const first = words.split(/\s/, 1)[0] ?? '';
  return first.toLowerCase() === article.toLowerCase() && /^\p{Lu}/u.test(first);
}
