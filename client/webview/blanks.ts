/** The panel's own part: tells the editor what is typed and asked for, and takes a new list while the draft changes. */
import type { Asked, Done, Judged, Told } from '../src/blanks/messages';

interface Editor {
  postMessage(message: Asked): void;
}
declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const list = document.getElementById('list') as HTMLElement;
const done = document.getElementById('done') as HTMLElement;
const keep = document.getElementById('keep') as HTMLInputElement;
/** What is typed here is newer than what the editor knows of it. */
const typed = new Map<string, string>();

const inputs = (): HTMLInputElement[] => [...list.querySelectorAll<HTMLInputElement>('input[data-input]')];
const inputNamed = (name: string): HTMLInputElement | undefined => inputs().find(({ dataset }) => dataset['input'] === name);

function type(input: HTMLInputElement, words: string): void {
  const id = input.dataset['input'] ?? '';
  input.value = words;
  typed.set(id, words);
  if (words.trim() === '') document.getElementById(`${id}-judged`)?.replaceChildren();
  editor.postMessage({ typed: { id, words } });
}

list.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) type(target, target.value);
});

list.addEventListener('keydown', (event) => {
  const { target, key, isComposing } = event;
  if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  target.closest('.field')?.querySelector<HTMLElement>('[data-fill]')?.click();
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (!button) return;
  const { fill, place, copy = '', from = '', use, of = '' } = button.dataset;
  const input = inputNamed(of);
  if (fill) editor.postMessage({ fill: fill === 'all' ? 'all' : fill.split(' ') });
  else if (place) editor.postMessage({ place: place.split(/[:-]/).map(Number) });
  else if (use !== undefined && input) {
    type(input, use);
    input.focus();
  } else if (copy) {
    for (const id of copy.split(' ')) {
      const other = inputNamed(id);
      if (other) type(other, inputNamed(from)?.value ?? '');
    }
  }
});

keep.addEventListener('change', () => editor.postMessage({ keep: keep.checked }));

/** Of what had the focus last: whoever comes back from the draft goes on there. */
let focused = '';
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.id) focused = target.id;
});
window.addEventListener('focus', () => {
  if (document.activeElement === document.body) document.getElementById(focused)?.focus();
});

/** The list made anew: what is typed stays, and so does the focus; where its place is gone, what follows takes it. */
function renew(markup: string, words: Readonly<Record<string, string>>): void {
  const active = document.activeElement;
  const hadFocus = active !== null && list.contains(active);
  const selection = active instanceof HTMLInputElement ? ([active.selectionStart, active.selectionEnd] as const) : undefined;
  const before = [...list.querySelectorAll<HTMLElement>('[id]:is(input, button)')].map(({ id }) => id);
  const judged = new Map([...list.querySelectorAll('.judged')].map((one) => [one.id, [...one.childNodes]]));
  list.innerHTML = markup;
  for (const input of inputs()) {
    const id = input.dataset['input'] ?? '';
    input.value = typed.get(id) ?? words[id] ?? '';
    document.getElementById(`${id}-judged`)?.replaceChildren(...(judged.get(`${id}-judged`) ?? []));
  }
  if (!hadFocus) return;
  const from = before.indexOf(active.id);
  const next = [...before.slice(from), ...before.slice(0, from).reverse()].map((id) => document.getElementById(id)).find((one) => one !== null);
  const there = next ?? document.getElementById('top');
  there?.focus({ preventScroll: there.id === active.id });
  if (selection && there instanceof HTMLInputElement && there.id === active.id) there.setSelectionRange(...selection);
}

function judge({ id, words, says, proposed }: Judged): void {
  const place = document.getElementById(`${id}-judged`);
  if (!place || inputNamed(id)?.value !== words) return;
  const said = element('span', says ?? '');
  said.className = 'says';
  place.replaceChildren(...(says === undefined ? [] : [said, ...proposed.map((right, index) => {
    const use = element('button', right.label);
    use.className = 'also';
    use.id = `${id}-use-${index}`;
    Object.assign(use.dataset, { use: right.words, of: id });
    return use;
  })]));
}

function tellDone({ says, remarks }: Done): void {
  const rows = remarks.map(({ says: words, place: [line, character, lastLine, lastCharacter] }, index) => {
    const row = document.createElement('li');
    const there = element('button', words);
    there.className = 'place';
    there.id = `remark-${index}`;
    there.dataset['place'] = `${line}:${character}-${lastLine}:${lastCharacter}`;
    row.append(there);
    return row;
  });
  const all = document.createElement('ul');
  all.append(...rows);
  done.replaceChildren(element('p', says), ...(rows.length > 0 ? [all] : []));
}

function element(name: 'p' | 'span' | 'button', words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  if (made instanceof HTMLButtonElement) made.type = 'button';
  return made;
}

let shown = '';
window.addEventListener('message', ({ data }: MessageEvent<Told>) => {
  const name = document.getElementById('draft');
  if (name && data.draft !== undefined) name.textContent = data.draft;
  if (data.keep !== undefined) keep.checked = data.keep;
  if (data.list !== undefined && data.list !== shown) {
    shown = data.list;
    renew(shown, data.words ?? {});
  }
  for (const judged of data.judged ?? []) judge(judged);
  if (data.done) tellDone(data.done);
});

editor.postMessage({ ready: true });
