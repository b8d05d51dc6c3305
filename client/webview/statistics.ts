/** The page's own part: tells the editor where to go, and takes new figures while the draft changes. */
interface Editor {
  postMessage(message: unknown): void;
}
declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
const main = document.querySelector('main');
/** The row that was selected last, and which of its places comes next. */
let last = '';
let next = 0;
/** Of what had the focus last: whoever comes back from the draft goes on there, also on a page made anew. */
let focused = '';

main?.addEventListener('click', ({ target }) => {
  const row = target instanceof Element ? target.closest('[data-places]') : null;
  const places = row?.getAttribute('data-places');
  if (!row || !places) return;
  next = row.id === last ? next + 1 : 0;
  last = row.id;
  const all = places.split(' ');
  editor.postMessage({ place: all[next % all.length]?.split(/[:-]/).map(Number) });
});

main?.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element) focused = target.id;
});

window.addEventListener('focus', () => {
  if (document.activeElement === document.body) document.getElementById(focused)?.focus();
});

window.addEventListener('message', ({ data }: MessageEvent<{ readonly content: string }>) => {
  if (!main) return;
  const open = [...main.querySelectorAll('details[open]')].map(({ id }) => id);
  const hasFocus = document.activeElement !== document.body;
  main.innerHTML = data.content;
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (hasFocus) document.getElementById(focused)?.focus({ preventScroll: true });
});

editor.postMessage({ ready: true });

export {};
