/** The server is killed while a drafter types: nothing that was typed is lost, and what the server knew comes back. Only where it is a process. */
import * as vscode from 'vscode';
import { ask, described, equal, extension, findings, newDraft } from './host';
import { killServer } from './server-process';

const before = '*The General Assembly*,\n\n*Recalling* its mandate,\n\n1. *Requests* the Secretary-General to report';
const after = ';\n\n2. *Decides* to meet again.\n';
/** One more blank in the paragraph each time. */
const words = ' in [country]';
const blanks = (count: number): readonly string[] => Array.from({ length: count }, () => '5 unresolved-placeholder');

export function defineCrashing(): void {
  suite('the server is killed', () => {
    let draft: vscode.TextDocument;
    let typed = '';
    const messages = watchMessages();
    suiteSetup(extension);
    setup('a draft, checked by a server that nobody has killed yet', async () => {
      typed = '';
      await ask('unResolution.restart');
      messages.open();
      draft = await newDraft(before + after);
      const end = draft.positionAt(before.length);
      vscode.window.activeTextEditor!.selection = new vscode.Selection(end, end);
    });
    teardown(messages.close);
    teardown(() => ask('workbench.action.revertAndCloseActiveEditor'));

    const type = async (letters: string, meanwhile: (letter: string) => unknown = () => undefined) => {
      for (const letter of letters) {
        await Promise.all([ask('type', { text: letter }), meanwhile(letter)]);
        typed += letter;
      }
    };
    const isAsTyped = () => equal(draft.getText(), before + typed + after);
    const completes = async () => {
      const place = draft.positionAt(draft.getText().indexOf('the Secretary'));
      const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', draft.uri, place);
      equal(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'the Secretary-General'), true);
    };

    test('four times in a row, in the middle of a word: it is started again, and the drafter is not disturbed', async () => {
      for (let times = 1; times <= 4; times += 1) {
        await type(words, (letter) => letter === 'u' && killServer());
        await findings(draft, blanks(times));
        isAsTyped();
        await completes();
      }
      equal(messages.shown(), []);
    });

    test('at every letter, even while it starts: at last the drafter is told, goes on typing, and starts it again', async () => {
      while (messages.shown().length === 0) await type('a', killServer);
      equal(messages.shown(), [stopped]);
      await type(words);
      await ask('unResolution.enter');
      typed += '\n';
      isAsTyped();
      equal(described(draft.uri), []);
      await ask('unResolution.checkReadiness');
      equal(messages.shown(), [stopped, stopped]);

      await messages.choose('Restart');
      await findings(draft, blanks(1));
      await completes();
      await type(words, (letter) => letter === 'u' && killServer());
      await findings(draft, [...blanks(1), '6 unresolved-placeholder']);
      isAsTyped();
      equal(messages.shown(), [stopped, stopped]);
    });
  });
}

const stopped = 'The checker of UN Resolution has stopped. Your text is safe; findings and fixes come back with a restart. [Restart] [Show the Log]';

type Item = string | vscode.MessageItem;
type Show = (message: string, ...items: Item[]) => Promise<Item | undefined>;

/** Stands in for the drafter before the messages in the corner: what they say with their buttons, and the one that is pressed. */
function watchMessages() {
  const ways = ['showErrorMessage', 'showWarningMessage', 'showInformationMessage'] as const;
  const usual = ways.map((way) => [way, vscode.window[way]]);
  const nameOf = (item: Item) => (typeof item === 'string' ? item : item.title);
  const messages: { readonly said: string; readonly press: (button: string) => void }[] = [];
  const show: Show = (message, ...items) =>
    new Promise((resolve) => {
      messages.push({
        said: [message, ...items.map((item) => `[${nameOf(item)}]`)].join(' '),
        press: (button) => resolve(items.find((item) => nameOf(item) === button)),
      });
    });
  return {
    open: () => Object.assign(vscode.window, Object.fromEntries(ways.map((way) => [way, show]))),
    close: () => {
      Object.assign(vscode.window, Object.fromEntries(usual));
      messages.length = 0;
    },
    shown: () => messages.map(({ said }) => said),
    choose: async (button: string) => messages.at(-1)?.press(button),
  };
}
