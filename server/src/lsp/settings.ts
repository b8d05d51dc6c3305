/** The drafter's settings, as a Config. What is wrong in them is said once, by its name, and read as the default. */
import { DidChangeConfigurationNotification, MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { readConfig, type Config } from '../core/index';
import type { Client } from './client';
import { describe, refused, type Host } from './host';

const section = 'unResolution';

export interface Settings {
  /** The same object until the settings change. */
  config(): Promise<Config>;
}

export function followSettings(connection: Connection, client: Client, host: Host, changed: () => void): Settings {
  let current: Promise<Config> | undefined;
  let told: ReadonlySet<string> = new Set();

  const read = (value: unknown): Config => {
    const { config, problems } = readConfig(value);
    const faults = problems.map(({ path, message }) => `Please check the setting ${[section, path].filter(Boolean).join('.')}. ${message}`);
    for (const message of faults.filter((fault) => !told.has(fault))) {
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    told = new Set(faults);
    return config;
  };
  const ask = async (): Promise<Config> => {
    if (!client.answersSettings) return read(undefined);
    try {
      return read(await connection.workspace.getConfiguration(section));
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
    current = client.answersSettings ? undefined : Promise.resolve(read(settings?.[section]));
    changed();
  });
  return { config: () => (current ??= ask()) };
}
