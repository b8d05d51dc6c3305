/** How paragraphs open, how strongly that is, and whom they address. */
import type { Analysis } from '../../analyze';
import { grouped } from '../../grouped';
import type { Phrase } from '../../languages/pack';
import { withoutTornBrackets } from '../../openers/addressee';
import { rungName } from '../../openers/ladder';
import { phraseAt } from '../../parse/phrases';
import { plainText } from '../../plain-text';
import { turnOf } from '../../repetition/turn-of';
import type { Span } from '../../span';
import type { Paragraph } from '../../tree';
import { byCount, type Row } from './figures';

/** «Also requests» counts as «Requests»: the adverb only says that it comes again (rules 3.1). */
export function openerRows(analysis: Analysis, paragraphs: readonly Paragraph[]): Row[] {
  const groups = grouped(paragraphs, (paragraph) => openerOf(analysis, paragraph)?.toLowerCase());
  return byCount([...groups.values()].map((same) => {
    const name = same[0] ? (openerOf(analysis, same[0]) ?? '') : '';
    const detail = rungOf(analysis, name)?.name;
    return { name, places: same.map(placeOf), ...(detail ? { detail } : {}) };
  }));
}

/** From the weakest to the strongest. Paragraphs whose opener nobody has judged are left out. */
export function strengthRows(analysis: Analysis, paragraphs: readonly Paragraph[]): Row[] {
  const judged = paragraphs.flatMap((paragraph) => {
    const rung = rungOf(analysis, openerOf(analysis, paragraph) ?? '');
    return rung ? [{ paragraph, ...rung }] : [];
  });
  const rungs = grouped(judged.sort((a, b) => a.strength - b.strength || a.paragraph.span.start - b.paragraph.span.start), ({ name }) => name);
  return [...rungs].map(([name, same]) => ({ name, places: same.map(({ paragraph }) => placeOf(paragraph)) }));
}

export function addresseeRows({ text, facts }: Analysis, paragraphs: readonly Paragraph[]): Row[] {
  const keyOf = (paragraph: Paragraph): string | undefined =>
    paragraph.opener?.addressee && (turnOf(facts.repetition, paragraph)?.opening.addressee?.key ?? wordsAt(text, paragraph.opener.addressee).toLowerCase());
  return byCount([...grouped(paragraphs, keyOf).values()].map((same) => ({
    name: same[0]?.opener?.addressee ? wordsAt(text, withoutTornBrackets(text, same[0].opener.addressee)) : '',
    places: same.map(({ opener, own }) => (opener?.addressee ? withoutTornBrackets(text, opener.addressee) : own)),
  })));
}

/** Where a paragraph's opener stands, or its first words. */
export const placeOf = ({ opener, body }: Paragraph): Span => opener?.span ?? body.span;

export const wordsAt = (text: string, at: Span): string => plainText(text, at).words.trim();

/** «Notes with concern»: without its adverb, where that can be told. */
function openerOf({ text, facts }: Analysis, paragraph: Paragraph): string | undefined {
  const opening = turnOf(facts.repetition, paragraph)?.opening;
  const words = opening ? opening.words.map((word) => word.text).join(' ') : paragraph.opener && wordsAt(text, paragraph.opener.span);
  return words && words.charAt(0).toUpperCase() + words.slice(1);
}

function rungOf({ pack, say }: Analysis, opener: string): { readonly name: string; readonly strength: number } | undefined {
  const phrase: Phrase | undefined = phraseAt(opener, pack);
  const name = phrase && rungName(phrase, say);
  return name && phrase.strength !== undefined ? { name, strength: phrase.strength } : undefined;
}
