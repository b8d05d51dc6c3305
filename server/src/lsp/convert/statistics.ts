/** A draft in figures, every place in it a range. */
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Row, Span, Statistics } from '../../core/index';
import type { StatisticsAnswer } from '../protocol';
import { toRange } from './places';

export function toStatisticsAnswer(document: TextDocument, figures: Statistics): StatisticsAnswer {
  const placed = <Figure extends { readonly place: Span }>(figure: Figure) => ({ ...figure, place: toRange(document, figure.place) });
  const row = (figure: Row): Row<Range> => ({ ...figure, places: figure.places.map((place) => toRange(document, place)) });
  return {
    title: figures.title,
    parts: figures.parts.map(placed),
    paragraphs: figures.paragraphs.map(placed),
    preambularOpeners: figures.preambularOpeners.map(row),
    operativeOpeners: figures.operativeOpeners.map(row),
    strengths: figures.strengths.map(row),
    addressees: figures.addressees.map(row),
    blanks: figures.blanks.map(row),
  };
}
