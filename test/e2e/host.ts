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
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((diagnostic) => `${diagnostic.range.start.line + 1} ${ruleOf(diagnostic)}`);

const ruleOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);

/** Waits until the draft has exactly these findings. */
export async function findings(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  const seen = () => described(document.uri);
  const wanted = JSON.stringify(expected);
  await when(vscode.languages.onDidChangeDiagnostics, () => JSON.stringify(seen()) === wanted || undefined, seen);
}

export function inFolder(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function openDraft(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inFolder(name));
  await vscode.window.showTextDocument(document);
  return document;
}

let drafts = 0;

/** A draft that is no file yet, under a name of its own: what VS Code may still say of a closed one is not taken for this one's. */
export async function newDraft(text: string): Promise<vscode.TextDocument> {
  drafts += 1;
  const document = await vscode.workspace.openTextDocument(inFolder(`new-${drafts}.resolution.md`).with({ scheme: 'untitled' }));
  await vscode.window.showTextDocument(document);
  await setText(document, text);
  return document;
}

export async function setText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await apply({ title: 'other text', edit });
}

/** What the extension gives to whoever asks for it. */
interface Extension {
  readonly ready: Promise<void>;
  status(): string;
  readonly ledger: { lines(): readonly string[]; readonly onDidShow: vscode.Event<void> };
}

export async function extension(): Promise<Extension> {
  const found = vscode.extensions.getExtension<Extension>('un-resolution.un-resolution');
  if (!found) throw new Error('the extension is not installed');
  const api = await found.activate();
  await api.ready;
  return api;
}

/** A quick fix for the first finding of a rule, as it stands when a drafter picks it. */
export async function quickFix(document: vscode.TextDocument, rule: string, title: string): Promise<vscode.CodeAction> {
  const finding = vscode.languages.getDiagnostics(document.uri).find((diagnostic) => ruleOf(diagnostic) === rule);
  if (!finding) throw new Error(`no finding of ${rule}`);
  const offered = await quickFixes(document.uri, finding.range);
  const fix = offered.find((one) => one.title.startsWith(title));
  if (!fix) throw new Error(`no “${title}” for ${rule}: ${offered.map((one) => one.title).join(', ') || 'nothing is offered'}`);
  return fix;
}

/** VS Code withdraws the question when anything about its providers changes meanwhile; a drafter would press again. */
async function quickFixes(uri: vscode.Uri, range: vscode.Range, triesLeft = 5): Promise<vscode.CodeAction[]> {
  const [kind, resolved] = [vscode.CodeActionKind.QuickFix.value, 20];
  const offered = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, resolved).then(
    (actions) => actions,
    (error) => (error.message === 'Canceled' ? [] : Promise.reject(error)));
  return offered.length > 0 || triesLeft === 0 ? offered : quickFixes(uri, range, triesLeft - 1);
}

/** Does what VS Code does when the action is picked. */
export async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) equal(await vscode.workspace.applyEdit(edit), true);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Has the drafter copy this in another program and press the key that pastes; the runner outside the editor does it (see in-host.mjs). */
export const pasteWithKey = (held: { readonly html: string; readonly text: string }): void => console.log(`UN-RESOLUTION-PASTE ${JSON.stringify(held)}`);

/** A window of the desktop has no runner that could press a key, and before 1.97 an extension has no say in pasting. */
export const pastesWithKey = (): boolean => {
  const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
  return vscode.env.uiKind === vscode.UIKind.Web && (major > 1 || minor >= 97);
};

export const ask = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(command, ...args);

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
