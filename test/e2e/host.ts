/** What the suite needs inside an extension host: drafts, findings, and waiting for events instead of for time. */
import * as vscode from 'vscode';

const secondsToWait = 30;

/**
 * Resolves as soon as `look` returns something; it looks now and at every event. The far end only serves the
 * report: it says what was seen instead.
 */
export function when<T>(event: vscode.Event<unknown>, look: () => T | undefined, seen: () => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const attempt = () => {
      const found = look();
      if (found === undefined) return;
      end();
      resolve(found);
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`nothing more came; last seen: ${JSON.stringify(seen())}`));
    }, secondsToWait * 1000);
    const listener = event(attempt);
    const end = () => {
      clearTimeout(timer);
      listener.dispose();
    };
    attempt();
  });
}

/** «5 unresolved-placeholder»: line, counted as the editor shows it, and rule. */
export const described = (uri: vscode.Uri): string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ range, code }) => ({ range, rule: typeof code === 'object' ? code.value : code }))
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range, rule }) => `${range.start.line + 1} ${rule}`);

/** Waits until the draft has exactly these findings. */
export async function findings(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  const seen = () => described(document.uri);
  const wanted = JSON.stringify(expected);
  await when(vscode.languages.onDidChangeDiagnostics, () => JSON.stringify(seen()) === wanted || undefined, seen);
}

export async function openDraft(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

export async function newDraft(text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'un-resolution', content: text });
  await vscode.window.showTextDocument(document);
  return document;
}

export async function setText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  equal(await vscode.workspace.applyEdit(edit), true);
}

export function equal(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw Object.assign(new Error('not as expected'), { actual, expected, showDiff: true });
}

/** Runs mocha and prints the result line that the runner outside insists on. */
export const tell = (start: (done: (failures: number) => void) => Mocha.Runner): Promise<void> =>
  new Promise((resolve, reject) => {
    const runner = start((failures) => {
      console.log(`UN-RESOLUTION-SUITE ${runner.stats?.passes} passed, ${runner.stats?.failures} failed`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
