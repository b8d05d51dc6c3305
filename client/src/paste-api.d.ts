/** What VS Code has had since 1.97, as far as we use it. Our oldest VS Code does without; goes when that one is newer. */
declare module 'vscode' {
  export class DocumentDropOrPasteEditKind {
    static readonly Empty: DocumentDropOrPasteEditKind;
    static readonly Text: DocumentDropOrPasteEditKind;
    append(...parts: string[]): DocumentDropOrPasteEditKind;
  }

  export class DocumentPasteEdit {
    yieldTo?: readonly DocumentDropOrPasteEditKind[];
    constructor(insertText: string, title: string, kind: DocumentDropOrPasteEditKind);
  }

  export interface DocumentPasteEditProvider {
    provideDocumentPasteEdits(
      document: TextDocument, ranges: readonly Range[], clipboard: DataTransfer, context: unknown, token: CancellationToken,
    ): ProviderResult<DocumentPasteEdit[]>;
  }

  export namespace languages {
    export const registerDocumentPasteEditProvider: undefined | ((
      selector: DocumentSelector,
      provider: DocumentPasteEditProvider,
      metadata: { readonly providedPasteEditKinds: readonly DocumentDropOrPasteEditKind[]; readonly pasteMimeTypes: readonly string[] },
    ) => Disposable);
  }
}
