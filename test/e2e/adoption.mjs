// Readings beside a draft and the adoption dry run, by keyboard alone. Their screenshots lie in out/screenshots.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { project } from './extension.mjs';
import { choose, command, goToWords, shots, toDraft } from './keyboard.mjs';
import { isSaved } from './saving.mjs';
import { realDraft } from './suites.mjs';
import { walk } from './walk.mjs';

const name = 'opening-meeting.resolution.md';
const fixture = (file) => readFileSync(join(project, 'test/fixtures/adoption', file), 'utf8');
const text = fixture(name);
/** As the core adopts it, below its list of changes. */
const adopted = (how) => fixture(`opening-meeting.${how}.txt`).split(/^=+\n\n/m)[1];
/** The draft that the project began with, where it is. */
const seed = realDraft.includes('[8bis. ') ? realDraft : undefined;
const seedName = 'seed.resolution.md';

export const adoptByKeyboard = (browser, scratch) => walk(browser, scratch, {
  name, text, others: seed ? { [seedName]: seed } : {}, who: 'without a mouse, a drafter', shot: 'adoption', steps: seed ? { ...steps, ...onTheSeed } : steps,
});

const draft = (page) => page.locator(`.monaco-editor[data-uri$="${name}"]`);
const reading = (page) => page.locator('.monaco-editor[data-uri^="un-resolution-reading:"]');
const line = (editor, words) => editor.locator('.view-line', { hasText: words });
const row = (page, words) => page.locator('.quick-input-widget .monaco-list-row', { hasText: words });
const shoot = (page, shot) => page.screenshot({ path: join(shots, `adoption-${shot}.png`) });

const steps = {
  async 'reads the draft with all its brackets kept, beside it'(page) {
    await page.locator('.statusbar-item', { hasText: /\d+ blanks · \d+ brackets/ }).waitFor();
    await goToWords(page, text, '\n1. *Takes note', 1);
    await command(page, 'Read with All Brackets Kept');
    await line(reading(page), '2. *Welcomes* the offer').waitFor();
    await shoot(page, 'reading');
  },

  async 'is not told that anything is wrong with it'(page) {
    await page.locator('.tab', { hasText: 'opening-meeting – all brackets kept' }).waitFor();
    if (await page.locator('.tab', { hasText: /brackets kept/ }).locator('.monaco-icon-label[class*="warning"], .monaco-decoration-badge').count() > 0) throw new Error('The reading is marked.');
  },

  async 'changes the draft, and the reading follows'(page) {
    await toDraft(page);
    await goToWords(page, text, '3. *Calls upon*');
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

  async 'adopts it, and what was compared goes'(page, file) {
    await choose(page, 'Adopt: make these changes');
    await line(draft(page), '2. *Establishes*').first().waitFor();
    await page.locator('.tab', { hasText: 'as adopted' }).waitFor({ state: 'detached' });
    await page.locator('.notification-toast', { hasText: 'as it would be adopted' }).waitFor({ state: 'detached' });
    await shoot(page, 'adopted');
    await isSaved(page, file, adopted('dropped'), text);
  },

  async 'takes it back, and has the exact draft again'(page, file) {
    await page.keyboard.press('Control+Z');
    await isSaved(page, file, text, text);
  },

  async 'adopts it from the difference, by the button above it'(page, file) {
    await command(page, 'Adoption Dry Run');
    await choose(page, 'Show the text as a difference');
    await page.locator('.tab', { hasText: 'as adopted' }).waitFor();
    await page.locator('.editor-actions .action-label[aria-label^="Adopt as Shown"]').waitFor();
    await command(page, 'Adopt as Shown');
    await page.locator('.tab', { hasText: 'as adopted' }).waitFor({ state: 'detached' });
    await toDraft(page);
    await isSaved(page, file, adopted('kept'), text);
    await page.keyboard.press('Control+Z');
    await isSaved(page, file, text, text);
  },

  async 'adopts it with the package kept'(page, file) {
    await decidePackage(page, 'opening meeting', 'Keep all of it', 'kept');
    await isSaved(page, file, adopted('kept'), text);
    await page.keyboard.press('Control+Z');
    await isSaved(page, file, text, text);
  },
};

const onTheSeed = {
  async 'links the conference of the first draft into a package'(page, file) {
    await page.keyboard.press('Control+P');
    await choose(page, seedName);
    await page.locator('.statusbar-item', { hasText: /17 blanks · 6 brackets/ }).waitFor();
    await command(page, 'Suggest Packages');
    await choose(page, `Link “${conference}”`);
    const saved = join(dirname(file), seedName);
    await isSaved(page, saved, linkedSeed, seed);
  },

  async 'adopts it with the conference kept: paragraphs 1 to 11'(page, file) {
    await decidePackage(page, conference, 'Keep all of it', 'kept');
    await isAdopted(page, join(dirname(file), seedName), 11, 'paragraph 6 above');
  },

  async 'or dropped: paragraphs 1 to 9'(page, file) {
    await decidePackage(page, conference, 'Drop all of it', 'dropped');
    await isAdopted(page, join(dirname(file), seedName), 9, 'paragraph 5 above');
  },
};

const conference = 'high-level political conference';
const noted = (words) => `<!-- un-resolution-package ${words} -->\n`;
const linkedSeed = seed
  ?.replace('[1bis. ', `${noted(conference)}[1bis. `).replace('\n2. *Adopts', `\n${noted(`${conference}: at the high-level`)}2. *Adopts`)
  .replace('\n8. *Also', `\n${noted(conference)}8. *Also`).replace('[8bis. ', `${noted(conference)}[8bis. `);

/** In the dry run; then the draft is adopted. */
async function decidePackage(page, name, how, is) {
  await command(page, 'Adoption Dry Run');
  await choose(page, `Package “${name}”`);
  await choose(page, how);
  await row(page, new RegExp(`Package “${name}”.*${is}, decided by you`)).waitFor();
  await choose(page, 'Adopt: make these changes');
}

/** Saved, with so many paragraphs and this reference; then taken back. */
async function isAdopted(page, file, count, reference) {
  await page.locator('.tab.dirty').waitFor();
  await page.keyboard.press('Control+S');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  const text = readFileSync(file, 'utf8');
  assert.deepEqual([...text.matchAll(/^\[?(\d+(?: ?bis)?)\. \*/gm)].map(([, number]) => number), Array.from({ length: count }, (_, index) => `${index + 1}`));
  assert.equal(text.includes(`pursuant to ${reference};`), true);
  assert.equal(text.includes('un-resolution-package'), false);
  await page.keyboard.press('Control+Z');
  await isSaved(page, file, linkedSeed, seed);
}
