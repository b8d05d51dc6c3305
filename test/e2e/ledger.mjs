// A delegate before a meeting, without a mouse: what is still open, by paragraph, by blank, by words, and from one to the next.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkExtension, project } from './extension.mjs';
import { choose, command, goToWords, shots, toDraft } from './keyboard.mjs';
import { startVSCode } from './vscode.mjs';
import { addressOf, openWorkbench } from './workbench.mjs';

const sample = readFileSync(join(project, 'test/samples/ga-draft.resolution.md'), 'utf8');

export async function walkLedger(browser, scratch) {
  const folder = join(scratch, 'samples');
  const places = { data: join(scratch, 'data'), extensions: join(scratch, 'extensions') };
  cpSync(join(project, 'test/samples'), folder, { recursive: true });
  mkdirSync(shots, { recursive: true });
  linkExtension(places.extensions);
  const vscode = await startVSCode(places);
  try {
    const page = await openWorkbench(browser, addressOf(vscode, { folder, draft: join(folder, 'ga-draft.resolution.md') }));
    let walked = 0;
    for (const [what, step] of Object.entries(steps)) {
      await step(page).catch(async (error) => {
        await page.screenshot({ path: join(shots, 'ledger-failed.png') });
        throw new Error(`The delegate does not get to: ${what}; see ledger-failed.png`, { cause: error });
      });
      walked += 1;
      console.log(`  ✔ the delegate ${what}`);
    }
    return { passed: walked, failed: 0 };
  } finally {
    await vscode.stop();
  }
}

const steps = {
  async 'opens the list from the status bar'(page) {
    await page.locator('.statusbar-item', { hasText: '12 blanks · 10 brackets · 1 unmatched' }).click();
    await heading(page, '8ter').waitFor();
    await line(page, /^Blank, preambular paragraph 1: “number”/).waitFor();
    await page.screenshot({ path: join(shots, 'ledger-by-paragraph.png') });
  },

  async 'sees on its icon how many there are'(page) {
    await page.locator('.activitybar .badge-content', { hasText: '23' }).waitFor();
  },

  async 'goes down the list by keyboard, and from a line to its place'(page) {
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: /Ln 28, Col \d+ \(25 selected\)/ }).waitFor();
  },

  async 'groups the list by what the blanks ask for'(page) {
    await command(page, 'Brackets and Blanks: Group By');
    await page.locator('.quick-input-title', { hasText: 'Group brackets and blanks' }).waitFor();
    await choose(page, 'By what a blank asks for');
    await heading(page, 'Title of the guidelines').waitFor();
    await heading(page, 'Other brackets').waitFor();
    await page.screenshot({ path: join(shots, 'ledger.png') });
  },

  async 'shows only what says some words'(page) {
    await command(page, 'Brackets and Blanks: Filter by Words');
    await page.locator('.quick-input-title', { hasText: 'Show only those that say these words' }).waitFor();
    await page.keyboard.type('satellite');
    await line(page, /^Wording in brackets, paragraph 4 \(b\)/).waitFor();
    await heading(page, 'Title of the guidelines').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByText('1 of 23 are shown.').waitFor();
  },

  async 'shows all of it again'(page) {
    await command(page, 'Brackets and Blanks: Clear the Filter');
    await heading(page, 'Title of the guidelines').waitFor();
  },

  async 'sorts it, the longest first, under no headings'(page) {
    await command(page, 'Brackets and Blanks: Group By');
    await choose(page, 'In no groups');
    await heading(page, 'Title of the guidelines').waitFor({ state: 'detached' });
    await command(page, 'Brackets and Blanks: Sort By');
    await page.locator('.quick-input-title', { hasText: 'Sort brackets and blanks' }).waitFor();
    await choose(page, 'The longest first');
    await row(page, 0).and(line(page, /^Paragraph in brackets, paragraph (?:1bis|8ter)/)).waitFor();
    await row(page, 1).and(line(page, /^Paragraph in brackets, paragraph (?:1bis|8ter)/)).waitFor();
  },

  async 'shows only one kind'(page) {
    await command(page, 'Brackets and Blanks: Choose Kinds');
    await page.locator('.quick-input-title', { hasText: 'Which kinds are shown' }).waitFor();
    for (const kind of ['Blanks', 'Wording in brackets', 'Remarks', 'Brackets without a partner']) {
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: kind }).click();
    }
    await page.keyboard.press('Enter');
    await page.getByText('2 of 23 are shown.').waitFor();
    await line(page, /^Alternative.*paragraph 2/).first().waitFor();
    await command(page, 'Brackets and Blanks: Clear the Filter');
    await line(page, /^Bracket without a partner, paragraph 5/).waitFor();
  },

  async 'groups it by delegation, once one has proposed something, and by kind'(page) {
    await toDraft(page);
    await goToWords(page, sample, '[within existing', 2);
    await command(page, 'Say Who Proposes This');
    await choose(page, 'EU');
    await command(page, 'Brackets and Blanks: Group By');
    await choose(page, 'By delegation');
    await heading(page, /^EU/).waitFor();
    await page.screenshot({ path: join(shots, 'ledger-by-delegation.png') });
    await toDraft(page);
    await page.keyboard.press('Control+Z');
    await heading(page, /^EU/).waitFor({ state: 'detached' });
    await command(page, 'Brackets and Blanks: Sort By');
    await choose(page, 'In the order of the text');
    await command(page, 'Brackets and Blanks: Group By');
    await choose(page, 'By kind');
    await heading(page, 'Value on trial').waitFor();
    await command(page, 'Brackets and Blanks: Group By');
    await choose(page, 'By paragraph');
    await heading(page, '8ter').waitFor();
  },

  async 'walks through the draft by keyboard, and hears where that leads'(page) {
    await toDraft(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+F8');
    await told(page, '1 of 23: Blank, the title').waitFor();
    await page.keyboard.press('Control+Shift+F8');
    await told(page, '23 of 23: Value on trial, paragraph 9').waitFor();
    await page.locator('.monaco-list-row.selected', { hasText: 'eighty-third' }).waitFor();
  },

  async 'fills a blank from its line'(page) {
    await line(page, /^Blank, paragraph 1bis: “country”/).click({ button: 'right' });
    await page.keyboard.press('Escape');
    await line(page, /^Blank, paragraph 1bis: “country”/).hover();
    await line(page, /^Blank, paragraph 1bis: “country”/).getByRole('button', { name: 'Fill This Blank' }).click();
    const box = page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('Kenya');
    await page.keyboard.press('Enter');
    await line(page, /^Blank, paragraph 1bis: “country”/).waitFor({ state: 'detached' });
    await page.locator('.statusbar-item', { hasText: '11 blanks · 10 brackets' }).waitFor();
  },
};

const line = (page, label) => page.getByRole('treeitem', { name: label });
const row = (page, index) => page.locator(`[id="workbench.view.extension.unResolution"] .monaco-list-row[data-index="${index}"], .pane-body .monaco-list-row[data-index="${index}"]`);
const heading = (page, words) => page.locator('.monaco-list-row[aria-expanded]', { hasText: words });
/** A word in the status bar that a screen reader says as it comes. */
const told = (page, words) => page.locator('.statusbar [role="alert"]', { hasText: words });
