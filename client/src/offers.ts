/**
 * Quick fixes that run a command. VS Code forgets the arguments of an offered command as soon as it looks for fixes
 * again, also while the menu is still open; picking the fix then fails. So the last offers are remembered here, each
 * under a command without arguments.
 */
import { CodeAction, commands, Disposable, type Command } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** More than one menu ever holds, together with the few that were shown before it. */
const remembered = 64;

export interface Offers {
  readonly middleware: Pick<Middleware, 'provideCodeActions'>;
  readonly registered: Disposable;
}

/** The commands are `name/0`, `name/1` and so on, used in turn. */
export function rememberOffers(name: string): Offers {
  const offers: (Command | undefined)[] = [];
  let next = 0;

  const withoutArguments = (command: Command): Command => {
    const place = next++ % remembered;
    offers[place] = command;
    return { title: command.title, command: `${name}/${place}` };
  };
  const run = async (place: number): Promise<void> => {
    const offer = offers[place];
    if (offer) await commands.executeCommand(offer.command, ...(offer.arguments ?? []));
  };

  return {
    middleware: {
      async provideCodeActions(document, range, context, token, ask) {
        const actions = await ask(document, range, context, token);
        for (const action of actions ?? []) {
          if (action instanceof CodeAction && action.command?.arguments) action.command = withoutArguments(action.command);
        }
        return actions;
      },
    },
    registered: Disposable.from(...Array.from({ length: remembered }, (_, place) => commands.registerCommand(`${name}/${place}`, () => run(place)))),
  };
}
