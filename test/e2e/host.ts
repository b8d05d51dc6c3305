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
  await apply({ title: 'other text', edit });
}

/** What the extension gives to whoever asks for it. */
interface Extension {
  readonly ready: Promise<void>;
  status(): string;
}

export async function extension(): Promise<Extension> {
  const found = vscode.extensions.getExtension<Extension>('un-resolution.un-resolution');
  if (!found) throw new Error('the extension is not installed');
  const api = await found.activate();
  await api.ready;
  return api;
}

/** The first quick fix that VS Code offers for the first finding of a rule, as it stands when a drafter picks it. */
export async function quickFix(document: vscode.TextDocument, rule: string): Promise<vscode.CodeAction> {
  const isOurs = (diagnostic: vscode.Diagnostic) => ruleOf(diagnostic) === rule;
  const finding = vscode.languages.getDiagnostics(document.uri).find(isOurs);
  if (!finding) throw new Error(`no finding of ${rule}`);
  const [kind, resolved] = [vscode.CodeActionKind.QuickFix.value, 20];
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider', document.uri, finding.range, kind, resolved);
  const fix = offered.find(({ diagnostics }) => diagnostics?.some(isOurs));
  if (!fix) throw new Error(`no quick fix for ${rule}: only ${offered.map(({ title }) => title).join(', ') || 'none'}`);
  return fix;
}

/** Does what VS Code does when the action is picked. */
export async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) equal(await vscode.workspace.applyEdit(edit), true);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
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
