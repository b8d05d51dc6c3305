/** The draft from its first paragraph to its last: how long each is, how much of it stands in brackets, where blanks are. */
import type { Range } from 'vscode-languageclient';
import type { ParagraphFigure, Say } from '../../../server/src/core/index';
import { escaped, placesAttribute } from './markup';

type Figure = ParagraphFigure<Range>;

const height = 100;
/** Below the columns, a mark for a paragraph with blanks. */
const foot = 12;
const [step, thick] = [10, 8];

/** A plot, and the same as a table below it. */
export function columns(paragraphs: readonly Figure[], say: Say): string {
  if (paragraphs.length === 0) return '';
  const longest = Math.max(1, ...paragraphs.map(({ words }) => words));
  const width = paragraphs.length * step;
  return `<section aria-labelledby="where"><h2 id="where">${escaped(say('Where the draft is long, and where it is open'))}</h2>
<svg class="columns" role="img" aria-labelledby="where" aria-describedby="legend" viewBox="0 0 ${width} ${height + foot}" preserveAspectRatio="none" focusable="false">
<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="4" height="4"/><rect class="stripe" width="2" height="4"/></pattern></defs>
${paragraphs.map((paragraph, index) => column(paragraph, index * step, longest)).join('')}${divide(paragraphs)}</svg>
<p id="legend" class="hint"><span class="sample agreed" aria-hidden="true"></span>${escaped(say('words without brackets'))} <span class="sample open" aria-hidden="true"></span>${escaped(say('words in brackets'))} <span class="sample blank" aria-hidden="true"></span>${escaped(say('blanks to be filled'))} <span class="sample line" aria-hidden="true"></span>${escaped(say('the operative part begins'))}</p>
${table(paragraphs, say)}</section>`;
}

function column({ words, wordsInBrackets, blanks, label, opener, place }: Figure, x: number, longest: number): string {
  const whole = (height * words) / longest;
  const open = words > 0 ? (whole * Math.min(wordsInBrackets, words)) / words : 0;
  const bar = (name: string, y: number, tall: number) => (tall > 0 ? `<rect class="${name}" x="${x + 1}" y="${y.toFixed(1)}" width="${thick}" height="${tall.toFixed(1)}"/>` : '');
  return `<g ${placesAttribute([place])}><title>${escaped([label, opener].filter(Boolean).join(' '))}</title><rect class="catch" x="${x}" y="0" width="${step}" height="${height + foot}"/>` +
    `${bar('agreed', height - whole, whole - open)}${bar('open', height - open, open)}${blanks > 0 ? bar('blank', height + 4, foot - 6) : ''}</g>`;
}

function divide(paragraphs: readonly Figure[]): string {
  const first = paragraphs.findIndex(({ kind }) => kind === 'operative');
  return first > 0 ? `<line class="divide" x1="${first * step}" y1="0" x2="${first * step}" y2="${height + foot}"/>` : '';
}

function table(paragraphs: readonly Figure[], say: Say): string {
  const heads = [say('Paragraph'), say('Words'), say('In brackets'), say('Blanks'), say('Brackets')];
  const rows = paragraphs.map(({ label, opener, words, wordsInBrackets, blanks, brackets, bracketed, place }, index) => {
    const name = [label, opener].filter(Boolean).join(' ') || say('Paragraph');
    const state = bracketed ? ` <span class="detail">${escaped(say('in brackets'))}</span>` : '';
    const numbers = [words, wordsInBrackets, blanks, brackets].map((number) => `<td class="number">${number}</td>`).join('');
    return `<tr><th scope="row"><button id="paragraph-${index}" ${placesAttribute([place])}>${escaped(name)}</button>${state}</th>${numbers}</tr>`;
  });
  return `<details id="where-table"><summary id="where-summary">${escaped(say('The same as a table'))}</summary><table aria-labelledby="where">
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}
