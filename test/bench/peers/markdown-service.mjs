// The markdown language service of VS Code: the outline and what it says of links, as the editor asks for them.
import markdownIt from 'markdown-it';
import service from 'vscode-markdown-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';

const { createLanguageService, DiagnosticLevel, githubSlugifier, LogLevel } = service;
const nothing = () => ({ dispose() {} });
const token = { isCancellationRequested: false, onCancellationRequested: nothing };
const uri = URI.parse('file:///drafts/draft.md');
const all = {
  validateFileLinks: DiagnosticLevel.warning, validateReferences: DiagnosticLevel.warning, validateFragmentLinks: DiagnosticLevel.warning,
  validateMarkdownFileLinkFragments: DiagnosticLevel.warning, validateUnusedLinkDefinitions: DiagnosticLevel.hint, validateDuplicateLinkDefinitions: DiagnosticLevel.warning, ignoreLinks: [],
};

export async function start() {
  const engine = markdownIt({ html: true });
  let version = 0;
  return async (text) => {
    const document = Object.assign(TextDocument.create(uri.toString(), 'markdown', ++version, text), { $uri: uri });
    // A service of its own for each text: what is remembered of another draft is of no use to a whole reading.
    const reader = createLanguageService({
      workspace: {
        workspaceFolders: [URI.parse('file:///drafts')], onDidChangeMarkdownDocument: nothing, onDidCreateMarkdownDocument: nothing, onDidDeleteMarkdownDocument: nothing,
        getAllMarkdownDocuments: async () => [document], hasMarkdownDocument: () => true, openMarkdownDocument: async () => document,
        stat: async () => undefined, readDirectory: async () => [],
      },
      parser: { slugifier: githubSlugifier, tokenize: async (read) => engine.parse(read.getText(), {}) },
      logger: { level: LogLevel.Off, log() {} },
      markdownFileExtensions: ['md'],
    });
    try {
      return [await reader.getDocumentSymbols(document, {}, token), await reader.computeDiagnostics(document, all, token)];
    } finally {
      reader.dispose();
    }
  };
}
