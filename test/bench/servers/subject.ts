/** The servers that are measured: how each is started, and what it is to be told before it works. */
import type { MessageConnection } from 'vscode-languageserver/node';

export interface Subject {
  readonly name: string;
  /** What node runs. */
  readonly script: string;
  readonly languageId: string;
  readonly file: string;
  /** Characters of the longest draft that it manages while one waits. */
  readonly most: number;
  /** @param text of the draft as the client has it */
  readonly prepare?: (connection: MessageConnection, text: () => string) => Promise<void>;
}

export const ours = 'ours';
export const empty = 'an empty server';
export const bare = 'bare JSON-RPC';

/** @param built where the bench puts its own bundles */
export const serversIn = (root: string, built: string): readonly Subject[] => [
  { name: bare, script: `${built}/bare.js`, languageId: 'un-resolution', file: 'draft.unres', most: Infinity },
  { name: empty, script: `${built}/empty.js`, languageId: 'un-resolution', file: 'draft.unres', most: Infinity },
  { name: ours, script: `${root}/dist/server.js`, languageId: 'un-resolution', file: 'draft.unres', most: Infinity },
];

const peersMost = 1_500_000;

/** @param peers the folder with their packages */
export const peerServersIn = (peers: string): readonly Subject[] => [
  {
    name: 'markdown language server', script: `${peers}/node_modules/vscode-markdown-languageserver/dist/node/workerMain.js`, languageId: 'markdown', file: 'draft.md', most: peersMost,
    prepare: async (connection, text) => (await import(`${peers}/markdown-client.mjs`)).serve(connection, text),
  },
  { name: 'markdownlint in a server', script: `${peers}/markdownlint-server.mjs`, languageId: 'markdown', file: 'draft.md', most: peersMost },
];
