/** Project files: which one holds for a document, and what is wrong in them, shown where it stands until it is mended. */
import { DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { projectFileName, type Choices, type Say } from '../core/index';
import { projectFinder, type FoundProject } from '../find-project';
import type { Client } from './client';
import { toProjectDiagnostic } from './convert/findings';
import { refused, type Host } from './host';
import { readFileMethod, type ReadFileParams } from './protocol';

export interface Projects {
  /** What the project file above a document chooses. */
  choices(uri: string): Promise<Choices>;
  /** To be called when a document is closed: one that is opened again is looked up again, whatever the client tells of files. */
  forget(): void;
  /** To be called when the client is ready to be spoken to. */
  begin(): void;
}

export function followProjects(connection: Connection, client: Client, host: Host, say: Say, changed: () => void): Projects {
  const finder = projectFinder(read, say);
  /** The project files that are marked as wrong. */
  const marked = new Set<string>();

  /** From the disk where there is one; otherwise our own client is asked. */
  async function read(uri: string): Promise<string | undefined> {
    if (host.readFile && uri.startsWith('file:')) return host.readFile(uri);
    if (!client.extras) return undefined;
    const params: ReadFileParams = { uri };
    const text = await connection.sendRequest<string | null>(readFileMethod, params).catch(refused(host, 'To read a project file'));
    return text ?? undefined;
  }

  function show(uri: string, found: FoundProject | undefined): void {
    const { text = '', problems = [] } = found ?? {};
    if (problems.length === 0 && !marked.has(uri)) return;
    marked.delete(uri);
    if (problems.length > 0) marked.add(uri);
    const document = TextDocument.create(uri, '', 0, text);
    void connection.sendDiagnostics({ uri, diagnostics: problems.map((problem) => toProjectDiagnostic(document, problem)) });
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!changes.some(({ uri }) => uri.endsWith(`/${projectFileName}`))) return;
    finder.forget();
    // One that is mended or gone is not looked for any more by a draft.
    for (const uri of marked) void finder.at(uri).then((found) => show(uri, found));
    changed();
  });
  return {
    async choices(uri) {
      const found = await finder.above(uri);
      if (found) show(found.uri, found);
      return found?.choices ?? {};
    },
    forget: finder.forget,
    begin() {
      if (!client.registersWatchers) return;
      const watchers = [{ globPattern: `**/${projectFileName}` }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(refused(host, 'To hear of changed project files'));
    },
  };
}
