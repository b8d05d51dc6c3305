// The panel of blanks by keyboard alone: a value is corrected, blanks are filled, a sentence leads to its place. It is
// looked at in the light, the dark and the high-contrast themes, and axe-core has nothing to say.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkExtension } from './extension.mjs';
import { besideDraft as panel, command, pressUntil, readIn, shots, tabTo, toDraft, toPage } from './keyboard.mjs';
import { realDraft } from './suites.mjs';
import { startVSCode } from './vscode.mjs';
import { addressOf, openWorkbench } from './workbench.mjs';

const name = 'blanks.resolution.md';

export async function fillByKeyboard(browser, scratch) {
  const folder = join(scratch, 'drafts');
  const places = { data: join(scratch, 'data'), extensions: join(scratch, 'extensions') };
  for (const one of [folder, places.extensions, shots]) mkdirSync(one, { recursive: true });
  writeFileSync(join(folder, name), realDraft);
  linkExtension(places.extensions);
  const vscode = await startVSCode(places);
  let page;
  let walked = 0;
  try {
    page = await openWorkbench(browser, addressOf(vscode, { folder, draft: join(folder, name) }));
    for (const [what, step] of Object.entries(steps)) {
      await step(page, join(folder, name));
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
    await page.locator('.statusbar-item', { hasText: /\d+ blanks/ }).waitFor();
    await command(page, 'Fill the Blanks');
    await panel(page).getByRole('heading', { name: 'Fill the Blanks' }).waitFor();
  },

  async 'is asked whether to keep the values'(page) {
    const keep = panel(page).getByRole('checkbox', { name: 'Keep the values at the top of the draft' });
    await tabTo(page, panel(page).getByRole('button', { name: 'Fill everything that has a value' }));
    await tabTo(page, keep);
    await page.keyboard.press('Space');
    assert.equal(await keep.isChecked(), true);
    await page.keyboard.press('Space');
  },

  async 'is told that a country is called otherwise, and takes the right name'(page) {
    const input = panel(page).locator('input[list=countries]').first();
    if (await input.count() === 0) return;
    await tabTo(page, input);
    await page.keyboard.type('Ivory Coast');
    await page.keyboard.press('Escape');
    await panel(page).getByText('“Ivory Coast” is called “Côte d’Ivoire” in United Nations documents.').waitFor();
    await panel(page).getByRole('button', { name: 'Use “Côte d’Ivoire”' }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(shots, 'blanks.png') });
  },

  'reads it in a dark theme': (page) => readIn(page, 'Dark Modern', 'blanks'),
  'reads it in a light theme of high contrast': (page) => readIn(page, 'Light High Contrast', 'blanks'),
  'reads it in a dark theme of high contrast': (page) => readIn(page, 'Dark High Contrast', 'blanks'),
  'reads it in a light theme': (page) => readIn(page, 'Light Modern', 'blanks'),

  async 'puts the right name in with Enter'(page) {
    const input = panel(page).locator('input[list=countries]').first();
    if (await input.count() === 0) return;
    const use = panel(page).getByRole('button', { name: 'Use “Côte d’Ivoire”' });
    await tabTo(page, use);
    await page.keyboard.press('Enter');
    await use.waitFor({ state: 'detached' });
    assert.equal(await input.inputValue(), 'Côte d’Ivoire');
  },

  async 'fills every blank of a name by pressing Enter in its input'(page) {
    const input = panel(page).getByRole('textbox', { name: `Fill with, for “${spelling()}”`, exact: true });
    await tabTo(page, input, 'Shift+Tab');
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
    await panel(page).getByRole('status').getByText(`${count} blanks are filled.`).waitFor();
    await input.waitFor({ state: 'detached' });
    await page.locator('.tab.dirty').waitFor();
  },

  async 'goes from a sentence to its place in the draft'(page) {
    const place = panel(page).locator('section button.place').last();
    await tabTo(page, place);
    await page.keyboard.press('Enter');
    await page.locator(`.monaco-editor.focused[data-uri$="${name}"]`).waitFor();
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
  },

  async 'takes it back with one undo'(page) {
    await page.keyboard.press('Control+Z');
    await panel(page).getByRole('textbox', { name: `Fill with, for “${spelling()}”`, exact: true }).waitFor();
  },

  async 'keeps the value at the top of the draft, and takes it back with one undo'(page, file) {
    await toPage(page);
    const keep = panel(page).getByRole('checkbox', { name: 'Keep the values at the top of the draft' });
    await tabTo(page, keep, 'Shift+Tab');
    await page.keyboard.press('Space');
    const input = panel(page).getByRole('textbox', { name: `Fill with, for “${spelling()}”`, exact: true });
    await tabTo(page, input); // which selects what is in it
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
    await panel(page).getByRole('status').getByText(`${count} blanks are filled.`).waitFor();
    await toDraft(page);
    await page.locator('.tab.dirty').waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    assert.match(readFileSync(file, 'utf8'), new RegExp(`^---\\nvalues:\\n  (?:name|title) of [^:]+: ${value}\\n---\\n`, 'i'));
    await page.keyboard.press('Control+Z');
    await input.waitFor();
    await toPage(page);
    await tabTo(page, keep, 'Shift+Tab');
    await page.keyboard.press('Space');
    await toDraft(page);
  },

  async 'is told the same by the quick fix, and may go on all the same'(page) {
    await toPage(page);
    const place = panel(page).locator('section', { has: panel(page).locator('input[list=countries]') }).locator('button.place').first();
    if (await place.count() === 0) return toDraft(page);
    await tabTo(page, place);
    await page.keyboard.press('Enter');
    await page.locator(`.monaco-editor.focused[data-uri$="${name}"]`).waitFor();
    const fix = page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Fill this blank' });
    await pressUntil(page, 'Control+.', fix);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget input:focus').waitFor();
    await page.keyboard.type('Ivory Coast');
    await page.locator('.quick-input-message', { hasText: 'Write “Côte d’Ivoire”, or press Enter to go on.' }).waitFor();
    await page.keyboard.press('Enter');
    await line(page, 'Ivory Coast').waitFor();
    await page.keyboard.press('Control+Z');
    await line(page, 'Ivory Coast').waitFor({ state: 'detached' });
  },

  async 'saves the exact text'(page, file) {
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

const line = (page, text) => page.locator(`.monaco-editor[data-uri$="${name}"] .view-line`, { hasText: text });
