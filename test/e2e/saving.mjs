// What a drafter has made of a draft is what the file says once it is saved.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const tries = 3;

/** Saves, again while a command is still on its way. What differs is told in the lines that the draft did not have `before`. */
export async function isSaved(page, file, wanted, before) {
  for (let left = tries; left > 0 && readFileSync(file, 'utf8') !== wanted; left -= 1) {
    await page.locator('.tab.dirty').waitFor({ timeout: 10_000 }).catch(() => {});
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  }
  const is = readFileSync(file, 'utf8');
  const known = new Set(before.split('\n'));
  const changed = (text) => text.split('\n').filter((line) => !known.has(line));
  assert.deepEqual(changed(is), changed(wanted));
  assert.equal(is === wanted, true);
}
