/** A table whose rows are bars: the plot and its numbers are one thing, read by the eye and by a screen reader. */
import type { Row, Say } from '../../../server/src/core/index';
import type { Stretch } from '../../../server/src/lsp/protocol';
import { escaped } from '../pages/markup';
import { placesAttribute } from './markup';

/** `count` where it is not the number of places. */
export type Bar = Row<Stretch> & { readonly count?: number };

/** Empty where there is nothing to show. `id` tells the tables of a page apart. */
export function barTable(id: string, caption: string, bars: readonly Bar[], say: Say): string {
  if (bars.length === 0) return '';
  const most = Math.max(1, ...bars.map(countOf));
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(caption)}</h2><table aria-labelledby="${id}">
<thead class="bare"><tr><th scope="col"><span>${escaped(say('What'))}</span></th><th scope="col"><span>${escaped(say('How many'))}</span></th><td></td></tr></thead>
<tbody>${bars.map((bar, index) => row(`${id}-${index}`, bar, most)).join('')}</tbody></table></section>`;
}

const countOf = ({ count, places }: Bar): number => count ?? places.length;

function row(id: string, bar: Bar, most: number): string {
  const count = countOf(bar);
  const detail = bar.detail ? ` <span class="detail">${escaped(bar.detail)}</span>` : '';
  const width = Math.max(1, Math.round((100 * count) / most));
  return `<tr><th scope="row"><button id="${id}" ${placesAttribute(bar.places)}>${escaped(bar.name)}</button>${detail}</th><td class="number">${count}</td>` +
    `<td class="plot" aria-hidden="true"><svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false"><rect class="bar" x="0" y="1" width="${width}" height="8"/></svg></td></tr>`;
}
