/** Places in a draft where a drafter's cursor may be: at each kind of thing that an editor may be asked about. */
import { analyze, everyBracket, everyParagraph, type Span } from '../../server/src/core/index';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place } from './requests';
import { randomFrom } from './random';

/** At most `most` of them, spread over the text, its first and last place among them; the same for the same text. */
export function offsetsIn(text: string, most: number): number[] {
  const { draft, facts } = analyze(text);
  const things: Span[] = [
    ...draft.parts.flatMap(({ paragraphs }) => [...everyParagraph(paragraphs)]).flatMap(({ own, opener, marker }) => [own, ...(opener ? [opener.span] : []), ...(marker ? [marker.span] : [])]),
    ...[...everyBracket(draft)].map(({ inner }) => inner),
    ...facts.references.map(({ span }) => span),
    ...draft.notes.map(({ span }) => span),
  ];
  const random = randomFrom(text.slice(0, 1000));
  const offsets = things.flatMap(({ start, end }) => [start, Math.floor((start + end) / 2), end]);
  const anywhere = Array.from({ length: 10 }, () => random.below(text.length + 1));
  return [0, text.length, ...random.shuffled([...new Set([...offsets, ...anywhere])]).slice(0, Math.max(0, most - 2))];
}

/**
 * So many of them, spread evenly from the first to the last without reading the draft, which takes as long as a few
 * answers: by turns anywhere, in the midst of a word or of a pair of line ends, and at the next mark that means something.
 */
export function offsetsOver(text: string, most: number): number[] {
  const step = text.length / Math.max(1, most - 1);
  const offsets = Array.from({ length: most }, (_, index) => {
    const at = Math.min(text.length, Math.round(index * step));
    return index % 2 === 0 ? at : at + Math.max(0, text.slice(at, at + farthest).search(telling));
  });
  return [...new Set(offsets)];
}

/** Where a number, an italic run, a bracket, a reference or a line begins. */
const telling = /(?<=\n)[[(*\d]|[[\]*(]|(?<=paragraph )\d|(?<= )[A-Z\d]\S*\/|\n/;
const farthest = 400;

/** The place of an offset, with the few words behind it selected. */
export function placeAt(document: TextDocument, offset: number): Place {
  const position = document.positionAt(offset);
  return { uri: document.uri, version: document.version, position, range: { start: position, end: document.positionAt(offset + 12) } };
}
