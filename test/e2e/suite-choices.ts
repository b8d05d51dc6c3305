/** What a drafter decides, seen from inside the editor: the project file, what is let pass, and whether the draft is ready. */
import * as vscode from 'vscode';
import { apply, ask, described, equal, findings, inFolder, openDraft, quickFix, setText, when } from './host';

/** `open` is what is found in the draft, which lies at hand as a new one before every test. */
export function defineChoices(draft: () => vscode.TextDocument, open: readonly string[]): void {
  const without = (rule: string) => open.filter((finding) => !finding.endsWith(rule));

  test('a project file holds from the moment it is saved until it is deleted, and is marked where it is wrong', async () => {
    const file = await openDraft('meeting.resolution.md');
    const project = inFolder('.un-resolution.json');
    const save = (text: string) => vscode.workspace.fs.writeFile(project, new TextEncoder().encode(text));
    const marks = (count: number) =>
      when(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(project).length === count || undefined, () => described(project));
    await findings(file, open);
    try {
      await save('{ "rules": { "unresolved-placeholder": "off" } }');
      await findings(file, without('unresolved-placeholder'));
      await save('{ "rules": { "numbering-gap": "off", "unmatched-bracket": "loud" } }');
      await findings(file, without('numbering-gap'));
      await marks(1);
      equal(vscode.languages.getDiagnostics(project).map(({ range, source }) => [range.start.character, source]), [[58, 'un-resolution']]);
    } finally {
      await vscode.workspace.fs.delete(project);
    }
    await findings(file, open);
    await marks(0);
  });

  test('a finding is let pass here', async () => {
    await apply(await quickFix(draft(), 'numbering-gap', 'Allow “numbering-gap” here'));
    equal(draft().lineAt(10).text, '<!-- un-resolution-allow numbering-gap: -->');
    await findings(draft(), without('numbering-gap'));
  });

  test('and in this file', async () => {
    await apply(await quickFix(draft(), 'unresolved-placeholder', 'Allow “unresolved-placeholder” in this file'));
    equal(draft().lineAt(0).text, '<!-- un-resolution-allow-file unresolved-placeholder: -->');
    await findings(draft(), ['11 unmatched-bracket', '13 numbering-gap']);
  });

  test('resting the pointer on a finding tells what it is about', async () => {
    const [hover] = await ask<vscode.Hover[]>('vscode.executeHoverProvider', draft().uri, new vscode.Position(10, 0));
    const [content] = hover?.contents ?? [];
    equal(content instanceof vscode.MarkdownString && content.value.includes('numbering-gap'), true);
  });

  test('Check Readiness shows each place while the drafter moves through the list; Enter goes there', async () => {
    const { pick, closed } = await checkReadiness();
    equal(pick.title?.startsWith('Not ready: 5 errors'), true);
    equal(pick.items.slice(0, 5).map(({ label, description }) => `${label}: ${description}`), [
      'Blanks: 3 to settle before tabling', 'Brackets: 1 to settle before tabling', 'Attributions and notes: in order',
      'Numbers: 1 to settle before tabling', 'References and citations: in order',
    ]);
    equal(pick.items.filter(({ kind }) => kind === vscode.QuickPickItemKind.Separator).map(({ label }) => label), ['Blanks', 'Brackets', 'Numbers']);
    await cursorAt(4);
    await ask('workbench.action.quickOpenSelectNext');
    await cursorAt(8);
    await ask('workbench.action.acceptSelectedQuickOpenItem');
    await closed;
    await cursorAt(8);
  });

  test('and Esc leads back', async () => {
    const { closed } = await checkReadiness();
    await cursorAt(4);
    await ask('workbench.action.closeQuickOpen');
    await closed;
    await cursorAt(0);
  });

  test('a draft without faults is ready to be tabled', async () => {
    await setText(draft(), '*The General Assembly*,\n\n*Noting* the offer of Kenya,\n\n1. *Welcomes* the offer;\n\n2. *Requests* a report.\n');
    await findings(draft(), []);
    const { pick, closed } = await checkReadiness();
    equal(pick.title, 'Ready to be tabled');
    await ask('workbench.action.closeQuickOpen');
    await closed;
  });

  /** Runs the command with the cursor at the start, and returns the list that it shows. */
  async function checkReadiness(): Promise<{ pick: vscode.QuickPick<vscode.QuickPickItem>; closed: Promise<void> }> {
    const editor = await vscode.window.showTextDocument(draft(), { selection: new vscode.Range(0, 0, 0, 0) });
    equal(editor.selection.active.line, 0);
    const { createQuickPick } = vscode.window;
    let shown: Awaited<ReturnType<typeof checkReadiness>> | undefined;
    const watched = () => {
      const pick = createQuickPick();
      shown = { pick, closed: new Promise((resolve) => pick.onDidHide(() => resolve())) };
      return pick;
    };
    Object.assign(vscode.window, { createQuickPick: watched });
    try {
      await ask('unResolution.checkReadiness');
    } finally {
      Object.assign(vscode.window, { createQuickPick });
    }
    if (!shown) throw new Error('no list was shown');
    return shown;
  }
}

const cursorAt = async (line: number): Promise<void> => {
  const at = () => vscode.window.activeTextEditor?.selection.active.line;
  await when(vscode.window.onDidChangeTextEditorSelection, () => at() === line || undefined, at);
};
