/** The quick fix that fills a blank: asks for the words, says what is to be said of them while they are typed, and puts them in. */
import { InputBoxValidationSeverity, l10n, window, type InputBoxValidationMessage } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { answerMethod, judgeBlankMethod, type AnswerParams, type JudgeBlankAnswer, type JudgeBlankParams, type Question } from '../../server/src/lsp/protocol';
import { apply } from './apply';
import { plain } from './plain-words';

/** Wherever the chosen fix says. */
export async function fillBlank(client: BaseLanguageClient, question: Question): Promise<void> {
  const { title, ask, fix } = question;
  const words = await window.showInputBox({
    title,
    prompt: plain(l10n.t('The words that take the place of “{0}”.', ask)),
    placeHolder: ask,
    // The drafter may look the words up in the draft meanwhile, and copy them.
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('Type the words that belong here.') : doubtAbout(client, question, value)),
  });
  if (words === undefined) return;
  const params: AnswerParams = { fix, words: words.trim() };
  const edit = await client.sendRequest<WorkspaceEdit | null>(answerMethod, params);
  // The draft may change while the drafter is thinking; words in the wrong place would be worse than none.
  if (edit && client.validateWorkspaceEdit(edit)) await apply(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  else void window.showWarningMessage(l10n.t('The draft has changed in the meantime. Put the cursor into the blank and fill it again.'));
}

/** A warning keeps nobody from going on. */
async function doubtAbout(client: BaseLanguageClient, { position, fix }: Question, words: string): Promise<InputBoxValidationMessage | undefined> {
  const params: JudgeBlankParams = { textDocument: { uri: fix.uri }, position, words };
  const answer = await client.sendRequest<JudgeBlankAnswer | null>(judgeBlankMethod, params).catch(() => null);
  if (!answer) return undefined;
  const { says, proposed: [right] } = answer;
  return { severity: InputBoxValidationSeverity.Warning, message: plain(right === undefined ? says : l10n.t('{0} Write “{1}”, or press Enter to go on.', says, right)) };
}
