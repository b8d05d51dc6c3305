/** The drafter's settings, as a Config. What is wrong in them is said once, by its name, and read as the default. */
import { DidChangeConfigurationNotification, MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { readConfig, type Config } from '../core/index';
import type { Client } from './client';
import { describe, refused, type Host } from './host';

const section = 'unResolution';

export interface Settings {
  /** What holds for a document, whose folder may have settings of its own: the same object until the settings change. */
  config(uri: string): Promise<Config>;
  /** To be called when a document is closed. */
  forget(uri: string): void;
}

export function followSettings(connection: Connection, client: Client, host: Host, changed: () => void): Settings {
  /** One for all documents, of a client that cannot be asked. */
  let common: Promise<Config> | undefined;
  const asked = new Map<string, Promise<Config>>();
  let told = new Set<string>();
  let toldBefore = new Set<string>();

  const read = (value: unknown): Config => {
    const { config, problems } = readConfig(value);
    for (const { path, message: fault } of problems) {
      const message = `Please check the setting ${[section, path].filter(Boolean).join('.')}. ${fault}`;
      if (!told.has(message) && !toldBefore.has(message)) {
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      }
      told.add(message);
    }
    return config;
  };
  const ask = async (uri: string): Promise<Config> => {
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      host.log(`The settings could not be read: ${describe(error)}`);
      return read(undefined);
    }
  };

  connection.onInitialized(() => {
    if (!client.registersSettings) return;
    connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(refused(host, 'To hear of changed settings'));
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    [toldBefore, told] = [told, new Set()];
    asked.clear();
    if (!client.answersSettings) common = Promise.resolve(read(settings?.[section]));
    changed();
  });
  return {
    config(uri) {
      if (!client.answersSettings) return (common ??= Promise.resolve(read(undefined)));
      const config = asked.get(uri) ?? ask(uri);
      asked.set(uri, config);
      return config;
    },
    forget: (uri) => void asked.delete(uri),
  };
}
