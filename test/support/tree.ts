/** A draft as text, one line for each thing in it: what the parser made of it can be read at a glance, and compared. */
import { everyBracket, textOf, type Analysis, type Bracket, type Ending, type Marker, type Opener, type Paragraph, type Part, type Passage, type TextBlock } from '../../server/src/core/index';

export function treeAsText({ text, draft }: Analysis): string {
  const brackets = [...everyBracket(draft)];
  const lines = [
    ...(draft.frontMatter ? [`front matter  ${short(textOf(text, draft.frontMatter))}`, ''] : []),
    ...draft.parts.flatMap((part) => [...linesOfPart(text, part, draft.blocks), '']),
    ...draft.notes.map(({ inner, allow }) => `note  ${short(textOf(text, inner))}${allow ? `  over ${allow.scope === 'file' ? 'the file' : short(textOf(text, allow.over))}` : ''}`),
    ...brackets.map((bracket) => lineOfBracket(text, bracket)),
    ...draft.unmatched.map(({ character }) => `alone  ${character}`),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Its headings, enacting line, paragraphs and whatever else stands in it, in the order of the text. */
function linesOfPart(text: string, part: Part, blocks: readonly TextBlock[]): string[] {
  const { enactingLine } = part;
  const others = blocks.filter(({ span, role }) => part.span.start <= span.start && span.end <= part.span.end && (role === 'footnote' || role === 'rule' || role === 'text'));
  const entries = [
    ...part.headings.map((heading) => ({ at: heading.span.start, lines: [`  title  ${heading.text}`] })),
    ...(enactingLine ? [{ at: enactingLine.span.start, lines: [`  enacting line  ${textOf(text, enactingLine.name)}  ${enactingLine.organ ?? 'unknown body'}${enactingLine.comma ? '  ,' : ''}`] }] : []),
    ...part.paragraphs.map((paragraph) => ({ at: paragraph.span.start, lines: linesOfParagraph(text, paragraph) })),
    ...others.map(({ span, role }) => ({ at: span.start, lines: [`  ${role}  ${short(textOf(text, span))}`] })),
  ];
  return [`${part.kind}${part.title ? `: ${part.title}` : ''}`, ...entries.sort((a, b) => a.at - b.at).flatMap(({ lines }) => lines)];
}

function linesOfParagraph(text: string, paragraph: Paragraph): string[] {
  const { kind, depth, marker, opener, body, children, tails, bracket } = paragraph;
  const indent = '  '.repeat(depth + 1);
  const to = opener?.addressee ? `to ${short(textOf(text, opener.addressee))}` : '';
  const fields = [depth === 0 ? kind : '', marker ? numberOf(marker) : '', opener ? openerOf(text, opener) : '', to, wordsOf(text, body), bracket ? 'in brackets' : ''];
  const later = [
    ...children.map((child) => ({ at: child.span.start, lines: linesOfParagraph(text, child) })),
    ...tails.map((tail) => ({ at: tail.span.start, lines: [`${indent}  tail  ${wordsOf(text, tail)}`] })),
  ].sort((a, b) => a.at - b.at);
  return [indent + fields.filter((field) => field !== '').join('  '), ...later.flatMap(({ lines }) => lines)];
}

const numberOf = ({ label, style, value, insertion, alternative }: Marker): string =>
  `${label} = ${style} ${value}${insertion > 0 ? ` insertion ${insertion}` : ''}${alternative > 0 ? ` alternative ${alternative}` : ''}`;

function openerOf(text: string, { span, italic, phrase }: Opener): string {
  const mark = italic ? '*' : '';
  return `${mark}${short(textOf(text, span))}${mark}${phrase ? '' : ' (not listed)'}`;
}

const wordsOf = (text: string, { span, ending }: Passage): string => `“${short(textOf(text, span))}” ${endingOf(ending)}`;

const endingOf = ({ mark, conjunction }: Ending): string => `ends ${mark || 'without a mark'}${conjunction ? ` ${conjunction.text}` : ''}`;

function lineOfBracket(text: string, { span, kind, depth, key, group, attribution, subtype }: Bracket): string {
  const more = [subtype, key === undefined ? '' : `key “${key}”`, group === undefined ? '' : `group ${group}`, attribution && `by ${attribution}`];
  return [`${'  '.repeat(depth)}${kind}`, short(textOf(text, span)), ...more].filter(Boolean).join('  ');
}

/** On one line, and what is long without its middle. */
function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 32)} … ${line.slice(-24)}`;
}
