/** Project files: which one holds for a document, and what is wrong in them, shown where it stands until it is mended. */
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { projectFileName, type Choices, type Say } from '../core/index';
import { projectFinder, type FoundProject } from '../find-project';
import { toProjectDiagnostic } from './convert/findings';
import type { Files } from './files';

export interface Projects {
  /** What the project file above a document chooses. */
  choices(uri: string): Promise<Choices>;
  /** To be called when a document is closed: one that is opened again is looked up again, whatever the client tells of files. */
  forget(): void;
}

export function followProjects(connection: Connection, files: Files, say: Say, changed: () => void): Projects {
  const finder = projectFinder((uri) => files.read(uri), say);
  /** The project files that are marked as wrong. */
  const marked = new Set<string>();

  function show(uri: string, found: FoundProject | undefined): void {
    const { text = '', problems = [] } = found ?? {};
    if (problems.length === 0 && !marked.has(uri)) return;
    marked.delete(uri);
    if (problems.length > 0) marked.add(uri);
    const document = TextDocument.create(uri, '', 0, text);
    void connection.sendDiagnostics({ uri, diagnostics: problems.map((problem) => toProjectDiagnostic(document, problem)) });
  }

  files.onChange((uris) => {
    if (!uris.some((uri) => uri.endsWith(`/${projectFileName}`))) return;
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
  };
}
