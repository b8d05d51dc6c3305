/** In the extension host: how long the one extension that is being developed takes until its server answers. */
import * as vscode from 'vscode';

export async function run(): Promise<void> {
  const extension = vscode.extensions.all.find(({ id }) => id.startsWith('un-resolution.')) as vscode.Extension<{ readonly ready: Promise<void> }> | undefined;
  if (!extension || extension.isActive) throw new Error('There is no extension to wait for.');
  const start = performance.now();
  await (await extension.activate()).ready;
  console.log(`UN-RESOLUTION-ACTIVATION ${performance.now() - start}`);
}
