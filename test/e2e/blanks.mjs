// The panel of blanks by keyboard alone: a value is corrected, blanks are filled, a sentence leads to its place. It is
// looked at in the light, the dark and the high-contrast themes, and axe-core has nothing to say.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { linkExtension, project } from './extension.mjs';
import { realDraft } from './suites.mjs';
import { startVSCode } from './vscode.mjs';
import { addressOf, openWorkbench } from './workbench.mjs';

const shots = join(project, 'out/screenshots');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const name = 'blanks.resolution.md';

export async function fillByKeyboard(browser, scratch) {
  const folder = join(scratch, 'drafts');
  const places = { data: join(scratch, 'data'), extensions: join(scratch, 'extensions') };
  for (const one of [folder, places.extensions, shots]) mkdirSync(one, { recursive: true });
  writeFileSync(join(folder, name), realDraft);
  linkExtension(places.extensions);
  const vscode = await startVSCode(places);
  const settings = join(places.data, 'data/User/settings.json');
  let page;
  let walked = 0;
  try {
    page = await openWorkbench(browser, addressOf(vscode, { folder, draft: join(folder, name) }));
    for (const [what, step] of Object.entries(steps)) {
      await step(page, { settings, file: join(folder, name) });
      walked += 1;
      console.log(`  ✔ the drafter ${what}`);
    }
  } catch (error) {
    await page?.screenshot({ path: join(shots, 'blanks-failed.png') });
    throw new Error('The panel of blanks goes no further; see blanks-failed.png', { cause: error });
  } finally {
    await vscode.stop();
  }
  return { passed: walked, failed: 0 };
}

/** The name that stands in most places, as the draft first writes it. */
const mostNamed = [...realDraft.matchAll(/\[((?:name|title) of [^\]]+)\]/gi)].map(([, words]) => words);
const count = mostNamed.filter((words) => words.toLowerCase() === mostNamed[0].toLowerCase()).length;
const value = 'Oban Convention on Safe Harbours';

const steps = {
  async 'opens the panel beside the draft'(page) {
    await page.locator(`.monaco-editor[data-uri$="${name}"]`).waitFor();
    await page.locator('.statusbar-item', { hasText: /\d+ blanks/ }).waitFor();
    await page.keyboard.press('F1');
    await page.keyboard.type('Fill the Blanks');
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Fill the Blanks' }).waitFor();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { name: 'Fill the Blanks' }).waitFor();
  },

  async 'reaches the first input with Tab'(page) {
    await tabTo(page, 'everything');
    await tabTo(page, 'keep');
    await page.keyboard.press('Space');
    assert.equal(await panel(page).locator('#keep').isChecked(), true);
  },

  async 'is told that a country is called otherwise, and takes the right name'(page) {
    const input = panel(page).locator('input[list=countries]').first();
    if (await input.count() === 0) return;
    await tabTo(page, await input.getAttribute('id'));
    await page.keyboard.type('Ivory Coast');
    await page.keyboard.press('Escape');
    await panel(page).getByText('“Ivory Coast” is called “Côte d’Ivoire” in United Nations documents.').waitFor();
    await page.screenshot({ path: join(shots, 'blanks.png') });
  },

  async 'sees it in every theme, and axe-core finds no fault'(page, { settings }) {
    for (const theme of ['Default Light Modern', 'Default High Contrast', 'Default High Contrast Light', 'Default Dark Modern']) {
      writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, 'utf8')), 'workbench.colorTheme': theme }));
      const id = await bodyOf(page).getAttribute('data-vscode-theme-name');
      if (id !== theme) await panel(page).locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
      assert.deepEqual(await faultsOf(page), [], theme);
      await page.screenshot({ path: join(shots, `blanks-${theme.toLowerCase().replaceAll(' ', '-')}.png`) });
    }
  },

  async 'puts the right name in with Enter'(page) {
    const input = panel(page).locator('input[list=countries]').first();
    if (await input.count() === 0) return;
    const use = panel(page).getByRole('button', { name: 'Use “Côte d’Ivoire”' });
    await tabTo(page, await use.getAttribute('id'));
    await page.keyboard.press('Enter');
    await use.waitFor({ state: 'detached' });
    assert.equal(await input.inputValue(), 'Côte d’Ivoire');
  },

  async 'fills every blank of a name by pressing Enter in its input'(page) {
    const input = panel(page).getByRole('textbox', { name: `Fill with, for “${spelling()}”`, exact: true });
    await tabTo(page, await input.getAttribute('id'), 'Shift+Tab');
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
    await panel(page).getByRole('status').getByText(`${count} blanks are filled.`).waitFor();
    await input.waitFor({ state: 'detached' });
    await line(page, value).first().waitFor();
  },

  async 'goes from a sentence to its place in the draft'(page) {
    const place = panel(page).locator('button.place[data-place]').first();
    await tabTo(page, await place.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.locator(`.monaco-editor.focused[data-uri$="${name}"]`).waitFor();
  },

  async 'takes it back with one undo, and saves the exact text'(page, { file }) {
    await page.keyboard.press('Control+Z');
    await line(page, value).first().waitFor({ state: 'detached' });
    await panel(page).getByRole('textbox', { name: `Fill with, for “${spelling()}”`, exact: true }).waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    assert.equal(readFileSync(file, 'utf8'), realDraft);
  },
};

/** The spelling that most blanks of the name have. */
function spelling() {
  const spelt = mostNamed.filter((words) => words.toLowerCase() === mostNamed[0].toLowerCase());
  return spelt.toSorted((a, b) => spelt.filter((one) => one === b).length - spelt.filter((one) => one === a).length)[0];
}

const panel = (page) => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
const bodyOf = (page) => panel(page).locator('body');
const line = (page, text) => page.locator(`.monaco-editor[data-uri$="${name}"] .view-line`, { hasText: text });

const mostKeys = 80;

/** Presses Tab until the thing has the focus: whoever has no mouse gets there. */
async function tabTo(page, id, key = 'Tab') {
  for (let left = mostKeys; left > 0; left -= 1) {
    if (await bodyOf(page).evaluate((_, wanted) => document.activeElement?.id === wanted, id)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${id}`);
}

/** What axe-core has to say of the page, in a line each. */
async function faultsOf(page) {
  const frame = await (await bodyOf(page).elementHandle()).ownerFrame();
  await frame.evaluate(axe);
  return frame.evaluate(async () => (await globalThis.axe.run(document)).violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`)));
}
