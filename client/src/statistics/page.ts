/** A draft in figures as a page: pure, so that it can be looked at outside an editor. No word of a draft is taken for markup. */
import type { Say } from '../../../server/src/core/index';
import type { StatisticsAnswer } from '../../../server/src/lsp/protocol';
import { barTable } from './bars';
import { columns } from './columns';
import { escaped } from './markup';
import { style } from './style';

/** What a page needs of the place it is shown in. */
export interface Frame {
  readonly script: string;
  readonly nonce: string;
  /** Of the words around the figures. */
  readonly language: string;
}

/** Nothing is loaded but our own script, and nothing is sent anywhere. */
export const page = (figures: StatisticsAnswer, say: Say, { script, nonce, language }: Frame): string => `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>${escaped(say('Statistics'))}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>${content(figures, say)}</main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;

const totals = (figures: readonly (readonly [name: string, figure: number])[]): string =>
  `<dl class="totals">${figures.map(([name, figure]) => `<div><dt>${escaped(name)}</dt><dd>${figure}</dd></div>`).join('')}</dl>`;

/** What changes as the draft does. */
export function content(figures: StatisticsAnswer, say: Say): string {
  const { open, resolutions, parts, preambularOpeners, operativeOpeners, strengths, addressees, blanks } = figures;
  const [preambular, operative] = [resolutions.flatMap((one) => one.preambular), resolutions.flatMap((one) => one.operative)];
  const words = [...preambular, ...operative].reduce((sum, paragraph) => sum + paragraph.words, 0);
  return [
    `<h1>${escaped((resolutions.length === 1 && resolutions[0]?.title) || say('This draft'))}</h1>`,
    totals([
      [say('Preambular paragraphs'), preambular.length], [say('Operative paragraphs'), operative.length], [say('Words in them'), words],
      [say('Blanks'), open.blanks], [say('Brackets'), open.brackets],
    ]),
    `<p class="hint">${escaped(say('Select a row, with the mouse or with Tab and Enter, to go to its place in the draft; select it again for the next place.'))}</p>`,
    columns(resolutions, say),
    barTable('operative', say('How operative paragraphs open'), operativeOpeners, say),
    barTable('strength', say('How strongly they speak'), strengths, say),
    barTable('addressees', say('Whom they address'), addressees, say),
    barTable('preambular', say('How preambular paragraphs open'), preambularOpeners, say),
    barTable('blanks', say('Blanks to be filled'), blanks, say),
    barTable('parts', say('Words by part'), parts.map(({ name, words, place }) => ({ name, places: [place], count: words })), say),
  ].join('\n');
}
