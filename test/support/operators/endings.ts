/** The mark at the end of a paragraph (rules 5). */
import type { Analysis, Paragraph } from '../../../server/src/core/index';
import { written, type Fault, type Operator } from './operator';
import { lists, topParagraphs } from './places';

const simple = ({ children, tails }: Paragraph): boolean => children.length === 0 && tails.length === 0;

/** The paragraphs that end in one mark, with another in its place. */
const remarked = (paragraphs: readonly Paragraph[], from: string, to: string): Fault[] =>
  paragraphs
    .filter(({ body: { ending } }) => ending.mark === from && !ending.conjunction)
    .map(({ own, body: { ending } }) => written(own, ending.span, to));

const preambular = (analysis: Analysis): Paragraph[] => topParagraphs(analysis).filter((paragraph) => paragraph.kind === 'preambular' && simple(paragraph));
const operative = (analysis: Analysis): Paragraph[] => topParagraphs(analysis).filter((paragraph) => paragraph.kind === 'operative' && paragraph.marker && simple(paragraph));
const last = (analysis: Analysis): Paragraph[] => {
  const paragraph = topParagraphs(analysis).at(-1);
  return paragraph?.kind === 'operative' && simple(paragraph) ? [paragraph] : [];
};

const expects = ['wrong-ending'];

export const endings: readonly Operator[] = [
  { id: 'preamble-semicolon', says: 'a preambular paragraph ends in a semicolon', expects, faults: (analysis) => remarked(preambular(analysis), ',', ';') },
  { id: 'preamble-mark-lost', says: 'the comma of a preambular paragraph is lost', expects, faults: (analysis) => remarked(preambular(analysis), ',', '') },
  { id: 'operative-comma', says: 'an operative paragraph ends in a comma', expects, faults: (analysis) => remarked(operative(analysis), ';', ',') },
  { id: 'operative-stop', says: 'an operative paragraph in the middle ends in a full stop', expects, faults: (analysis) => remarked(operative(analysis), ';', '.') },
  { id: 'operative-mark-lost', says: 'the semicolon of an operative paragraph is lost', expects, faults: (analysis) => remarked(operative(analysis), ';', '') },
  { id: 'last-semicolon', says: 'the last operative paragraph ends in a semicolon', expects, faults: (analysis) => remarked(last(analysis), '.', ';') },
  {
    id: 'colon-lost',
    says: 'the colon before a list is lost',
    expects,
    faults: (analysis) => remarked(lists(analysis).filter(({ items }) => items.length > 1).map(({ parent }) => parent), ':', ''),
  },
  {
    id: 'item-mark-lost',
    says: 'the mark of an item in a list is lost',
    expects,
    faults: (analysis) => remarked(lists(analysis).filter(({ items }) => items.length > 1).flatMap(({ items }) => items.slice(0, -1).filter(simple)), ';', ''),
  },
];
