// What a drafter does without a mouse, and what is asked of a page beside a draft: shared by the tests that use nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { project } from './extension.mjs';

export const shots = join(project, 'out/screenshots');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page that is open beside the draft. */
export const besideDraft = (page) => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** One of our commands by its title, or one of the editor's. */
export async function command(page, title, of = 'UN Resolution: ') {
  await page.keyboard.press('F1');
  await choose(page, title, of);
}

/** In the list that is about to open: an entry by its name. */
export async function choose(page, name, before = '') {
  await page.locator('.quick-input-widget input:focus').waitFor();
  await page.keyboard.type(before + name);
  const entry = page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: name });
  await entry.waitFor();
  await page.keyboard.press('Enter');
  await entry.waitFor({ state: 'hidden' }); // the next list may come up in the same place
}

/** Puts the cursor into the first place with these words in the text of the draft, so many letters behind their first. */
export async function goToWords(page, text, words, within = 0) {
  const before = text.slice(0, text.indexOf(words) + within).split('\n');
  const [line, column] = [before.length, before.at(-1).length + 1];
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input:focus').waitFor();
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${line}, Col ${column}$`) }).waitFor();
}

const mostTabs = 100;

/** Presses Tab until the thing has the focus: whoever has no mouse gets there. */
export async function tabTo(page, wanted, key = 'Tab') {
  await wanted.waitFor();
  for (let left = mostTabs; left > 0; left -= 1) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there`);
}

const tries = 5;
const patience = { timeout: 5000 };

/** An editor that is still busy with what came before loses the key: press it again when nothing has come of it. */
export const pressUntil = (page, key, wanted) => again(() => page.keyboard.press(key), () => wanted.waitFor(patience));

/** The same for a command, and the list that it opens. */
export const commandUntil = (page, wanted, ...title) => again(() => command(page, ...title), () => wanted.waitFor(patience));

async function again(act, came) {
  for (let left = tries; left > 0; left -= 1) {
    await act();
    if (await came().then(() => true, () => false)) return;
  }
  throw new Error(`nothing came of it, ${tries} times`);
}

/** Until the draft has the keyboard: what is pressed before that goes where the keyboard was. */
export const toDraft = (page) => pressUntil(page, 'Control+1', page.locator('.monaco-editor.focused[data-uri]'));

/** Until the page beside the draft has it. */
export const toPage = (page) => again(() => page.keyboard.press('Control+2'), () => page.waitForFunction(() => document.activeElement?.matches('iframe.webview.ready'), undefined, patience));

/** Chooses a theme, takes a picture of what is beside the draft, and asks axe-core what is wrong with it. */
export async function readIn(page, theme, shot) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  await choose(page, theme);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await besideDraft(page).locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
  await page.screenshot({ path: join(shots, `${shot}-${theme.toLowerCase().replaceAll(' ', '-')}.png`) });
  const frame = await (await besideDraft(page).locator('html').elementHandle()).ownerFrame();
  await frame.evaluate(axe);
  const { violations, passes } = await frame.evaluate(() => globalThis.axe.run());
  assert.ok(passes.some(({ id }) => id === 'color-contrast'));
  assert.deepEqual(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]), []);
}
