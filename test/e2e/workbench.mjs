// The workbench in Chromium, driven by playwright-core.
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const here = /^https?:\/\/(127\.0\.0\.1|([^/:]+\.)?localhost)[:/]/;

export const launchChromium = () => chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false, // vscode.mjs ends the process, and that ends the browser
});

/**
 * The address of a VS Code started by vscode.mjs: `folder` and `draft` to open, `extension` to load from its folder
 * and `tests` to run in it (a file that exports run()), all paths of this machine.
 */
export function addressOf({ port, token }, { folder, draft, extension, tests }) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (draft) payload.push(['openFile', remote(draft)]);
  const query = new URLSearchParams({ folder });
  if (token) query.set('tkn', token);
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query}`;
}

/** Opens the address in a window of its own, with nothing outside this machine in reach. `prepare` sees the page first. */
export async function openWorkbench(browser, address, prepare = async () => {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route((url) => !here.test(url.href), (route) => route.abort());
  const page = await context.newPage();
  await prepare(page);
  await page.goto(address);
  return page;
}
