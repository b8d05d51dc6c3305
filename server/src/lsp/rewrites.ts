/**
 * What our own client has commands for, as code actions for other editors. Our client gets the moves only when it asks
 * for their kind; a renumbering is for the whole draft, and nobody gets it unasked.
 */
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { commands, renumberingView, type Edit, type Renumbering } from '../core/index';
import type { Client } from './client';
import { toSpan, toWorkspaceEdit } from './convert/places';
import { renumberKind } from './protocol';
import type { Opened } from './workspace';

export const rewriteKinds: readonly string[] = [CodeActionKind.RefactorRewrite, renumberKind];

export function rewrites({ document, analysis }: Opened, { range, context: { only } }: CodeActionParams, client: Client): CodeAction[] {
  const isAsked = (kind: string): boolean | undefined => only?.some((one) => kind === one || kind.startsWith(`${one}.`));
  const { say } = analysis;
  const action = (title: string, kind: string, edits: readonly Edit[] = []): CodeAction[] =>
    edits.length > 0 ? [{ title, kind, edit: toWorkspaceEdit(document, edits, client) }] : [];
  const run = (id: string): readonly Edit[] | undefined => commands.find((command) => command.id === id)?.run(analysis, toSpan(document, range))?.edits;
  const renumbered = (how: Renumbering): readonly Edit[] => renumberingView(analysis, how).edits;
  const actions: CodeAction[] = [];
  if (isAsked(CodeActionKind.RefactorRewrite) ?? !client.extras) {
    actions.push(
      ...action(say('Move this paragraph up'), CodeActionKind.RefactorRewrite, run('move-up')),
      ...action(say('Move this paragraph down'), CodeActionKind.RefactorRewrite, run('move-down')),
      ...action(say('Put this subparagraph one level deeper'), CodeActionKind.RefactorRewrite, run('demote')),
      ...action(say('Put this subparagraph one level higher'), CodeActionKind.RefactorRewrite, run('promote')),
      ...action(say('Set in italics, or take them off'), CodeActionKind.RefactorRewrite, run('toggle-italics')),
      ...action(say('Lock this number'), CodeActionKind.RefactorRewrite, run('lock-number')),
      ...action(say('Unlock this number'), CodeActionKind.RefactorRewrite, run('unlock-number')),
      ...action(say('Take out of its package'), CodeActionKind.RefactorRewrite, run('unlink-brackets')),
    );
  }
  if (isAsked(renumberKind)) {
    actions.push(
      ...action(say('Renumber all paragraphs'), renumberKind, renumbered({ which: 'all', keepInsertions: true })),
      ...action(say('Renumber all paragraphs, and give every bis a number of its own'), renumberKind, renumbered({ which: 'all', keepInsertions: false })),
      ...action(say('Number only what has none'), renumberKind, renumbered({ which: 'missing', keepInsertions: true })),
    );
  }
  return actions;
}
