// One draft in a folder of its own, and what a drafter does with it, step by step, in VS Code with the extension as it is built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkExtension } from './extension.mjs';
import { shots } from './keyboard.mjs';
import { startVSCode } from './vscode.mjs';
import { addressOf, openWorkbench } from './workbench.mjs';

/** Each step gets the page and the file; it is told as «who does it». The first that fails ends the walk, with a picture. `others` lie beside the draft. */
export async function walk(browser, scratch, { name, text, others = {}, who, shot, steps }) {
  const folder = join(scratch, 'drafts');
  const places = { data: join(scratch, 'data'), extensions: join(scratch, 'extensions') };
  for (const made of [folder, places.extensions, shots]) mkdirSync(made, { recursive: true });
  const file = join(folder, name);
  for (const [one, words] of Object.entries({ ...others, [name]: text })) writeFileSync(join(folder, one), words);
  linkExtension(places.extensions);
  const vscode = await startVSCode(places);
  try {
    const page = await openWorkbench(browser, addressOf(vscode, { folder, draft: file }));
    page.setDefaultTimeout(60_000);
    let walked = 0;
    for (const [what, step] of Object.entries(steps)) {
      await step(page, file).catch(async (error) => {
        await page.screenshot({ path: join(shots, `${shot}-failed.png`) });
        throw new Error(`It does not get further than this: ${who} ${what}; see ${shot}-failed.png`, { cause: error });
      });
      walked += 1;
      console.log(`  ✔ ${who} ${what}`);
    }
    return { passed: walked, failed: 0 };
  } finally {
    await vscode.stop();
  }
}
