/** A draft in figures as a page: pure, so that it can be looked at outside an editor. No word of a draft is taken for markup. */
import type { Say } from '../../../server/src/core/index';
import type { StatisticsAnswer } from '../../../server/src/lsp/protocol';
import { framed, type Frame } from '../pages/frame';
import { escaped } from '../pages/markup';
import { barTable } from './bars';
import { columns } from './columns';
import { style } from './style';

export const page = (figures: StatisticsAnswer, say: Say, frame: Frame): string => framed({ title: say('Statistics'), style, main: content(figures, say) }, frame);

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
