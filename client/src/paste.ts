/** Pasting: what comes from Word or a web page arrives as a draft, and the paste menu has the other ways. VS Code 1.97 and later. */
import { Disposable, DocumentDropOrPasteEditKind, DocumentPasteEdit, languages, type CancellationToken, type DataTransfer, type Range, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pasteMethod, type PasteParams, type PasteWay } from '../../server/src/lsp/protocol';

const html = 'text/html', text = 'text/plain';

export function servePaste(client: BaseLanguageClient): Disposable {
  try {
    return register(client) ?? Disposable.from();
  } catch {
    // Before 1.97 this is a proposal: it may be there, and then throws when an extension calls it.
    return Disposable.from();
  }
}

function register(client: BaseLanguageClient): Disposable | undefined {
  const ours = DocumentDropOrPasteEditKind.Empty.append('unResolution');
  const [asDraft, asLines] = [ours.append('draft'), ours.append('lines')];

  const editFor = (way: PasteWay): DocumentPasteEdit => {
    const edit = new DocumentPasteEdit(way.text, way.title, way.preferred ? asDraft : asLines);
    if (!way.preferred) edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
    return edit;
  };
  return languages.registerDocumentPasteEditProvider?.(
    { language: 'un-resolution' },
    { provideDocumentPasteEdits: async (...asked) => (await waysFor(client, ...asked))?.map(editFor) },
    { providedPasteEditKinds: [asDraft, asLines], pasteMimeTypes: [html, text] },
  );
}

/** Undefined where the editor does better by itself: at several cursors, without the server, when the draft has changed meanwhile. */
async function waysFor(client: BaseLanguageClient, document: TextDocument, ranges: readonly Range[], clipboard: DataTransfer, _context: unknown, token: CancellationToken): Promise<readonly PasteWay[] | undefined> {
  const [range] = ranges;
  if (!range || ranges.length > 1 || !client.isRunning()) return undefined;
  const read = async (type: string) => (await clipboard.get(type)?.asString()) ?? '';
  const params: PasteParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    version: document.version,
    range: client.code2ProtocolConverter.asRange(range),
    html: await read(html),
    text: await read(text),
  };
  const ways = await client.sendRequest<readonly PasteWay[] | null>(pasteMethod, params, token).catch(() => null);
  return ways ?? undefined;
}
