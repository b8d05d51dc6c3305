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

main?.addEventListener('click', ({ target }) => {
  const places = target instanceof Element ? target.closest('[data-places]')?.getAttribute('data-places') : undefined;
  if (!places) return;
  next = places === last ? next + 1 : 0;
  last = places;
  const all = places.split(' ');
  editor.postMessage({ place: all[next % all.length]?.split(/[:-]/).map(Number) });
});

window.addEventListener('message', ({ data }: MessageEvent<{ readonly content: string }>) => {
  if (!main) return;
  const open = [...main.querySelectorAll('details[open]')].map(({ id }) => id);
  const focused = document.activeElement?.id;
  main.innerHTML = data.content;
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
});

editor.postMessage({ ready: true });

export {};
