/** A draft in figures, every place in it in lines and characters. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Row, Span, Statistics } from '../../core/index';
import type { StatisticsAnswer, Stretch } from '../protocol';
import { toRange } from './places';

export function toStatisticsAnswer(document: TextDocument, figures: Statistics): StatisticsAnswer {
  const stretch = (span: Span): Stretch => {
    const { start, end } = toRange(document, span);
    return [start.line, start.character, end.line, end.character];
  };
  const placed = <Figure extends { readonly place: Span }>(figure: Figure) => ({ ...figure, place: stretch(figure.place) });
  const row = (figure: Row): Row<Stretch> => ({ ...figure, places: figure.places.map(stretch) });
  return {
    ...figures,
    resolutions: figures.resolutions.map(({ title, preambular, operative }) => ({ title, preambular: preambular.map(placed), operative: operative.map(placed) })),
    parts: figures.parts.map(placed),
    preambularOpeners: figures.preambularOpeners.map(row),
    operativeOpeners: figures.operativeOpeners.map(row),
    strengths: figures.strengths.map(row),
    addressees: figures.addressees.map(row),
    blanks: figures.blanks.map(row),
  };
}
