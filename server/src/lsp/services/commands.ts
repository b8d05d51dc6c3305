/** What a key or a command of the drafter would change. Asked by our own client, which makes the change. */
import { commands } from '../../core/index';
import { toCommandAnswer } from '../convert/change';
import { toSpan } from '../convert/places';
import { commandMethod, type CommandAnswer, type CommandParams } from '../protocol';
import type { Service } from '../service';

export const drafterCommands: Service = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    const byId = new Map(commands.map((command) => [command.id, command]));
    connection.onRequest(commandMethod, answer<CommandParams, CommandAnswer | null>('A command', null, ({ document, analysis }, { command: id, version, range, words }) => {
      // The draft has gone on while the request was under way: its places mean something else now.
      if (version !== document.version) return null;
      const command = byId.get(id);
      const at = toSpan(document, range);
      const asks = words === undefined ? command?.ask?.(analysis, at) : undefined;
      if (asks) return { asks, edits: [] };
      const change = command?.run(analysis, at, words);
      return change ? toCommandAnswer(document, change) : null;
    }));
  },
};
