// What is shown beside a draft, by keyboard alone: the statistics page and the first steps. Their screenshots lie in out/screenshots.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkExtension, project } from './extension.mjs';
import { besideDraft, choose, command, commandUntil, pressUntil, readIn, shots, tabTo, toDraft, toPage } from './keyboard.mjs';
import { startVSCode } from './vscode.mjs';
import { addressOf, openWorkbench } from './workbench.mjs';

export async function seeViews(browser, scratch) {
  const folder = join(scratch, 'samples');
  const places = { data: join(scratch, 'data'), extensions: join(scratch, 'extensions') };
  cpSync(join(project, 'test/samples'), folder, { recursive: true });
  mkdirSync(places.extensions);
  mkdirSync(shots, { recursive: true });
  linkExtension(places.extensions);
  const vscode = await startVSCode(places);
  try {
    const page = await openWorkbench(browser, addressOf(vscode, { folder, draft: join(folder, 'ga-draft.resolution.md') }));
    page.setDefaultTimeout(60_000);
    let seen = 0;
    for (const [what, step] of Object.entries(steps)) {
      await step(page, folder).catch(async (error) => {
        await page.screenshot({ path: join(shots, 'views-failed.png') });
        throw new Error(`She does not get further than this: ${what}; see views-failed.png`, { cause: error });
      });
      seen += 1;
      console.log(`  ✔ without a mouse, a drafter ${what}`);
    }
    return { passed: seen, failed: 0 };
  } finally {
    await vscode.stop();
  }
}

const steps = {
  async 'reads above the enacting line how much is open, and goes from there to the blanks'(page) {
    await page.locator('.statusbar-item', { hasText: /\d+ blanks · \d+ brackets/ }).waitFor();
    await goToLine(page, 30);
    await page.locator('.codelens-decoration', { hasText: /10 operative paragraphs.*12 blanks.*10 brackets.*1 unmatched/ }).waitFor();
    await commandUntil(page, page.locator('.quick-input-widget .monaco-list-row', { hasText: '12 blanks' }), 'Show CodeLens Commands for Current Line', '');
    await choose(page, '12 blanks');
    await page.locator('.peekview-title', { hasText: '(12)' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.peekview-title').waitFor({ state: 'detached' });
  },

  async 'sees the numbers at adoption when she asks for them, and not before'(page, folder) {
    const hint = page.locator('.view-line', { hasText: /^\[1bis\.→\s2\sif\skept/ });
    await page.locator('.view-line', { hasText: /^\[1bis\.\s\*/ }).waitFor();
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode/settings.json'), '{ "unResolution.showNumbersAtAdoption": true }');
    await hint.waitFor();
    writeFileSync(join(folder, '.vscode/settings.json'), '{}');
    await hint.waitFor({ state: 'detached' });
  },

  async 'opens the statistics of the draft'(page) {
    await command(page, 'Show Statistics of This Draft');
    await besideDraft(page).getByRole('heading', { level: 1, name: '[Title of the guidelines]' }).waitFor();
    const shot = join(shots, 'views-statistics.png');
    await page.screenshot({ path: shot });
    if (process.env.UPDATE) cpSync(shot, join(project, 'docs/statistics.png'));
  },

  async 'walks to a row, and from there to its place in the draft'(page) {
    await tabTo(page, besideDraft(page).getByRole('button', { name: 'Requests', exact: true }));
    await page.keyboard.press('Enter');
    await at(page, 'Ln 60, Col 13 (8 selected)');
  },

  async 'comes back to the row, and goes to the next place'(page) {
    await toPage(page);
    await besideDraft(page).locator('button:focus', { hasText: 'Requests' }).waitFor();
    await page.keyboard.press('Enter');
    await at(page, 'Ln 62, Col 18 (13 selected)');
  },

  async 'changes the draft there, and the page follows'(page) {
    await page.keyboard.type('Invites');
    await besideDraft(page).getByRole('row', { name: /^Invites soft ask 2/ }).waitFor();
    await page.keyboard.press('Control+Z');
    await besideDraft(page).getByRole('row', { name: /^Invites soft ask 1/ }).waitFor();
  },

  async 'reads the plot as a table'(page) {
    await toPage(page);
    await tabTo(page, besideDraft(page).getByText('The same as a table'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await besideDraft(page).getByRole('row', { name: /^1bis Accepts with appreciation in brackets 28 28 2 0/ }).waitFor();
  },

  'finds nothing in the way of a reader in a dark theme': (page) => readable(page, 'Dark Modern'),
  'finds nothing in the way of a reader in a light theme': (page) => readable(page, 'Light Modern'),
  'finds nothing in the way of a reader in a dark theme of high contrast': (page) => readable(page, 'Dark High Contrast'),
  'finds nothing in the way of a reader in a light theme of high contrast': (page) => readable(page, 'Light High Contrast'),

  async 'opens the first steps, and from there a sample to try them on'(page) {
    await toDraft(page);
    await command(page, 'First Steps');
    await tabTo(page, page.getByRole('button', { name: 'Open a Sample Draft', exact: true }));
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor[data-uri^="untitled:"]').waitFor();
    // The page of the first steps takes the keyboard again, and VS Code asks for code lenses where the keyboard is.
    const last = await page.locator('.editor-group-container').count();
    await pressUntil(page, `Control+${last}`, page.locator('.codelens-decoration', { hasText: '4 operative paragraphs' }));
    await page.locator('.statusbar-item', { hasText: '2 blanks · 2 brackets · 1 unmatched' }).waitFor();
    await page.screenshot({ path: join(shots, 'views-first-steps.png') });
  },

  async 'is shown the first thing to mend in the sample'(page) {
    await command(page, 'Go to the Next Thing to Mend');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Fill this blank' }).waitFor();
    await page.keyboard.press('Escape');
  },

  async 'is offered clauses at the end of it'(page) {
    await command(page, 'Add a Clause at the End');
    await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: '6.' }).waitFor();
    await page.keyboard.press('Escape');
  },
};

async function goToLine(page, line) {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input:focus').waitFor();
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await at(page, `Ln ${line}, Col 1`);
}

/** Where the cursor stands, as the status bar has it; the editor is about to have the keyboard. */
async function at(page, place) {
  await page.locator('.statusbar-item', { hasText: place }).waitFor();
  await page.locator('.monaco-editor.focused[data-uri]').waitFor();
}

const readable = (page, theme) => readIn(page, theme, 'views');
