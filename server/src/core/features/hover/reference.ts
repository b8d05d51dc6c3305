/** What a reference names, in its own words; and the other way round, what names a paragraph. */
import type { Analysis } from '../../analyze';
import { excerpt } from '../../excerpt';
import { meantIn, named } from '../../references/named';
import { naming } from '../../references/naming';
import { isPart, type Reference, type ReferenceNumber, type Target } from '../../references/reference';
import { span, type Span } from '../../span';
import type { Marker, Paragraph, Part } from '../../tree';
import { allWhereabouts, whereabouts } from '../whereabouts';
import { glance, headed, says, type Card } from './card';

/** More of «paragraphs 3 to 9» than this are not shown. */
const mostShown = 3;

export const referenceCards = (analysis: Analysis, reference: Reference): Card[] =>
  meantIn(reference).slice(0, mostShown).flatMap((number) => numberCard(analysis, number) ?? []);

/** Undefined where there is no such paragraph: that is a finding. */
export function numberCard({ text, say }: Analysis, number: ReferenceNumber): Card | undefined {
  const { target, place } = number;
  if (!target || !place) return undefined;
  const words = place === target.span ? wordsOf(target) : span(place.start, target.span.end);
  const isOpen = !isPart(target) && target.bracket?.kind === 'negotiation';
  return {
    title: headed(named(text, number, say)),
    lines: [{ quotes: excerpt(text, words, glance) }, ...says(isOpen ? say('It stands in brackets and may yet go.') : undefined)],
  };
}

/** A paragraph without its number, a section or annex with its title. */
function wordsOf(target: Target): Span {
  if (!isPart(target)) return span(target.marker?.span.end ?? target.own.start, Math.min(target.own.end, target.bracket?.inner.end ?? target.own.end));
  return target.headings[0] ? span(target.headings[0].span.start, target.span.end) : target.span;
}

export function markerCard(analysis: Analysis, paragraph: Paragraph, { span: at, insertion }: Marker): Card {
  const { say } = analysis;
  return {
    title: headed(whereabouts(analysis, at.start)),
    lines: says(spoken(analysis, paragraph), insertion > 0 ? say('It was put in between: at adoption it gets a number of its own.') : undefined),
  };
}

export const titleCard = (analysis: Analysis, part: Part): Card => ({ title: part.title, lines: says(spoken(analysis, part)) });

function spoken(analysis: Analysis, target: Target) {
  const spans = naming(analysis.facts.references, target).map((number) => number.span);
  return spans.length > 0 ? analysis.say('Referred to in {places}.', { places: allWhereabouts(analysis, spans) }) : analysis.say('Nothing in the draft refers to it.');
}
