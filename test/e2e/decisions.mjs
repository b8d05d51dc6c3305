// What a drafter decides at brackets by keyboard, on whichever draft. The file on disk says what came of it, and that one undo takes it back.
import assert from 'node:assert/strict';
import { choose, command, goToWords } from './keyboard.mjs';
import { isSaved } from './saving.mjs';

/** @param text the draft as it is before each decision */
export const decisionsOn = (text) => ({
  /** The draft with some words instead of others. */
  having: (...pairs) => pairs.reduce((changed, [from, to]) => {
    assert.ok(changed.includes(from), from);
    return changed.replace(from, to);
  }, text),

  /** With the cursor in some words, or these words selected: what is done, and what the draft then is. */
  decides: ({ at, selected, by, becomes }) => async (page, file) => {
    await goToWords(page, text, selected ?? at, selected ? 0 : 2);
    for (const _ of selected ?? '') await page.keyboard.press('Shift+ArrowRight');
    if (selected) await page.locator('.statusbar-item', { hasText: `(${selected.length} selected)` }).waitFor();
    await by(page);
    await isSaved(page, file, becomes, text);
    await page.keyboard.press('Control+Z');
    await isSaved(page, file, text, text);
  },
});

export const chord = (letter) => async (page) => {
  await page.keyboard.press('Control+K');
  await page.keyboard.press(letter);
};
export const title = (words) => (page) => command(page, words);
export const titleThen = (words, answer) => async (page) => {
  await command(page, words);
  await choose(page, answer);
};

/** What is said before words are left dangling. */
export const warned = (page) => page.locator('.monaco-dialog-box', { hasText: /“and thereafter” would be left with nothing to join/ });

/** Does it although she is warned. */
export const allTheSame = (by) => async (page) => {
  await by(page);
  await warned(page).waitFor();
  await page.keyboard.press('Enter');
  await warned(page).waitFor({ state: 'detached' });
};
