/** The drafter's settings. What is wrong in them is said once, by its name, and counts as not chosen. */
import { DidChangeConfigurationNotification, MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { readChoices, type Choices, type Say } from '../core/index';
import type { Client } from './client';
import { describe, refused, type Host } from './host';

const section = 'unResolution';
/** How much of the conversation is logged: the client library reads it. */
const editorsOwn = 'trace';

export interface Settings {
  /** What is chosen for a document, whose folder may have settings of its own. */
  choices(uri: string): Promise<Choices>;
  /** To be called when the client is ready to be spoken to. */
  begin(): void;
}

export function followSettings(connection: Connection, client: Client, host: Host, say: Say, changed: () => void): Settings {
  /** One for all documents, of a client that cannot be asked. */
  let common: Choices = {};
  let told = new Set<string>();
  let toldBefore = new Set<string>();

  const read = (value: unknown): Choices => {
    const { choices, problems } = readChoices(value ?? undefined, say);
    for (const { path, message: fault } of problems) {
      if (path[0] === editorsOwn) continue;
      const message = `${say('Please check the setting {name}.', { name: [section, ...path].join('.') })} ${fault}`;
      if (!told.has(message) && !toldBefore.has(message)) {
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      }
      told.add(message);
    }
    return choices;
  };

  connection.onDidChangeConfiguration(({ settings }) => {
    [toldBefore, told] = [told, new Set()];
    if (!client.answersSettings) common = read(settings?.[section]);
    changed();
  });
  return {
    async choices(uri) {
      if (!client.answersSettings) return common;
      try {
        return read(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
      } catch (error) {
        host.log(`The settings could not be read: ${describe(error)}`);
        return {};
      }
    },
    begin() {
      if (!client.registersSettings) return;
      connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(refused(host, 'To hear of changed settings'));
    },
  };
}
