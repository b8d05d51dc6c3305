/** The text as it would be adopted, beside the draft, in the editor's own view of differences. It is gone when it is closed. */
import { commands, Disposable, l10n, Uri, workspace, type TextDocument } from 'vscode';
import { adoptedScheme } from '../../../server/src/lsp/protocol';
import { agreement } from '../agreement';
import { closeDifferences } from '../close-differences';
import { madeName } from '../drafts';
import type { Asked, DryRun } from '.';

export interface AdoptedTexts extends Disposable {
  /** Shows the difference; what the drafter does with it, or undefined. */
  compare(run: DryRun): Promise<'make' | undefined>;
  /** Agrees to the difference that is seen. */
  readonly agree: () => void;
  /** The draft whose adopted text it is. */
  readonly draftOf: (uri: Uri) => Uri | undefined;
  /** What was decided when the draft was last compared, if it has not changed since. */
  askedOf(draft: TextDocument): Asked | undefined;
  /** The draft has been adopted: its differences go, and with them the question whether it shall be. */
  close(draft: TextDocument): Promise<void>;
}

interface Shown {
  readonly draft: Uri;
  readonly text: string;
  readonly version: number;
  readonly asked: Asked;
}

export function adoptedTexts(): AdoptedTexts {
  const shown = new Map<string, Shown>();
  let count = 0;
  const agreed = agreement();
  const served = workspace.registerTextDocumentContentProvider(adoptedScheme, { provideTextDocumentContent: (uri) => shown.get(uri.toString())?.text ?? '' });
  const closed = workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString()));
  const backToList = { title: l10n.t('Back to the list') };
  return {
    async compare({ editor: { document }, version, asked, answer: { text, title } }) {
      const name = madeName(document, l10n.t('as adopted'));
      const uri = Uri.from({ scheme: adoptedScheme, path: `/${name}`, query: String(++count) });
      shown.set(uri.toString(), { draft: document.uri, text, version, asked });
      await commands.executeCommand('vscode.diff', document.uri, uri, name, { preview: true });
      const chosen = await agreed.ask(uri, l10n.t('On the right is the text as it would be adopted. {0}', title), backToList);
      if (chosen === backToList) void commands.executeCommand('unResolution.adopt');
      return chosen === 'make' ? chosen : undefined;
    },
    agree: agreed.give,
    draftOf: (uri) => shown.get(uri.toString())?.draft,
    askedOf: ({ uri, version }) => [...shown.values()].findLast((one) => one.draft.toString() === uri.toString() && one.version === version)?.asked,
    async close({ uri }) {
      await closeDifferences(({ original, modified }) => modified.scheme === adoptedScheme && original.toString() === uri.toString());
    },
    dispose: () => Disposable.from(agreed, served, closed).dispose(),
  };
}
