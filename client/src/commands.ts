/** What a drafter can ask for by name, by a button, or through a quick fix. */
import { commands, Disposable, l10n, Range, Uri, window } from 'vscode';
import type { BaseLanguageClient, CodeAction, CodeActionParams, Position } from 'vscode-languageclient';
import { explainCommand, fillCommand, fixAllKind, pageUri, showOpenCommand, type OpenPlacesParams, type Question } from '../../server/src/lsp/protocol';
import { registerAdoption } from './adoption';
import { apply } from './apply';
import { blanksPanel } from './blanks';
import { registerBracketCommands } from './bracket-commands';
import { checkerCommand } from './checker-command';
import { runCommand } from './command';
import { fillBlank } from './fill-blank';
import { addClause, inDraft, mendNext, openSample, openWalkthrough } from './first-steps';
import { restart } from './lifetime';
import { showOpen } from './open-places';
import { registerMerging } from './merging';
import { decidePackage, suggestPackages } from './packages';
import { registerProposals } from './proposals';
import { checkReadiness } from './readiness';
import { registerReadings } from './readings';
import { renumber } from './renumber';
import { statisticsPage } from './statistics';
import { enterKey } from './typing';

export function registerCommands(client: BaseLanguageClient, extensionUri: Uri): Disposable {
  const blanks = blanksPanel(client, extensionUri);
  const statistics = statisticsPage(client, extensionUri);
  const register = <Args extends unknown[]>(name: string, run: (...args: Args) => unknown) => commands.registerCommand(name, run);
  const ask = <Args extends unknown[]>(name: string, run: (...args: Args) => unknown) => checkerCommand(client, name, run);
  return Disposable.from(
    blanks,
    statistics,
    registerAdoption(client),
    registerBracketCommands(client),
    registerMerging(client),
    registerProposals(client),
    registerReadings(client),
    register('unResolution.restart', () => restart(client)),
    register('unResolution.showLog', () => client.outputChannel.show()),
    register('unResolution.showProblems', () => commands.executeCommand('workbench.panel.markers.view.focus')),
    ask('unResolution.fixAll', () => fixAll(client)),
    ask('unResolution.checkReadiness', () => checkReadiness(client)),
    ask('unResolution.fillBlanks', blanks.show),
    ask('unResolution.showStatistics', statistics.show),
    register('unResolution.firstSteps', openWalkthrough),
    register('unResolution.openSample', () => openSample(extensionUri)),
    register('unResolution.mendNext', () => mendNext(extensionUri)),
    register('unResolution.addClause', () => addClause(extensionUri)),
    register('unResolution.tour.checkReadiness', inDraft(extensionUri, 'unResolution.checkReadiness')),
    ask(showOpenCommand, (address: string, position: Position, kind: OpenPlacesParams['kind']) => showOpen(client, address, position, kind)),
    register('unResolution.moveUp', () => runCommand(client, 'move-up', 'editor.action.moveLinesUpAction')),
    register('unResolution.moveDown', () => runCommand(client, 'move-down', 'editor.action.moveLinesDownAction')),
    ask('unResolution.renumberAll', () => renumber(client, 'all')),
    ask('unResolution.numberMissing', () => renumber(client, 'missing')),
    ask('unResolution.lockNumber', () => runCommand(client, 'lock-number')),
    ask('unResolution.unlockNumber', () => runCommand(client, 'unlock-number')),
    ask('unResolution.linkBrackets', () => runCommand(client, 'link-brackets')),
    ask('unResolution.unlinkBrackets', () => runCommand(client, 'unlink-brackets')),
    ask('unResolution.suggestPackages', () => suggestPackages(client)),
    ask('unResolution.decidePackage', (name?: string, outcome?: 'keep' | 'drop') => decidePackage(client, name, outcome)),
    register('unResolution.enter', enterKey(client)),
    register('unResolution.demote', () => runCommand(client, 'demote', 'tab')),
    register('unResolution.promote', () => runCommand(client, 'promote', 'outdent')),
    ask('unResolution.toggleItalics', () => runCommand(client, 'toggle-italics')),
    ask('unResolution.nextBracket', () => runCommand(client, 'next-bracket')),
    ask('unResolution.previousBracket', () => runCommand(client, 'previous-bracket')),
    ask('unResolution.unbracket', () => runCommand(client, 'unbracket')),
    ask(fillCommand, (question: Question) => fillBlank(client, question)),
    ask(explainCommand, explain),
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

/** Opens a rule's page, as a page where there is a Markdown preview and as text where there is none. */
async function explain(rule: string): Promise<void> {
  const page = Uri.parse(pageUri(rule));
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await window.showTextDocument(page);
  }
}
