/** `outline` for a person: the parts with their paragraphs, one line each, and what is still in brackets. */
import { outline, textOf, type Analysis, type Bracket, type OutlineBracket, type Paragraph, type Part } from '../core/index';

const width = 100;

export function outlineAsText(path: string, analysis: Analysis): string {
  const { text, draft, facts } = analysis;
  const parts = draft.parts.filter(({ paragraphs }) => paragraphs.length > 0).map((part) => partAsText(part, text));
  const blanks = facts.blanks.map(({ blanks }) => `  ${nameOf(blanks, text)}${blanks.length > 1 ? ` (${blanks.length} times)` : ''}\n`);
  return [
    `${path}\n`,
    ...parts,
    `${countsOf(outline(analysis).brackets)}\n`,
    ...(blanks.length > 0 ? [`Blanks to fill:\n${blanks.join('')}`] : []),
  ].join('\n');
}

/** «country»; a blank in which nothing is written is shown as it stands. */
function nameOf([first]: readonly Bracket[], text: string): string {
  if (!first) return '';
  return plain(textOf(text, first.inner)) || textOf(text, first.span);
}

function partAsText(part: Part, text: string): string {
  const lines = part.paragraphs.flatMap((paragraph) => linesOf(paragraph, text));
  const column = Math.max(0, ...lines.map(({ depth, label }) => (depth === 0 ? label.length : 0)));
  const words = column > 0 ? column + 2 : 0;
  const start = ({ depth, label }: Line): string =>
    depth === 0 ? label.padStart(column).padEnd(words) : `${' '.repeat(words + 4 * (depth - 1))}${label.padEnd(3)} `;
  return [nameOfPart(part), ...lines.map((line) => shortened(`  ${start(line)}${line.words}`)), ''].join('\n');
}

/** «Note by the Chair (cover note)», but «Annex II» alone: that says what it is. */
function nameOfPart({ kind, title }: Part): string {
  const name = kind.replace('-', ' ');
  if (title === '') return name.charAt(0).toUpperCase() + name.slice(1);
  return title.toLowerCase().includes(name) ? title : `${title} (${name})`;
}

interface Line {
  readonly depth: number;
  /** «[1bis]», or nothing. */
  readonly label: string;
  readonly words: string;
}

function linesOf(paragraph: Paragraph, text: string): Line[] {
  const { depth, marker, bracket, own, children } = paragraph;
  const label = marker?.label ?? '';
  return [
    { depth, label: bracket && label ? `[${label}]` : label, words: plain(text.slice(marker?.span.end ?? own.start, own.end)) },
    ...children.flatMap((child) => linesOf(child, text)),
  ];
}

/** «17 placeholder, 4 negotiation, 1 link» */
function countsOf(brackets: readonly OutlineBracket[]): string {
  if (brackets.length === 0) return 'Nothing is in brackets.';
  const counts = new Map<string, number>();
  for (const { kind } of brackets) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort((a, b) => b[1] - a[1]).map(([kind, number]) => `${number} ${kind}`);
  return `In brackets: ${kinds.join(', ')}`;
}

/** On one line and without emphasis marks; the underscores of a blank stay. */
const plain = (words: string): string =>
  words.replace(/\*+|(?<!\w)_(?=[^\W_])|(?<=[^\W_])_(?!\w)/g, '').replace(/\s+/g, ' ').trim();

function shortened(line: string): string {
  const characters = [...line];
  if (characters.length <= width) return line;
  const cut = characters.slice(0, width - 1).join('');
  return `${cut.replace(/\s+\S{0,20}$/, '')} …`;
}
