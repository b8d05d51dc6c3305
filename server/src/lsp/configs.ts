/** What holds for each document: its settings, and before them the project file above it. */
import type { Connection } from 'vscode-languageserver';
import { configOf, type Config, type Say } from '../core/index';
import type { Client } from './client';
import type { Files } from './files';
import type { Host } from './host';
import { followProjects } from './projects';
import { followSettings } from './settings';

export interface Configs {
  /** The same object until something is chosen otherwise. */
  config(uri: string): Promise<Config>;
  /** To be called when a document is closed. */
  forget(uri: string): void;
}

export function followConfigs(connection: Connection, client: Client, host: Host, files: Files, say: Say, changed: () => void): Configs {
  const known = new Map<string, Promise<Config>>();
  const chosenAnew = () => {
    known.clear();
    changed();
  };
  const settings = followSettings(connection, client, host, say, chosenAnew);
  const projects = followProjects(connection, files, say, chosenAnew);
  connection.onInitialized(() => {
    settings.begin();
    files.begin();
  });

  const ask = async (uri: string): Promise<Config> => ({ ...configOf(...(await Promise.all([settings.choices(uri), projects.choices(uri)]))), say });
  return {
    config(uri) {
      const config = known.get(uri) ?? ask(uri);
      known.set(uri, config);
      return config;
    },
    forget(uri) {
      known.delete(uri);
      projects.forget();
    },
  };
}
