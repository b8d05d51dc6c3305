/** What is worth reading about the place under the pointer. */
import type { Analysis } from '../analyze';
import type { Rule } from '../rules/rule';
import type { Span } from '../span';
import type { Bracket } from '../tree';
import { standingAt, type Standing } from './at';
import { explain } from './explain';
import { bracketCard } from './hover/bracket';
import type { Card } from './hover/card';
import { citationCard, symbolCard } from './hover/citation';
import { enactingCard } from './hover/enacting-line';
import { openerCard } from './hover/opener';
import { markerCard, numberCard, referenceCards, titleCard } from './hover/reference';

export type { Card, Line } from './hover/card';

export interface Hovered {
  /** The innermost thing that is spoken of. */
  readonly span: Span;
  /** The innermost first. */
  readonly cards: readonly Card[];
  /** The rules that found something here. */
  readonly rules: readonly Rule[];
}

/** More than this at one place is not read. */
const mostCards = 3;

/** Undefined on plain words. */
export function hover(analysis: Analysis, offset: number): Hovered | undefined {
  const spoken: { readonly span: Span; readonly cards: readonly Card[] }[] = [];
  let named = false;
  for (const standing of standingAt(analysis, offset)) {
    // On a number of a reference that number is meant, not all of them.
    if (standing.kind === 'reference' && named) continue;
    named ||= standing.kind === 'number';
    const cards = cardsOf(analysis, standing, offset);
    if (cards.length > 0) spoken.push({ span: standing.span, cards });
  }
  const found = explain(analysis, offset);
  const span = spoken[0]?.span ?? found?.span;
  return span && { span, cards: spoken.flatMap(({ cards }) => cards).slice(0, mostCards), rules: found?.rules ?? [] };
}

function cardsOf(analysis: Analysis, standing: Standing, offset: number): readonly Card[] {
  const card = cardOf(analysis, standing, offset);
  return standing.kind === 'reference' ? referenceCards(analysis, standing.reference) : card ? [card] : [];
}

function cardOf(analysis: Analysis, standing: Standing, offset: number): Card | undefined {
  switch (standing.kind) {
    case 'opener': return openerCard(analysis, standing.paragraph, standing.opener);
    case 'marker': return markerCard(analysis, standing.paragraph, standing.marker);
    case 'title': return standing.part.kind === 'section' || standing.part.kind === 'annex' ? titleCard(analysis, standing.part) : undefined;
    case 'enacting-line': return enactingCard(analysis, standing.enactingLine);
    case 'bracket': return isDeepInside(standing.bracket, offset) ? undefined : bracketCard(analysis, standing.bracket);
    case 'number': return numberCard(analysis, standing.number);
    case 'citation': return citationCard(analysis, standing.citation);
    case 'symbol': return symbolCard(analysis, standing.symbol);
    default: return undefined;
  }
}

/** In the midst of a bracketed paragraph its own words are of interest: of its bracket, at the two ends of it. */
const isDeepInside = ({ subtype, inner }: Bracket, offset: number): boolean => subtype === 'paragraph' && offset > inner.start + 1 && offset < inner.end;
