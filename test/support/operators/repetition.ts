/** Also and further (rules 3). */
import { textOf, type Analysis, type Paragraph, type Span } from '../../../server/src/core/index';
import { written, type Fault, type Operator } from './operator';
import { ownParts, speaks } from './places';

interface Neighbour {
  readonly paragraph: Paragraph;
  /** The words of the opener, without emphasis marks. */
  readonly words: string;
  readonly opener: Span;
  /** What follows the opener. */
  readonly rest: string;
}

const neighbour = ({ text }: Analysis, paragraph: Paragraph): Neighbour | undefined => {
  const opener = paragraph.opener?.italic ?? paragraph.opener?.span;
  if (!opener) return undefined;
  return { paragraph, opener, words: textOf(text, opener), rest: text.slice(opener.end, paragraph.own.end).replace(/^[*_ ]+/, '') };
};

/** Paragraphs of one kind that stand next to each other, with nothing but white space between them. */
function pairs(analysis: Analysis, kind: Paragraph['kind']): (readonly [Neighbour, Neighbour])[] {
  return ownParts(analysis.draft.parts).flatMap(({ paragraphs }) =>
    paragraphs.slice(1).flatMap((paragraph, index) => {
      const before = paragraphs[index]!;
      const [one, other] = [neighbour(analysis, before), neighbour(analysis, paragraph)];
      const together = before.kind === kind && paragraph.kind === kind && /^\s*$/.test(analysis.text.slice(before.span.end, paragraph.span.start));
      return together && one && other && !before.bracket && !paragraph.bracket ? [[one, other] as const] : [];
    }));
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const raised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const reworded = ({ paragraph, opener }: Neighbour, text: string): Fault => written(paragraph.own, opener, text);

/** Whoever is spoken to, and whatever is said of whom: enough of it to be the same or another beyond doubt. */
const addressee = ({ rest }: Neighbour): string => /^.*?(?= to | that |,|$)/s.exec(rest)?.[0] ?? '';
const verb = (words: string): string => /^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '';

/** The Security Council repeats its verbs freely. */
const strict = (analysis: Analysis): boolean => speaks(analysis, 'general-assembly', 'ecosoc', 'human-rights-council');

export const repetition: readonly Operator[] = [
  {
    id: 'also-before-participle',
    says: '“Also recalling” for “Recalling also”',
    expects: ['repetition-order'],
    faults: (analysis) =>
      pairs(analysis, 'preambular').flatMap(([before, here]) => {
        const found = /^(\p{L}+ing) (also|further)$/u.exec(here.words);
        return found && verb(before.words) === verb(here.words) ? [reworded(here, `${raised(found[2]!)} ${lowered(found[1]!)}`)] : [];
      }),
  },
  {
    id: 'also-after-verb',
    says: '“Requests also” for “Also requests”',
    expects: ['repetition-order'],
    faults: (analysis) =>
      pairs(analysis, 'operative').flatMap(([before, here]) => {
        const found = /^(Also|Further) (\p{Ll}+s)$/u.exec(here.words);
        return found && before.words.toLowerCase().split(' ').includes(found[2]!) ? [reworded(here, `${raised(found[2]!)} ${lowered(found[1]!)}`)] : [];
      }),
  },
  {
    id: 'also-after-another-verb',
    says: '“Also requests” after a paragraph with another verb',
    expects: ['repetition-orphan'],
    faults: (analysis) =>
      (strict(analysis) ? pairs(analysis, 'operative') : []).flatMap(([before, here]) => {
        const plain = /^(?:\p{Lu}\p{Ll}+s|Takes note|Calls upon)$/u;
        return plain.test(before.words) && plain.test(here.words) && verb(before.words) !== verb(here.words) ? [reworded(here, `Also ${lowered(here.words)}`)] : [];
      }),
  },
  {
    id: 'also-after-another-participle',
    says: '“Noting also” after a paragraph with another participle',
    expects: ['repetition-orphan'],
    faults: (analysis) =>
      (strict(analysis) ? pairs(analysis, 'preambular') : []).flatMap(([before, here]) => {
        const plain = /^\p{Lu}\p{Ll}+ing$/u;
        return plain.test(before.words) && plain.test(here.words) && verb(before.words) !== verb(here.words) ? [reworded(here, `${here.words} also`)] : [];
      }),
  },
  {
    id: 'also-to-another',
    says: '“Also requests” to somebody else than the paragraph before',
    expects: ['repetition-orphan'],
    faults: (analysis) =>
      (strict(analysis) ? pairs(analysis, 'operative') : []).flatMap(([before, here]) => {
        const plain = /^(?:Requests|Invites|Urges|Calls upon)$/;
        const names = [before, here].map((one) => /^the \p{Lu}[\p{L}-]+/u.exec(addressee(one))?.[0]);
        return plain.test(here.words) && before.words === here.words && names.every(Boolean) && names[0] !== names[1] ? [reworded(here, `Also ${lowered(here.words)}`)] : [];
      }),
  },
  {
    id: 'further-for-also',
    says: '“Further requests” where “Also requests” is due',
    expects: ['repetition-missing', 'repetition-orphan', 'repetition-order'],
    faults: (analysis) =>
      (strict(analysis) ? pairs(analysis, 'operative') : []).flatMap(([before, here]) => {
        const found = /^Also (\p{Ll}+s)$/u.exec(here.words);
        return found && before.words === raised(found[1]!) && addressee(before) === addressee(here) ? [reworded(here, `Further ${found[1]}`)] : [];
      }),
  },
  {
    id: 'also-lost',
    says: '“Requests” for “Also requests”, to the same as before',
    expects: ['repetition-missing'],
    faults: (analysis) =>
      (strict(analysis) ? pairs(analysis, 'operative') : []).flatMap(([before, here]) => {
        const found = /^Also (\p{Ll}+s)$/u.exec(here.words);
        const same = found && before.words === raised(found[1]!) && addressee(before) === addressee(here);
        const directed = found && /^(?:requests|invites|urges|encourages|asks)$/.test(found[1]!);
        return found && before.words === raised(found[1]!) && (same || !directed) ? [reworded(here, raised(found[1]!))] : [];
      }),
  },
  {
    id: 'also-lost-in-preamble',
    says: '“Recalling” for “Recalling also”',
    expects: ['repetition-missing'],
    faults: (analysis) =>
      (strict(analysis) ? pairs(analysis, 'preambular') : []).flatMap(([before, here]) => {
        const found = /^(\p{L}+ing) also$/u.exec(here.words);
        return found && before.words === found[1] ? [reworded(here, found[1]!)] : [];
      }),
  },
];
