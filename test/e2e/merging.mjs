// The versions that delegations have sent, laid over the draft by keyboard: from the clipboard, from an editor, from a file; then what they propose is answered.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copy } from './clipboard.mjs';
import { project } from './extension.mjs';
import { choose, command, shots, toDraft } from './keyboard.mjs';
import { isSaved } from './saving.mjs';
import { walk } from './walk.mjs';

const fixture = (name) => readFileSync(join(project, 'test/fixtures/merge', name), 'utf8');
const name = 'lagoons.unres';
const [text, eu, canada, withEu, withBoth] = ['draft', 'eu', 'can', 'draft+eu', 'draft+eu+can'].map((one) => fixture(`${one}.unres`));

export const mergeByKeyboard = (browser, scratch) =>
  walk(browser, scratch, { name, text, others: { 'canada.unres': canada, 'eu.unres': eu }, who: 'without a mouse, a drafter', shot: 'merging', steps });

/** What is new has a bis number until adoption, and every other paragraph its own. */
const accepted = [
  ['\n3. ', '\n2ter. '], ['\n4. ', '\n3. '], ['\n5. ', '\n4. '], ['\n6. ', '\n5. '], ['\n7. ', '\n6. '], ['\n8. ', '\n7. '],
  ['\n(c) ', '\n(b) bis '], ['\n(d) ', '\n(c) '], ['paragraphs 2 and 3 above', 'paragraphs 2 and 2ter above'], ['paragraph 4 (a)', 'paragraph 3 (a)'],
].reduce((changed, [from, to]) => changed.replace(from, to), eu);

const steps = {
  async 'copies the version of the EU from a message, and sees what it would change before anything is changed'(page, file) {
    await page.locator('.statusbar-item', { hasText: /\d+ blanks · \d+ brackets/ }).waitFor();
    await toDraft(page);
    await copy(page, { html: `<pre>${eu}</pre>`, text: eu });
    await lay(page, 'Take what was copied', 'EU');
    await difference(page, 'EU').waitFor();
    await page.screenshot({ path: join(shots, 'merging.png') });
    await isSaved(page, file, text, text);
  },

  async 'agrees to it'(page, file) {
    await agree(page, 'EU');
    await page.locator('.notification-toast', { hasText: 'what differs as proposals' }).waitFor({ state: 'detached' });
    await isSaved(page, file, withEu, text);
  },

  async 'lays that of Canada over both, from an editor'(page, file) {
    await page.keyboard.press('Control+P');
    await choose(page, 'canada.unres');
    await page.locator('.monaco-editor.focused[data-uri$="canada.unres"]').waitFor();
    await page.keyboard.press('Control+P');
    await choose(page, name);
    await page.locator(`.monaco-editor.focused[data-uri$="${name}"]`).waitFor();
    await lay(page, 'canada.unres', 'Canada');
    await difference(page, 'Canada').waitFor();
    await agree(page, 'Canada');
    await isSaved(page, file, withBoth, withEu);
  },

  async 'takes each back with one undo'(page, file) {
    await page.keyboard.press('Control+Z');
    await isSaved(page, file, withEu, withBoth);
    await page.keyboard.press('Control+Z');
    await isSaved(page, file, text, withEu);
  },

  async 'takes the version of the EU from a file'(page, file) {
    await command(page, 'Merge Another Version');
    await choose(page, 'Choose a file');
    await page.locator('.quick-input-widget input:focus').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(join(dirname(file), 'eu.unres'));
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'eu.unres' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Whose version is it?' }).waitFor();
    await choose(page, 'EU');
    await difference(page, 'EU').waitFor();
    await agree(page, 'EU');
    await isSaved(page, file, withEu, text);
  },

  async 'reads what the EU proposes before all of it is accepted, and thinks better of it'(page, file) {
    await answerAll(page, 'Accept');
    await page.screenshot({ path: join(shots, 'merging-question.png') });
    await page.keyboard.press('Escape');
    await question(page).waitFor({ state: 'detached' });
    await isSaved(page, file, withEu, withEu);
  },

  async 'accepts it, and has the version of the EU under the numbers of the draft'(page, file) {
    await answerAll(page, 'Accept');
    await page.keyboard.press('Enter');
    await question(page).waitFor({ state: 'detached' });
    await isSaved(page, file, accepted, withEu);
    await page.keyboard.press('Control+Z');
    await isSaved(page, file, withEu, accepted);
  },

  async 'rejects it, and has the draft as it was'(page, file) {
    await answerAll(page, 'Reject');
    await page.keyboard.press('Enter');
    await question(page).waitFor({ state: 'detached' });
    await isSaved(page, file, text, withEu);
  },
};

/** Chooses where the version comes from, and says whose it is. */
async function lay(page, source, whose) {
  await command(page, 'Merge Another Version');
  await choose(page, source);
  await page.locator('.quick-input-title', { hasText: 'Whose version is it?' }).waitFor();
  await choose(page, whose);
}

const difference = (page, whose) => page.locator('.tab', { hasText: `with the version of ${whose}` });

/** By the button above the difference, which the palette has too: the message that asks goes away after a while. */
async function agree(page, whose) {
  await command(page, 'Merge as Shown');
  await difference(page, whose).waitFor({ state: 'detached' });
  await toDraft(page);
}

async function answerAll(page, answer) {
  await command(page, `${answer} All Proposals of a Delegation`);
  await choose(page, 'EU');
  await question(page).waitFor();
}

/** What is proposed, place by place. */
const question = (page) => page.locator('.monaco-dialog-box', { hasText: /paragraph 1: / });
