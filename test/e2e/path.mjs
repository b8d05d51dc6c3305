// The drafter's path, by mouse and keyboard: open a draft, see what is open in it, mend it, add a clause, save.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copy } from './clipboard.mjs';
import { project } from './extension.mjs';
import { goToWords, pressUntil } from './keyboard.mjs';
import { startVSCode } from './vscode.mjs';
import { addressOf, openWorkbench } from './workbench.mjs';

const samples = join(project, 'test/samples');
const name = 'ga-draft.resolution.md';
const sample = readFileSync(join(samples, name), 'utf8');
const shots = join(project, 'out/screenshots');

/** Walks the path with the extension that `install` puts into a folder of extensions. `how` names the screenshots. */
export async function walkPath(how, browser, scratch, install) {
  const folder = join(scratch, 'samples');
  const places = { data: join(scratch, 'data'), extensions: join(scratch, 'extensions') };
  cpSync(samples, folder, { recursive: true });
  mkdirSync(places.extensions);
  mkdirSync(shots, { recursive: true });
  await install(places);

  const vscode = await startVSCode(places);
  let page;
  let walked = 0;
  try {
    page = await openWorkbench(browser, addressOf(vscode, { folder }));
    for (const [what, step] of Object.entries(steps)) {
      await step(page, join(folder, name));
      walked += 1;
      const shot = join(shots, `${how}-${walked}.png`);
      await page.screenshot({ path: shot });
      if (step === inReadme && process.env.UPDATE) cpSync(shot, join(project, 'docs/screenshot.png'));
      console.log(`  ✔ the drafter ${what}`);
    }
  } catch (error) {
    await page?.screenshot({ path: join(shots, `${how}-failed.png`) });
    const notices = page ? await noticesOf(page) : [];
    throw new Error(`The path ends here; see ${how}-failed.png. VS Code last said:\n${[...notices, vscode.log().slice(-1000)].join('\n')}`, { cause: error });
  } finally {
    await vscode.stop();
  }
  return { passed: walked, failed: 0 };
}

/** What VS Code notified the drafter of, also when the notice has gone from the screen. */
async function noticesOf(page) {
  await page.locator('[id="status.notifications"]').click({ timeout: 2000 }).catch(() => {});
  return page.locator('.notification-list-item-message').allInnerTexts().catch(() => []);
}

/** Two findings of the sample, as the Problems view shows them. */
const unclosed = /never closed.*unmatched-bracket/;
const unnamed = /Title of the guidelines.*unresolved-placeholder/;

const steps = {
  async 'opens the draft'(page) {
    await page.getByRole('treeitem', { name }).dblclick();
    await editor(page).waitFor();
  },

  async 'sees its outline'(page) {
    const outline = page.getByRole('button', { name: 'Outline Section' });
    await outline.click();
    await page.getByRole('treeitem', { name: /^Note by the Chair/ }).waitFor();
    await dragEdge(page, outline, page.getByRole('treeitem', { name: 'security-council.unres' }));
    await page.getByRole('treeitem', { name: /^5 Invites/ }).waitFor();
  },

  async 'sees what is open in it'(page) {
    await page.locator('.statusbar-item', { hasText: /\d+ blanks · \d+ brackets/ }).click();
    await page.getByRole('treeitem', { name: /^Bracket without a partner, paragraph 5/ }).waitFor();
    await page.keyboard.press('Control+Shift+M');
    await goToProblem(page, unclosed);
    await line(page, 'fishing industry').waitFor();
  },

  async 'asks why'(page) {
    await pickFix(page, unclosed, 'Explain');
    const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await preview.getByRole('heading', { name: 'unmatched-bracket' }).waitFor();
    await page.getByRole('tab', { name }).click();
  },

  async 'asks whether it is ready'(page) {
    await editor(page).click();
    await page.keyboard.press('F1');
    await page.keyboard.type('Check Readiness for Tabling');
    await page.keyboard.press('Enter');
    const report = page.locator('.quick-input-widget .monaco-list-row');
    await report.filter({ hasText: /Brackets.*to settle before tabling/ }).waitFor();
    await report.filter({ hasText: /Words to the checker.*in order/ }).waitFor();
  },

  async 'goes from the report to a place'(page) {
    await page.keyboard.type('never closed');
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'never closed' }).waitFor();
    await page.keyboard.press('Enter');
    await focused(page).waitFor();
    await line(page, 'fishing industry').waitFor();
  },

  async 'closes a bracket'(page) {
    await pickFix(page, unclosed, 'Add “]”');
    await problem(page, unclosed).waitFor({ state: 'detached' });
  },

  async 'fills a blank everywhere'(page) {
    await pickFix(page, unnamed, 'Fill all 4 blanks');
    const question = page.locator('.quick-input-widget input');
    await question.waitFor();
    await line(page, 'Annex').click(); // to look something up
    await question.click();
    await page.keyboard.type('Lisbon Guidelines');
    await page.keyboard.press('Enter');
    await line(page, '[xx/xxx]. Lisbon Guidelines').waitFor();
  },

  async 'adds a clause'(page) {
    await focused(page).waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'Ln 68, Col 1' }).waitFor();
    await page.keyboard.type('s');
    await page.locator('.suggest-widget .monaco-list-row').first().waitFor(); // as for a slow hand: the list is there, and grows with the letters
    await page.keyboard.type('eized');
    await suggestion(page, 'Also decides to remain seized').waitFor();
    await page.keyboard.press('Enter');
    await line(page, '“Containers lost at sea”;').waitFor();
  },

  async 'begins the next paragraph with Enter, and takes it back'(page) {
    await page.keyboard.press('Enter');
    await line(page, /^11\./).waitFor();
    await page.keyboard.press('Control+Z');
    await line(page, /^11\./).waitFor({ state: 'detached' });
  },

  async 'pastes from Word, and takes it back'(page) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+End');
    await copy(page, { html: '<p class=MsoNormal>11.<span style="mso-tab-count:1">&nbsp; </span><i>Thanks</i> the <b>port</b> of Lisbon.<o:p></o:p></p>', text: '11.\tThanks the port of Lisbon.\r\n' });
    await page.keyboard.press('Control+V');
    const pasted = line(page, '11. *Thanks* the **port** of Lisbon.');
    await pasted.waitFor();
    await page.keyboard.press('Control+Z');
    await pasted.waitFor({ state: 'detached' });
  },

  async 'drops a bracket by the keys, and takes it back'(page) {
    await goToWords(page, sample, 'and satellite images', 2);
    await chord(page, 'x');
    await line(page, '(b) Drift forecasts;').waitFor();
    await page.keyboard.press('Control+Z');
    await line(page, '[and satellite images]').waitFor();
  },

  async 'is told before a word is left dangling'(page) {
    await goToWords(page, sample, 'open, [within', 2);
    await chord(page, 'b');
    await line(page, 'to [open], [within').waitFor();
    await chord(page, 'x');
    const warning = page.locator('.monaco-dialog-box');
    await warning.filter({ hasText: /In paragraph 7 “to” would be left with nothing to join/ }).waitFor();
    await page.keyboard.press('Escape');
    await warning.waitFor({ state: 'detached' });
    await line(page, 'to [open], [within').waitFor();
    await page.keyboard.press('Control+Z');
    await line(page, 'to open, [within').waitFor();
  },

  async 'saves, and the file on disk says so'(page, file) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    assert.equal(readFileSync(file, 'utf8'), mended(sample));
  },
};

const inReadme = steps['sees what is open in it'];

/** What the path makes of the sample. */
const mended = (text) => text
  .replace('with the fishing industry;', 'with the fishing industry];')
  .replaceAll(/\[title of the guidelines\]/gi, 'Lisbon Guidelines')
  .replace(/“Containers lost at sea”\.\s*$/, '“Containers lost at sea”;\n\n10. *Also decides* to remain seized of the matter.');

const editor = (page) => page.locator(`.monaco-editor[data-uri$="${name}"]`);
const focused = (page) => editor(page).and(page.locator('.focused'));
const problem = (page, words) => page.locator('.markers-panel .monaco-list-row', { hasText: words });
const line = (page, text) => editor(page).locator('.view-line', { hasText: text });
const suggestion = (page, text) => page.locator('.suggest-widget .monaco-list-row.focused', { hasText: text });

const tries = 5;

/** The list moves when findings come or go: a click that was meant for one of them may fold their file, or go to another. */
async function goToProblem(page, finding) {
  const folded = page.locator('.markers-panel .monaco-list-row[aria-expanded="false"] .monaco-tl-twistie');
  for (let left = tries; left > 0; left -= 1) {
    if (await folded.isVisible()) await folded.click();
    await problem(page, finding).dblclick();
    const came = await focused(page).waitFor({ timeout: 5000 }).then(() => true, () => false);
    if (came && await problem(page, finding).and(page.locator('.selected')).isVisible()) return;
  }
  throw new Error(`No way to the finding, ${tries} times`);
}

/** Goes to a finding and picks a quick fix by keyboard. */
async function pickFix(page, finding, title) {
  await goToProblem(page, finding);
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: title });
  await pressUntil(page, 'Control+.', fix);
  while (!await fix.and(page.locator('.focused')).isVisible()) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Drags the upper edge of one thing to the lower edge of another. */
async function dragEdge(page, thing, to) {
  const [from, onto] = [await thing.boundingBox(), await to.boundingBox()];
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y);
  await page.mouse.down();
  await page.mouse.move(x, onto.y + onto.height, { steps: 5 });
  await page.mouse.up();
}

/** Ctrl+K and a letter. */
async function chord(page, letter) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press(letter);
}
