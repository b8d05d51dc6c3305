/**
 * “Read with All Brackets Kept” and the other readings: a text beside the draft that cannot be changed, follows the draft
 * while it changes, and goes when it is closed.
 */
import { Disposable, l10n, Uri, ViewColumn, window, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readingMethod, readingOf, readingQuery, readingScheme, type ReadingAnswer, type ReadingParams } from '../../../server/src/lsp/protocol';
import { checkerCommand } from '../checker-command';
import { madeName, meantDraft, shownIn } from '../drafts';
import { plain } from '../plain-words';
import { scrollAlong, type ScrollAlong } from './scroll-along';

type Reading = ReadingParams['reading'];

/** The command of the editor → which reading it shows. */
const shown = {
  readAllKept: 'all-kept',
  readClean: 'clean',
  readContested: 'contested',
  readAsBracketed: 'as-bracketed',
} as const satisfies Record<string, Reading>;

export function registerReadings(client: BaseLanguageClient): Disposable {
  const along = scrollAlong(client);
  return Disposable.from(along, ...Object.entries(shown).map(([name, reading]) => checkerCommand(client, `unResolution.${name}`, () => show(client, reading, along))));
}

async function show(client: BaseLanguageClient, reading: Reading, along: ScrollAlong): Promise<void> {
  const draft = await meantDraft(client);
  if (!draft) return;
  const answer = await askReading(client, draft.uri, reading);
  if (!answer) return;
  // From one reading to another the drafter stays in the same place of the window.
  const isReading = window.activeTextEditor?.document.uri.scheme === readingScheme;
  const top = shownIn(draft)?.visibleRanges[0]?.start.line ?? 0;
  const document = await workspace.openTextDocument(uriOf(client, draft, reading));
  const editor = await window.showTextDocument(document, { viewColumn: isReading ? ViewColumn.Active : ViewColumn.Beside, preview: true });
  along.place(editor, answer.lines, top);
  if (answer.warnings.length > 0) void window.showWarningMessage(plain(l10n.t('Look at this in the text: {0}', answer.warnings.join(' '))));
}

const uriOf = ({ code2ProtocolConverter: to }: BaseLanguageClient, draft: TextDocument, reading: Reading): Uri =>
  Uri.from({ scheme: readingScheme, path: `/${madeName(draft, titles()[reading])}`, query: readingQuery(reading, to.asUri(draft.uri)) });

const titles = (): Record<Reading, string> => ({
  'all-kept': l10n.t('all brackets kept'),
  'clean': l10n.t('agreed text only'),
  'contested': l10n.t('only what is contested'),
  'as-bracketed': l10n.t('as bracketed'),
});

/** Null for a draft that is not open, and while the server is away. */
export async function askReading(client: BaseLanguageClient, draft: Uri, reading: Reading): Promise<ReadingAnswer | null> {
  if (!client.isRunning()) return null;
  const params: ReadingParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(draft) }, reading };
  return client.sendRequest<ReadingAnswer | null>(readingMethod, params).catch(() => null);
}

/** The draft and the reading that a document shows. */
export function shownReading(client: BaseLanguageClient, { uri }: TextDocument): { readonly draft: Uri; readonly reading: Reading } | undefined {
  const asked = uri.scheme === readingScheme ? readingOf(uri.toString()) : undefined;
  const reading = Object.values(shown).find((known) => known === asked?.reading);
  return asked && reading && { draft: client.protocol2CodeConverter.asUri(asked.draft), reading };
}
