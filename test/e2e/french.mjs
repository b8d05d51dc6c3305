// A drafter whose editor speaks French. No language pack can be had without a download, so the editor's own words stay
// English; it is told that its language is French, and asks the extension for its words in French.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { linkExtension, project } from './extension.mjs';
import { besideDraft, choose } from './keyboard.mjs';
import { startVSCode } from './vscode.mjs';
import { addressOf, openWorkbench } from './workbench.mjs';

const speakFrench = (page) => page.addInitScript(() => Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => 'fr', set() {} }));

export async function readFrench(browser, scratch) {
  const folder = join(scratch, 'samples');
  const places = { data: join(scratch, 'data'), extensions: join(scratch, 'extensions') };
  cpSync(join(project, 'test/samples'), folder, { recursive: true });
  mkdirSync(places.extensions);
  linkExtension(places.extensions);
  const vscode = await startVSCode(places);
  try {
    const page = await openWorkbench(browser, addressOf(vscode, { folder, draft: join(folder, 'ga-draft.resolution.md') }), speakFrench);
    let read = 0;
    for (const [what, see] of Object.entries(steps)) {
      await see(page).catch(async (error) => {
        await page.screenshot({ path: join(project, 'out/screenshots/french-failed.png') });
        throw new Error(`She does not read ${what}; see french-failed.png`, { cause: error });
      });
      read += 1;
      console.log(`  ✔ a drafter reads ${what}`);
    }
    return { passed: read, failed: 0 };
  } finally {
    await vscode.stop();
  }
}

const steps = {
  'how much is open, in the status bar': (page) => page.locator('.statusbar-item', { hasText: /\d+ blancs · \d+ crochets/ }).click(),
  'what they are': (page) => page.getByRole('treeitem', { name: /^Crochet isolé, paragraphe 5/ }).waitFor(),
  'what is wrong': async (page) => {
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row', { hasText: /Ce crochet est ouvert et jamais fermé/ }).first().waitFor();
  },
  'the names of the commands': async (page) => {
    await page.keyboard.press('F1');
    await page.keyboard.type('prêt à être déposé');
    await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: 'Vérifier si le projet est prêt à être déposé' }).waitFor();
  },
  'whether the draft is ready': async (page) => {
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: /Pas prêt\s: \d+ erreurs/ }).waitFor();
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: /Crochets.*à régler avant le dépôt/ }).waitFor();
    await page.keyboard.press('Escape');
  },
  'the figures of the draft': async (page) => {
    await page.keyboard.press('F1');
    await choose(page, 'Afficher les statistiques de ce projet');
    await besideDraft(page).getByRole('heading', { name: 'Comment commencent les paragraphes du dispositif' }).waitFor();
    await besideDraft(page).locator('html[lang="fr"]').waitFor();
  },
  'the first steps': async (page) => {
    await page.keyboard.press('F1');
    await choose(page, 'Premiers pas');
    await page.getByRole('button', { name: 'Ouvrir un exemple de projet', exact: true }).waitFor();
  },
};
