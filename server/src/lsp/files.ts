/** The files that an editor has at hand: read from the disk, or asked of our own client, and what the editor tells of changes to them. */
import { DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import { projectFileName } from '../core/index';
import type { Client } from './client';
import { refused, type Host } from './host';
import { draftsMethod, readFileMethod, type ReadFileParams } from './protocol';

export interface Files {
  /** Undefined when there is no such file, or nobody can say. */
  read(uri: string): Promise<string | undefined>;
  /** The addresses of the drafts in the open folders, as far as somebody has looked. */
  drafts(): Promise<readonly string[]>;
  /** Whether the editor tells of changes; otherwise nothing that was read may be kept. */
  readonly watched: boolean;
  /** `hear` is told which files were made, changed or deleted. */
  onChange(hear: (uris: readonly string[]) => void): void;
  /** To be called when the client is ready to be spoken to. */
  begin(): void;
}

export function seeFiles(connection: Connection, client: Client, host: Host): Files {
  const hearers: ((uris: readonly string[]) => void)[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    for (const hear of hearers) hear(uris);
  });

  return {
    watched: client.registersWatchers,
    async read(uri) {
      if (host.readFile && uri.startsWith('file:')) return host.readFile(uri);
      if (!client.extras) return undefined;
      const params: ReadFileParams = { uri };
      return (await connection.sendRequest<string | null>(readFileMethod, params).catch(refused(host, 'To read a file'))) ?? undefined;
    },
    async drafts() {
      // Our own client knows folders that are on no disk, and what the drafter has chosen not to see.
      if (client.extras) return (await connection.sendRequest<readonly string[] | null>(draftsMethod).catch(refused(host, 'To list the drafts'))) ?? [];
      const { listDrafts } = host;
      return listDrafts ? (await Promise.all(client.folders.map((folder) => listDrafts(folder)))).flat() : [];
    },
    onChange: (hear) => void hearers.push(hear),
    begin() {
      if (!client.registersWatchers) return;
      const watchers = [`**/${projectFileName}`, '**/*.{unres,resolution.md}'].map((globPattern) => ({ globPattern }));
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(refused(host, 'To hear of changed files'));
    },
  };
}
