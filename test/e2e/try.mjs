import { cpSync, mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { linkExtension, project } from './extension.mjs';
import { startVSCode, clear } from './vscode.mjs';
import { addressOf, launchChromium, openWorkbench } from './workbench.mjs';
const scratch = mkdtempSync('/tmp/w1-try-');
const folder = join(scratch, 'samples');
const places = { data: join(scratch, 'data'), extensions: join(scratch, 'extensions') };
cpSync(join(project, 'test/samples'), folder, { recursive: true });
mkdirSync(places.extensions); linkExtension(places.extensions);
const vscode = await startVSCode(places);
const browser = await launchChromium();
const shots = '/tmp/w1-shots'; mkdirSync(shots, { recursive: true });
const settings = join(places.data, 'data/User/settings.json');
const set = (more) => writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, 'utf8')), ...more }));
try {
  const page = await openWorkbench(browser, addressOf(vscode, { folder, draft: join(folder, 'ga-draft.resolution.md') }));
  await page.locator('.monaco-editor').first().waitFor();
  await page.locator('.statusbar-item', { hasText: /\d+ blanks/ }).waitFor();
  const mod = await import('/tmp/w1-steps.mjs');
  await mod.default({ page, shots, set, folder, browser, vscode });
} catch (e) { console.error(e); } finally { await browser.close(); await vscode.stop(); clear(scratch); }
process.exit(0);
