/**
 * “Adoption Dry Run…”: what is to be decided and what each decision would change is listed first; the text can be seen beside
 * the draft. Nothing is changed before the drafter says so, and then it is one step.
 */
import { commands, Disposable, l10n, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { adoptionMethod, type AdoptionAnswer, type AdoptionParams } from '../../../server/src/lsp/protocol';
import { checkerCommand } from '../checker-command';
import { editorFor, meantDraft } from '../drafts';
import { makeEdits } from '../shown-edits';
import { showDecisions, showRests } from './decisions';
import { adoptedTexts, type AdoptedTexts } from './difference';
import { showList } from './list';

/** What was decided, as long as the draft stays as it is. */
export type Asked = Pick<AdoptionParams, 'decisions' | 'rest'>;

/** The answer for one version of the draft. */
export interface DryRun {
  readonly editor: TextEditor;
  readonly version: number;
  readonly asked: Asked;
  readonly answer: AdoptionAnswer;
}

export function registerAdoption(client: BaseLanguageClient): Disposable {
  const texts = adoptedTexts();
  return Disposable.from(
    texts,
    checkerCommand(client, 'unResolution.adopt', async () => {
      const draft = await meantDraft(client, texts.draftOf);
      if (draft) await dryRun(client, draft, texts);
    }),
    commands.registerCommand('unResolution.makeAdopted', texts.agree),
  );
}

/** Shows the list; it stays until something is done with it, or the drafter thinks better of it. */
async function dryRun(client: BaseLanguageClient, draft: TextDocument, texts: AdoptedTexts): Promise<void> {
  const editor = await editorFor(draft);
  const run = await ask(client, editor, texts.askedOf(draft) ?? { decisions: {}, rest: 'keep' });
  if (run) void decide(client, run, texts);
}

async function decide(client: BaseLanguageClient, first: DryRun, texts: AdoptedTexts): Promise<void> {
  let run: DryRun | undefined = first;
  for (let last: string | undefined; run; ) {
    const chosen = await showList(client, run, last);
    if (chosen === undefined) return;
    if (chosen === 'make' || (chosen === 'compare' && (await texts.compare(run)) === 'make')) return make(client, run, texts);
    if (chosen === 'compare') return;
    if (chosen === 'save') return save(run);
    last = chosen === 'rest' ? chosen : chosen.id;
    const asked: Asked = chosen === 'rest' ? await showRests(run.asked) : await showDecisions(client, run.editor, chosen, run.asked);
    run = await ask(client, run.editor, asked);
  }
  void window.showWarningMessage(l10n.t('The draft has changed in the meantime, and was left as it is.'));
}

async function ask(client: BaseLanguageClient, editor: TextEditor, asked: Asked): Promise<DryRun | undefined> {
  const { document } = editor;
  const { version } = document;
  const params: AdoptionParams = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document), version, ...asked };
  const answer = await client.sendRequest<AdoptionAnswer | null>(adoptionMethod, params).catch(() => null);
  return answer ? { editor, version, asked, answer } : undefined;
}

/** The draft may be shown anew by now: beside its difference, or after it. */
async function make(client: BaseLanguageClient, { editor: { document }, version, answer: { edits, title } }: DryRun, texts: AdoptedTexts): Promise<void> {
  if (await makeEdits(client, await editorFor(document), { edits, version, says: title })) await texts.close(document);
}

async function save({ answer: { text } }: DryRun): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'un-resolution', content: text }));
}
