/** What stands around the paragraphs: enacting line, front matter, notes (rules 1, design 4). */
import { everyBracket, type Analysis, type EnactingLine } from '../../../server/src/core/index';
import { inserted, removed, written, type Fault, type Operator } from './operator';
import { hits, topParagraphs } from './places';

/** Enacting lines of bodies we know, and the head of the resolution: from its title to the first preambular paragraph. */
const enacting = ({ draft }: Analysis): { line: EnactingLine; at: Fault['at'] }[] =>
  draft.parts.flatMap(({ span, enactingLine: line, paragraphs: [first] }) => (line?.organ && first?.kind === 'preambular' ? [{ line, at: { start: span.start, end: first.own.end } }] : []));

const whole = ({ text }: Analysis, { span }: EnactingLine): Fault['at'] => {
  const end = /^[^\n]*\n*/.exec(text.slice(span.end))?.[0].length ?? 0;
  return { start: span.start, end: span.end + end };
};

const atTop = (analysis: Analysis, lines: string): Fault[] => (analysis.draft.frontMatter ? [] : [inserted({ start: 0, end: 0 }, 0, `---\n${lines}\n---\n\n`)]);

/** The beginnings of top paragraphs that stand on a line of their own. */
const beginnings = (analysis: Analysis) => topParagraphs(analysis).filter(({ span }) => /\n\s*\n$/.test(analysis.text.slice(Math.max(0, span.start - 4), span.start)));

const final = { stage: 'final' } as const;

export const structure: readonly Operator[] = [
  { id: 'enacting-line-lost', says: 'the enacting line was deleted', expects: ['missing-enacting-line'], faults: (analysis) => enacting(analysis).slice(0, 1).map(({ line, at }) => removed(at, whole(analysis, line))) },
  { id: 'enacting-comma-lost', says: 'the comma after the enacting body is lost', expects: ['wrong-enacting-comma'], faults: (analysis) => enacting(analysis).flatMap(({ line, at }) => (line.comma ? [removed(at, line.comma)] : [])) },
  { id: 'enacting-colon', says: 'a colon after the enacting body', expects: ['wrong-enacting-comma'], faults: (analysis) => enacting(analysis).flatMap(({ line, at }) => (line.comma ? [written(at, line.comma, ':')] : [])) },
  { id: 'front-matter-misspelt', says: 'a key of the front matter is misspelt', expects: ['unknown-front-matter'], faults: (analysis) => atTop(analysis, 'titel: Bridges') },
  { id: 'front-matter-wrong-value', says: 'a stage that there is not', expects: ['unknown-front-matter'], faults: (analysis) => atTop(analysis, 'stage: finished') },
  {
    id: 'note-allows-nothing',
    says: 'a note allows what is not there',
    expects: ['useless-suppression'],
    faults: (analysis) => beginnings(analysis).map(({ span }) => inserted({ start: span.start, end: span.start }, span.start, '<!-- un-resolution-allow unmatched-quotation: agreed text -->\n\n')),
  },
  {
    id: 'attribution-left',
    says: 'who proposed the words still stands in the text that is to be tabled',
    expects: ['attribution-left'],
    explains: ['open-bracket'],
    config: final,
    faults: (analysis) => hits(analysis, /(?<=\p{Ll}{3} )\p{Ll}{5,}(?= \p{Ll}{3})/gu).map(({ paragraph, span, words }) => written(paragraph.own, span, `[EU: ${words[0]}]`)),
  },
  {
    id: 'status-left',
    says: '“[agreed]” still stands in the text that is to be tabled',
    expects: ['note-left'],
    config: final,
    faults: (analysis) => ([...everyBracket(analysis.draft)].some(({ kind }) => kind === 'negotiation') ? [] : topParagraphs(analysis).filter(({ kind, children }) => kind === 'operative' && children.length === 0).map(({ own }) => inserted(own, own.end, ' [agreed]'))),
  },
  {
    id: 'remark-left',
    says: 'a remark of the drafters still stands in the text that is to be tabled',
    expects: ['note-left'],
    config: final,
    faults: (analysis) => beginnings(analysis).map(({ span }) => inserted({ start: span.start, end: span.start }, span.start, '<!-- to be checked with the capital -->\n\n')),
  },
];
