/** What a drafter can ask for by name, by a button, or through a quick fix. */
import { commands, Disposable, l10n, Range, Uri, window, workspace, type WorkspaceEdit as Edit } from 'vscode';
import type { BaseLanguageClient, CodeAction, CodeActionParams, Position, WorkspaceEdit } from 'vscode-languageclient';
import { answerMethod, explainCommand, fillCommand, fixAllKind, pageUri, showOpenCommand, type AnswerParams, type OpenPlacesParams, type Question } from '../../server/src/lsp/protocol';
import { runCommand } from './command';
import { addClause, inDraft, mendNext, openSample, openWalkthrough } from './first-steps';
import { restart } from './lifetime';
import { showOpen } from './open-places';
import { decidePackage, suggestPackages } from './packages';
import { checkReadiness } from './readiness';
import { renumber } from './renumber';
import { statisticsPage } from './statistics';
import { pressEnter } from './typing';

export function registerCommands(client: BaseLanguageClient, extensionUri: Uri): Disposable {
  const statistics = statisticsPage(client, extensionUri);
  const register = <Args extends unknown[]>(name: string, run: (...args: Args) => unknown) => commands.registerCommand(name, run);
  return Disposable.from(
    statistics,
    register('unResolution.restart', () => restart(client)),
    register('unResolution.showLog', () => client.outputChannel.show()),
    register('unResolution.showProblems', () => commands.executeCommand('workbench.panel.markers.view.focus')),
    register('unResolution.fixAll', () => fixAll(client)),
    register('unResolution.checkReadiness', () => checkReadiness(client)),
    register('unResolution.showStatistics', statistics.show),
    register('unResolution.firstSteps', openWalkthrough),
    register('unResolution.openSample', () => openSample(extensionUri)),
    register('unResolution.mendNext', () => mendNext(extensionUri)),
    register('unResolution.addClause', () => addClause(extensionUri)),
    register('unResolution.tour.checkReadiness', inDraft(extensionUri, 'unResolution.checkReadiness')),
    register(showOpenCommand, (address: string, position: Position, kind: OpenPlacesParams['kind']) => showOpen(client, address, position, kind)),
    register('unResolution.moveUp', () => runCommand(client, 'move-up', 'editor.action.moveLinesUpAction')),
    register('unResolution.moveDown', () => runCommand(client, 'move-down', 'editor.action.moveLinesDownAction')),
    register('unResolution.renumberAll', () => renumber(client, 'all')),
    register('unResolution.numberMissing', () => renumber(client, 'missing')),
    register('unResolution.lockNumber', () => runCommand(client, 'lock-number')),
    register('unResolution.unlockNumber', () => runCommand(client, 'unlock-number')),
    register('unResolution.linkBrackets', () => runCommand(client, 'link-brackets')),
    register('unResolution.unlinkBrackets', () => runCommand(client, 'unlink-brackets')),
    register('unResolution.suggestPackages', () => suggestPackages(client)),
    register('unResolution.decidePackage', (name?: string, outcome?: 'keep' | 'drop') => decidePackage(client, name, outcome)),
    register('unResolution.enter', () => pressEnter(client)),
    register('unResolution.demote', () => runCommand(client, 'demote', 'tab')),
    register('unResolution.promote', () => runCommand(client, 'promote', 'outdent')),
    register('unResolution.toggleItalics', () => runCommand(client, 'toggle-italics')),
    register('unResolution.nextBracket', () => runCommand(client, 'next-bracket')),
    register('unResolution.previousBracket', () => runCommand(client, 'previous-bracket')),
    register('unResolution.unbracket', () => runCommand(client, 'unbracket')),
    register(fillCommand, (question: Question) => fill(client, question)),
    register(explainCommand, explain),
  );
}

/** Asks the server itself: the editor drops a request for code actions when it has another thing to do. */
async function fixAll(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const params: CodeActionParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(new Range(0, 0, document.lineCount, 0)),
    context: { diagnostics: [], only: [fixAllKind] },
  };
  const actions = await client.sendRequest<CodeAction[] | null>('textDocument/codeAction', params);
  const edit = actions?.find(({ kind }) => kind === fixAllKind)?.edit;
  if (edit) await apply(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  else void window.showInformationMessage(l10n.t('Nothing in this draft can be fixed without asking you.'));
}

/** Asks for the words of a blank and puts them in, wherever the chosen fix says. */
async function fill(client: BaseLanguageClient, { title, ask, fix }: Question): Promise<void> {
  const words = await window.showInputBox({
    title,
    prompt: l10n.t('The words that take the place of “{0}”.', ask),
    placeHolder: ask,
    // The drafter may look the words up in the draft meanwhile, and copy them.
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('Type the words that belong here.') : undefined),
  });
  if (words === undefined) return;
  const params: AnswerParams = { fix, words: words.trim() };
  const edit = await client.sendRequest<WorkspaceEdit | null>(answerMethod, params);
  // The draft may change while the drafter is thinking; words in the wrong place would be worse than none.
  if (edit && client.validateWorkspaceEdit(edit)) await apply(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  else void window.showWarningMessage(l10n.t('The draft has changed in the meantime. Put the cursor into the blank and fill it again.'));
}

async function apply(edit: Edit): Promise<void> {
  if (!(await workspace.applyEdit(edit))) void window.showWarningMessage(l10n.t('The draft could not be changed. Is it read-only?'));
}

/** Opens a rule's page, as a page where there is a Markdown preview and as text where there is none. */
async function explain(rule: string): Promise<void> {
  const page = Uri.parse(pageUri(rule));
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await window.showTextDocument(page);
  }
}
