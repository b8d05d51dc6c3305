/** References to paragraphs, sections and annexes of the same text (rules 4.4). */
import { everyBracket, type Analysis, type Paragraph } from '../../../server/src/core/index';
import { inserted, written, type Fault, type Operator } from './operator';
import { hits, numberedRuns, topParagraphs } from './places';

const highest = (analysis: Analysis): number => Math.max(0, ...topParagraphs(analysis).map(({ marker }) => marker?.value ?? 0));

/** «paragraph 5 above», where the text says itself that it means its own paragraph, and has it. */
const own = (analysis: Analysis) =>
  hits(analysis, /\bparagraph (\d{1,3}) (above|below)\b/g).filter(({ words }) => topParagraphs(analysis).some(({ marker }) => String(marker?.value) === words[1]));

/** Numbered paragraphs without a list, with the place before their last mark: where a drafter adds a reference. */
const ends = (analysis: Analysis): { paragraph: Paragraph; at: number }[] =>
  [...numberedRuns(analysis)].flat()
    .filter(({ children, body, bracket }) => children.length === 0 && !bracket && (body.ending.mark === ';' || body.ending.mark === '.'))
    .map((paragraph) => ({ paragraph, at: paragraph.body.ending.span.start }))
    .filter(({ at }) => /[\p{Ll}\d]/u.test(analysis.text[at - 1] ?? ''));

const added = (analysis: Analysis, words: string): Fault[] => ends(analysis).map(({ paragraph, at }) => inserted(paragraph.own, at, words));

export const references: readonly Operator[] = [
  {
    id: 'reference-beyond-last',
    says: 'a reference names a paragraph that the draft does not have',
    expects: ['broken-reference'],
    faults: (analysis) =>
      own(analysis).map(({ paragraph, span, words }) => written(paragraph.own, span, `paragraph ${highest(analysis) + 8} ${words[2]}`)),
  },
  {
    id: 'reference-added-broken',
    says: 'a reference is added to a paragraph that was never there',
    expects: ['broken-reference'],
    faults: (analysis) => added(analysis, `, in accordance with paragraph ${highest(analysis) + 8} of the present resolution`),
  },
  {
    id: 'reference-wrong-way',
    says: '“above” for a paragraph below, “below” for one above',
    expects: ['misdirected-reference'],
    faults: (analysis) => own(analysis).map(({ paragraph, span, words }) => written(paragraph.own, span, `paragraph ${words[1]} ${words[2] === 'above' ? 'below' : 'above'}`)),
  },
  {
    id: 'reference-added-wrong-way',
    says: 'a reference is added that looks for a later paragraph above',
    expects: ['misdirected-reference'],
    faults: (analysis) => {
      const all = ends(analysis);
      const numbers = new Set(all.map(({ paragraph: { marker } }) => marker?.value));
      // Where numbers begin again, an earlier paragraph may bear the same one.
      if (numbers.size < all.length) return [];
      return all.slice(0, -1).map(({ paragraph, at }, index) => inserted(paragraph.own, at, `, in accordance with paragraph ${all[index + 1]!.paragraph.marker!.value} above`));
    },
  },
  {
    id: 'subparagraph-missing',
    says: 'a reference names a subparagraph that its paragraph does not have',
    expects: ['broken-reference'],
    faults: (analysis) =>
      own(analysis)
        .filter(({ span }) => !/^ \(/.test(analysis.text.slice(span.end)))
        .map(({ paragraph, span, words }) => written(paragraph.own, span, `paragraph ${words[1]} (y) ${words[2]}`)),
  },
  {
    id: 'section-missing',
    says: 'a reference names a section that the draft does not have',
    expects: ['broken-reference'],
    faults: (analysis) => added(analysis, ', as set out in section XXIX of the present resolution'),
  },
  {
    id: 'annex-missing',
    says: 'a reference names an annex that the draft does not have',
    expects: ['broken-reference'],
    faults: (analysis) => added(analysis, ', as set out in annex XXIX to the present resolution'),
  },
  {
    id: 'target-in-brackets',
    says: 'the paragraph that a reference names is put in brackets',
    expects: ['fragile-reference'],
    faults: (analysis) => {
      if ([...everyBracket(analysis.draft)].some(({ kind }) => kind === 'negotiation')) return [];
      const paragraphs = topParagraphs(analysis);
      return own(analysis).flatMap(({ paragraph, span, words }) => {
        const targets = paragraphs.filter(({ marker }) => marker?.label === words[1]);
        const [target] = targets;
        if (!target || targets.length > 1 || target === paragraph || target.children.length > 0) return [];
        const edits = [target.span.start, target.span.end].map((at, index) => ({ span: { start: at, end: at }, text: index === 0 ? '[' : ']' }));
        return [{ edits, at: span }];
      });
    },
  },
];
