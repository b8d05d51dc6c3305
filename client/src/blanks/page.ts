/** The blanks of a draft as a page: pure, so that it can be looked at outside an editor. No word of a draft is taken for markup. */
import type { Say } from '../../../server/src/core/index';
import { framed, type Frame } from '../pages/frame';
import { escaped } from '../pages/markup';
import { inputOf, type ShownBlank, type ShownGroup } from './entries';
import { style } from './style';

export interface Shown {
  /** The draft, as its tab is called. */
  readonly draft: string;
  readonly groups: readonly ShownGroup[];
  readonly countries: readonly string[];
  readonly keep: boolean;
}

/** The upper part stays; what is in the list is made anew as the draft changes. */
export function page(shown: Shown, say: Say, frame: Frame): string {
  const main = `<div class="tools"><h1 id="top" tabindex="-1">${escaped(say('Fill the Blanks'))} <span class="count" id="draft">${escaped(shown.draft)}</span></h1>
<div class="row"><button type="button" id="everything" class="do" data-fill="all">${escaped(say('Fill everything that has a value'))}</button>
<label for="keep"><input type="checkbox" id="keep"${shown.keep ? ' checked' : ''}>${escaped(say('Keep the values at the top of the draft'))}</label></div>
<div id="done" class="done" role="status"></div></div>
<div id="list">${list(shown, say)}</div>`;
  return framed({ title: say('Fill the Blanks'), style, main }, frame);
}

export function list({ groups, countries }: Pick<Shown, 'groups' | 'countries'>, say: Say): string {
  if (groups.length === 0) return `<p class="none">${escaped(say('No blank is open in this draft.'))}</p>`;
  const names = countries.length === 0 ? '' : `<datalist id="countries">${countries.map((name) => `<option value="${escaped(name)}"></option>`).join('')}</datalist>`;
  return groups.map((group) => section(group, say)).join('') + names;
}

function section(shown: ShownGroup, say: Say): string {
  const { id, group, blanks } = shown;
  const name = nameOf(shown, say);
  const count = blanks.length === 1 ? say('once') : say('{count} times', { count: blanks.length });
  const isOne = group.same && blanks.length > 1;
  const all = blanks.map((blank) => blank.id).join(' ');
  return `<section aria-labelledby="${id}-name"><h2 id="${id}-name">${escaped(name)} <span class="count">${escaped(count)}</span></h2>
<p class="hint" id="${id}-wants">${escaped(group.wants ? say('Wanted: {what}', { what: group.wants }) : say('Wanted: any words'))}</p>
${isOne ? field(shown, id, say('Fill with'), say('Fill with, for “{name}”', { name }), button(`${id}-fill`, 'do', all, say('Fill all {count}', { count: blanks.length }), '')) : ''}
<ul class="places" aria-labelledby="${id}-name">${blanks.map((blank) => place(shown, blank, isOne, say)).join('')}</ul>
${!isOne && blanks.length > 1 ? `<p class="row">${button(`${id}-fill`, 'do', all, say('Fill all {count} that have words', { count: blanks.length }), say('Fill all {count} that have words, for “{name}”', { count: blanks.length, name }))}</p>` : ''}</section>`;
}

const nameOf = ({ group }: ShownGroup, say: Say): string => group.name || (group.key === '' ? say('A blank without words') : group.key);

/** The sentence leads to its place. Where each blank may be something else, it has words of its own. */
function place(shown: ShownGroup, one: ShownBlank, isOne: boolean, say: Say): string {
  const { id, blank: { place: { start, end }, where, before, words, after } } = one;
  const sentence = `<button type="button" class="place" id="${id}-place" data-place="${start.line}:${start.character}-${end.line}:${end.character}"><span class="where">${escaped(where)}</span> ${escaped(before)}<mark>${escaped(words || ' ')}</mark>${escaped(after)}</button>`;
  const which = { number: shown.blanks.indexOf(one) + 1, count: shown.blanks.length, where };
  const fillOne = button(`${id}-fill`, 'also', id, say('Fill this one'), say('Fill this one: {number} of {count}, {where}', which));
  if (isOne) return `<li class="one">${sentence}${fillOne}</li>`;
  const others = shown.blanks.filter((other) => other !== one).map((other) => inputOf(shown, other));
  const copy = others.length === 0 ? '' :
    `<button type="button" class="also" id="${id}-copy" data-copy="${others.join(' ')}" data-from="${id}" aria-label="${escaped(say('Same words for all {count} as for {number}, {where}', which))}">${escaped(say('Same words for all {count}', { count: shown.blanks.length }))}</button>`;
  return `<li>${sentence}${field(shown, id, say('Fill with'), say('Fill with, for “{name}” {number} of {count}, {where}', { ...which, name: nameOf(shown, say) }), fillOne + copy)}</li>`;
}

/** @param full the label for those who hear it without seeing what stands above */
function field({ id: group, group: { country } }: ShownGroup, id: string, label: string, full: string, buttons: string): string {
  return `<div class="field"><label for="${id}-input">${escaped(label)}</label><input type="text" id="${id}-input" data-input="${id}" aria-label="${escaped(full)}" aria-describedby="${group}-wants ${id}-judged" autocomplete="off" spellcheck="false"${country ? ' list="countries"' : ''}>${buttons}<div class="judged" id="${id}-judged" aria-live="polite"></div></div>`;
}

const button = (id: string, kind: 'do' | 'also', fill: string, label: string, full: string): string =>
  `<button type="button" id="${id}" class="${kind}" data-fill="${fill}"${full ? ` aria-label="${escaped(full)}"` : ''}>${escaped(label)}</button>`;
