// Readings beside a draft and the adoption dry run, by keyboard alone. Their screenshots lie in out/screenshots.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkExtension, project } from './extension.mjs';
import { choose, command, shots } from './keyboard.mjs';
import { startVSCode } from './vscode.mjs';
import { addressOf, openWorkbench } from './workbench.mjs';

const name = 'opening-meeting.resolution.md';
const fixture = join(project, 'test/fixtures/adoption', name);

export async function adoptByKeyboard(browser, scratch) {
  const folder = join(scratch, 'drafts');
  const places = { data: join(scratch, 'data'), extensions: join(scratch, 'extensions') };
  for (const made of [folder, places.extensions]) mkdirSync(made);
  cpSync(fixture, join(folder, name));
  mkdirSync(shots, { recursive: true });
  linkExtension(places.extensions);
  const vscode = await startVSCode(places);
  try {
    const page = await openWorkbench(browser, addressOf(vscode, { folder, draft: join(folder, name) }));
    page.setDefaultTimeout(60_000);
    let seen = 0;
    for (const [what, step] of Object.entries(steps)) {
      await step(page).catch(async (error) => {
        await page.screenshot({ path: join(shots, 'adoption-failed.png') });
        throw new Error(`She does not get further than this: ${what}; see adoption-failed.png`, { cause: error });
      });
      seen += 1;
      console.log(`  ✔ without a mouse, a drafter ${what}`);
    }
    return { passed: seen, failed: 0 };
  } finally {
    await vscode.stop();
  }
}

const draft = (page) => page.locator(`.monaco-editor[data-uri$="${name}"]`);
const reading = (page) => page.locator('.monaco-editor[data-uri^="un-resolution-reading:"]');
const line = (editor, words) => editor.locator('.view-line', { hasText: words });
const row = (page, words) => page.locator('.quick-input-widget .monaco-list-row', { hasText: words });
const shoot = (page, shot) => page.screenshot({ path: join(shots, `adoption-${shot}.png`) });

const steps = {
  async 'reads the draft with all its brackets kept, beside it'(page) {
    await page.locator('.statusbar-item', { hasText: /\d+ blanks · \d+ brackets/ }).waitFor();
    await goTo(page, '1. *Takes note');
    await command(page, 'Read with All Brackets Kept');
    await line(reading(page), '2. *Welcomes* the offer').waitFor();
    await shoot(page, 'reading');
  },

  async 'is not told that anything is wrong with it'(page) {
    await page.locator('.tab', { hasText: 'opening-meeting – all brackets kept' }).waitFor();
    if (await page.locator('.tab', { hasText: /brackets kept/ }).locator('.monaco-icon-label[class*="warning"], .monaco-decoration-badge').count() > 0) throw new Error('The reading is marked.');
  },

  async 'changes the draft, and the reading follows'(page) {
    await page.keyboard.press('Control+1');
    await goTo(page, '3. *Calls upon*');
    await line(draft(page), '3. *Calls upon* States').waitFor();
    await line(reading(page), '4. *Calls upon* States').waitFor();
    await page.keyboard.press('End'); // of the line in the window
    await page.keyboard.press('End'); // of the paragraph
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.insertText(' yearly');
    await line(reading(page), 'seeds yearly:').waitFor();
  },

  async 'goes down in it, and the reading goes along'(page) {
    await page.keyboard.press('Control+End');
    await line(reading(page), '12. *Decides* to remain seized').waitFor();
    await page.keyboard.press('Control+Z');
    await line(reading(page), 'seeds yearly:').waitFor({ state: 'detached' });
  },

  async 'sees only what is contested, in the same place'(page) {
    await page.keyboard.press('Control+2');
    await command(page, 'Read Only What Is Contested');
    await line(reading(page), 'advise the …;').waitFor();
    await shoot(page, 'contested');
    await page.keyboard.press('Control+W');
    await reading(page).waitFor({ state: 'detached' });
  },

  async 'sees what adoption would change'(page) {
    await command(page, 'Adoption Dry Run');
    await row(page, 'Adopt: make these changes').waitFor();
    await row(page, 'Package “opening meeting”').waitFor();
    await shoot(page, 'list');
  },

  async 'drops the package'(page) {
    await choose(page, 'Package “opening meeting”');
    await row(page, 'Decide it with everything else').waitFor();
    await shoot(page, 'decide');
    await choose(page, 'Drop all of it');
    await row(page, /Package “opening meeting”.*dropped, decided by you/).waitFor();
    await shoot(page, 'dropped');
  },

  async 'looks up an old number'(page) {
    await page.keyboard.type('→');
    await row(page, '1bis → dropped').waitFor();
    await row(page, 'paragraphs 5, 8 and 8 bis above → paragraphs 5 and 8 above').waitFor();
    await shoot(page, 'numbers');
    await page.keyboard.press('Backspace');
  },

  async 'compares the text as it would be with the draft'(page) {
    await choose(page, 'Show the text as a difference');
    await page.locator('.monaco-diff-editor').waitFor();
    await page.locator('.notification-toast', { hasText: 'On the right is the text as it would be adopted' }).waitFor();
    await shoot(page, 'difference');
  },

  async 'comes back to the list, and what she decided is still decided'(page) {
    await command(page, 'Adoption Dry Run');
    await row(page, /Package “opening meeting”.*dropped, decided by you/).waitFor();
  },

  async 'adopts it, and takes it back'(page) {
    await choose(page, 'Adopt: make these changes');
    await line(draft(page), '2. *Establishes*').first().waitFor();
    await page.locator('.tab', { hasText: 'as adopted' }).waitFor({ state: 'detached' });
    await page.locator('.notification-toast', { hasText: 'as it would be adopted' }).waitFor({ state: 'detached' });
    await shoot(page, 'adopted');
    await page.keyboard.press('Control+Z');
    await line(draft(page), '[1bis. *Welcomes*').first().waitFor();
  },
};

/** To the paragraph that begins with these words. */
async function goTo(page, words) {
  const number = readFileSync(fixture, 'utf8').split('\n').findIndex((text) => text.startsWith(words)) + 1;
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input:focus').waitFor();
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.statusbar-item', { hasText: `Ln ${number}, Col 1` }).waitFor();
}
