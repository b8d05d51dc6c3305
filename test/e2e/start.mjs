// Does `npm start` come up? Starts it as a newcomer does, asks for the address that it prints, and ends it with Ctrl+C.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { project } from './extension.mjs';

export async function runStart() {
  const child = spawn(process.execPath, [join(project, 'test/e2e/open.mjs'), '--browser'], {
    env: { ...process.env, OPEN: '0' }, stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await printedAddress(child);
    const { headers } = await fetch(address, { redirect: 'manual' }); // the token of the address is exchanged for a cookie
    const page = await fetch(new URL('/', address), { headers: { cookie: headers.get('set-cookie') ?? '' } });
    assert.equal(page.status, 200);
    assert.match(await page.text(), /workbench/);
    assert.equal((await fetch(new URL('/', address))).status, 403, 'without the token the editor is closed');
    child.kill('SIGINT');
    await once(child, 'exit');
    await assert.rejects(fetch(address), 'Ctrl+C has ended the editor');
  } finally {
    child.kill('SIGINT');
  }
  console.log('  ✔ npm start prints its address, answers there, and ends');
  return { passed: 1, failed: 0 };
}

async function printedAddress(child) {
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    const [address] = /http:\/\/127\.0\.0\.1:\S+/.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(`npm start ended without an address:\n${said}`);
}
