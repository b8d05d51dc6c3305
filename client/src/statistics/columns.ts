/** The draft from its first paragraph to its last: how long each is, how much of it stands in brackets, where blanks are. */
import type { ParagraphFigure, ResolutionFigure, Say } from '../../../server/src/core/index';
import type { Stretch } from '../../../server/src/lsp/protocol';
import { escaped } from '../pages/markup';
import { placesAttribute } from './markup';

type Figure = ParagraphFigure<Stretch>;

const height = 100;
/** Below the columns, a mark for a paragraph with blanks. */
const foot = 12;
const [step, thick] = [10, 8];

/** A plot, and the same as a table below it. */
export function columns(resolutions: readonly ResolutionFigure<Stretch>[], say: Say): string {
  const paragraphs = resolutions.flatMap(({ preambular, operative }) => [...preambular, ...operative]);
  if (paragraphs.length === 0) return '';
  const longest = Math.max(1, ...paragraphs.map(({ words }) => words));
  const width = paragraphs.length * step;
  return `<section aria-labelledby="where"><h2 id="where">${escaped(say('Where the draft is long, and where it is open'))}</h2>
<svg class="columns" role="img" aria-labelledby="where" aria-describedby="legend" viewBox="0 0 ${width} ${height + foot}" preserveAspectRatio="none" focusable="false">
<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="4" height="4"/><rect class="stripe" width="2" height="4"/></pattern></defs>
${paragraphs.map((paragraph, index) => column(paragraph, index * step, longest)).join('')}${divides(resolutions)}</svg>
${legend(longest, say)}
${table(paragraphs, say)}</section>`;
}

function legend(longest: number, say: Say): string {
  const entry = (kind: string, words: string): string => `<span class="entry"><span class="sample ${kind}" aria-hidden="true"></span>${escaped(words)}</span>`;
  const entries = [
    entry('agreed', say('words without brackets')), entry('open', say('words in brackets')), entry('blank', say('blanks to be filled')), entry('line', say('the operative part begins')),
  ];
  return `<p id="legend" class="hint">${entries.join(' ')} <span class="entry">${escaped(say('Words in the longest paragraph: {words}', { words: longest }))}</span></p>`;
}

function column({ name, words, open, place }: Figure, x: number, longest: number): string {
  const whole = (height * words) / longest;
  const bracketed = open && words > 0 ? (whole * Math.min(open.words, words)) / words : 0;
  const bar = (kind: string, y: number, tall: number) => (tall > 0 ? `<rect class="${kind}" x="${x + 1}" y="${y.toFixed(1)}" width="${thick}" height="${tall.toFixed(1)}"/>` : '');
  return `<g ${placesAttribute([place])}><title>${escaped(name)}</title><rect class="catch" x="${x}" y="0" width="${step}" height="${height + foot}"/>` +
    `${bar('agreed', height - whole, whole - bracketed)}${bar('open', height - bracketed, bracketed)}${open && open.blanks > 0 ? bar('blank', height + 4, foot - 6) : ''}</g>`;
}

function divides(resolutions: readonly ResolutionFigure<Stretch>[]): string {
  let before = 0;
  return resolutions.map(({ preambular, operative }) => {
    const x = (before + preambular.length) * step;
    before += preambular.length + operative.length;
    return preambular.length > 0 && operative.length > 0 ? `<line class="divide" x1="${x}" y1="0" x2="${x}" y2="${height + foot}"/>` : '';
  }).join('');
}

function table(paragraphs: readonly Figure[], say: Say): string {
  const heads = [say('Paragraph'), say('Words'), say('In brackets'), say('Blanks'), say('Brackets')];
  const rows = paragraphs.map(({ name, words, open, place }, index) => {
    const state = open?.bracketed ? ` <span class="detail">${escaped(say('in brackets'))}</span>` : '';
    const numbers = [words, open?.words ?? 0, open?.blanks ?? 0, open?.brackets ?? 0].map((number) => `<td class="number">${number}</td>`).join('');
    return `<tr><th scope="row"><button id="paragraph-${index}" ${placesAttribute([place])}>${escaped(name || say('Paragraph'))}</button>${state}</th>${numbers}</tr>`;
  });
  return `<details id="where-table"><summary id="where-summary">${escaped(say('The same as a table'))}</summary><table aria-labelledby="where">
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}
