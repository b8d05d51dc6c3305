// Runs the suite inside an extension host and brings back how it went.
import { format } from 'node:util';
import { copy } from './clipboard.mjs';
import { openWorkbench } from './workbench.mjs';

const minutes = 8;
const resultLine = /^UN-RESOLUTION-SUITE (\d+) passed, (\d+) failed$/;
/** An extension has no hands: it asks that this be copied elsewhere and pasted by the key. */
const pasteLine = /^UN-RESOLUTION-PASTE (\{.*\})$/;

/**
 * Opens the address, whose VS Code then runs the suite. The suite's own last line is the result: VS Code reports
 * exit code 0 also when the extension host has crashed.
 */
export async function runInHost(browser, address) {
  const messages = [];
  let result;
  let finish;
  const finished = new Promise((resolve) => { finish = resolve; });
  const timer = setTimeout(finish, minutes * 60_000, `no result after ${minutes} minutes`);

  await openWorkbench(browser, address, async (page) => {
    await page.exposeFunction('codeAutomationLog', (_level, args) => {
      const text = format(...args);
      messages.push(text);
      result = resultLine.exec(text.trim()) ?? result;
      const [, held] = pasteLine.exec(text.trim()) ?? [];
      if (held) paste(page, JSON.parse(held)).catch((error) => finish(String(error)));
      else if (fromMocha(text)) console.log(text);
    });
    await page.exposeFunction('codeAutomationExit', (code) => finish(`the tests ended with code ${code}`));
    page.on('crash', () => finish('the page crashed'));
  });

  const end = await finished;
  clearTimeout(timer);
  if (!result) throw new Error(`${end}, and no result came back\n${messages.join('\n')}`);
  const [passed, failed] = result.slice(1).map(Number);
  return { passed, failed };
}

async function paste(page, held) {
  await copy(page, held);
  await page.keyboard.press('Control+V');
}

/** Mocha indents all it prints; VS Code's own messages are not for the reader of a test report. */
const fromMocha = (text) => /^(\s|$)/.test(text) && !resultLine.test(text);
