/** What may be decided at a bracket, offered where the cursor stands in one: our client runs the command, others get the edit. */
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { bracketAt, canChoose, commands, type Said } from '../core/index';
import type { Client } from './client';
import { toSpan, toWorkspaceEdit } from './convert/places';
import type { Opened } from './workspace';

/** The edits are made for other editors only: they take several readings of the draft. */
export function bracketActions({ document, analysis }: Opened, { range, context: { only } }: CodeActionParams, client: Client): CodeAction[] {
  const kind = CodeActionKind.RefactorRewrite;
  if (only && !only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))) return [];
  const at = toSpan(document, range);
  const bracket = bracketAt(analysis, at);
  if (!bracket) return [];
  const { say } = analysis;
  const offers: [Said, string, string][] = [
    ...(canChoose(analysis, bracket) ? [[say('Choose this alternative'), 'choose-alternative', 'unResolution.chooseAlternative'] as [Said, string, string]] : []),
    [say('Keep this text'), 'keep-bracket', 'unResolution.keepBracket'],
    [say('Drop this text'), 'drop-bracket', 'unResolution.dropBracket'],
  ];
  return offers.flatMap(([title, id, command]): CodeAction[] => {
    if (client.extras) return [{ title, kind, command: { title, command } }];
    const edits = commands.find((one) => one.id === id)?.run(analysis, at)?.edits ?? [];
    return edits.length > 0 ? [{ title, kind, edit: toWorkspaceEdit(document, edits, client) }] : [];
  });
}
