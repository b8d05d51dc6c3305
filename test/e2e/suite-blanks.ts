/** On a real draft: the panel of blanks fills one, then all, and each is taken back by one undo. The page is played by the test. */
import * as vscode from 'vscode';
import type { Asked, Told } from '../../client/src/blanks/messages';
import { ask, equal, newDraft, when } from './host';

/** Put in when the suite is built: see suites.mjs. */
declare const realDraft: string;

export function defineBlanks(): void {
  suite('filling the blanks', () => {
    teardown(() => ask('workbench.action.revertAndCloseActiveEditor'));

    test('one, all of a name, and everything; undo gives the exact text', async () => {
      const draft = await newDraft(realDraft);
      const page = await openPage();
      try {
        const shown = await page.next(({ list }) => list);
        const blank = / data-fill="([\w-]+)" aria-label="Fill this one/.exec(shown)?.[1] ?? '';
        const group = /<input type="text" id="[\w-]+" data-input="([\w]+-g\d+)"/.exec(shown)?.[1] ?? '';
        const name = new RegExp(`id="${group}-name">([^<]+) <`).exec(shown)?.[1] ?? '';
        const all = new RegExp(`id="${group}-fill" class="do" data-fill="([^"]+)"`).exec(shown)?.[1]?.split(' ') ?? [];
        equal(blank !== '' && all.length > 1, true);

        await page.send({ typed: { id: group, words: 'Ivory Tower Convention' } });
        await page.send({ fill: [all[0] ?? ''] });
        equal((await page.next(({ done }) => done)).says, 'One blank is filled.');
        const named = new RegExp(`\\[${name}\\]`, 'i');
        equal(draft.getText(), realDraft.replace(named, 'Ivory Tower Convention'));
        await undo(draft);
        equal(draft.getText() === realDraft, true);

        await page.send({ keep: true });
        await page.send({ fill: 'all' });
        equal((await page.next(({ done }) => done)).says, `${all.length} blanks are filled.`);
        equal(draft.getText(), `---\nvalues:\n  ${name}: Ivory Tower Convention\n---\n\n${realDraft.replace(new RegExp(named, 'gi'), 'Ivory Tower Convention')}`);
        await undo(draft);
        equal(draft.getText() === realDraft, true);
      } finally {
        page.close();
      }
    });

    test('words are judged as they are typed, and nothing is filled without words', async () => {
      const draft = await newDraft('*The General Assembly*,\n\n1. *Decides* to meet in [country].\n');
      const page = await openPage();
      try {
        const shown = await page.next(({ list }) => list);
        const id = / data-input="([\w-]+)"/.exec(shown)?.[1] ?? '';
        await page.send({ fill: 'all' });
        equal((await page.next(({ done }) => done)).says, 'There are no words to fill in yet. Type them first.');
        await page.send({ typed: { id, words: 'Ivory Coast' } });
        const [judged] = await page.next(({ judged: some }) => some?.filter(({ words }) => words === 'Ivory Coast'));
        equal([judged?.says, judged?.proposed.map(({ label }) => label)], ['“Ivory Coast” is called “Côte d’Ivoire” in United Nations documents.', ['Use “Côte d’Ivoire”']]);
        await page.send({ fill: 'all' });
        equal((await page.next(({ done }) => done)).remarks.map(({ place }) => place), [[2, 24, 2, 35]]);
        equal(draft.getText(), '*The General Assembly*,\n\n1. *Decides* to meet in Ivory Coast.\n');
      } finally {
        page.close();
      }
    });
  });
}

async function undo(draft: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(draft);
  await ask('undo');
}

interface Page {
  /** Resolves when the panel has dealt with it. */
  send(asked: Asked): Promise<void>;
  /** What the panel tells next in which something is found; what came before is forgotten. */
  next<Found>(find: (told: Told) => Found | undefined): Promise<Found>;
  close(): void;
}

/** Runs the command, with a panel whose page is this test. */
async function openPage(): Promise<Page> {
  const { createWebviewPanel } = vscode.window;
  const told: Told[] = [];
  const heard = new vscode.EventEmitter<void>();
  let hear: (asked: Asked) => Promise<void> = async () => {};
  let disposed = (): void => {};
  const none = { dispose() {} };
  const panel = {
    visible: true,
    reveal() {},
    dispose: () => disposed(),
    onDidDispose: (listener: () => void) => ((disposed = listener), none),
    webview: {
      html: '',
      asWebviewUri: (uri: vscode.Uri) => uri,
      onDidReceiveMessage: (listener: typeof hear) => ((hear = listener), none),
      postMessage: async (message: Told) => {
        told.push(message);
        heard.fire();
        return true;
      },
    },
  };
  Object.assign(vscode.window, { createWebviewPanel: () => panel });
  try {
    await ask('unResolution.fillBlanks');
  } finally {
    Object.assign(vscode.window, { createWebviewPanel });
  }
  await hear({ ready: true });
  return {
    send: (asked) => hear(asked),
    next: (find) => when(heard.event, () => {
      for (let message = told.shift(); message; message = told.shift()) {
        const found = find(message);
        if (found !== undefined && !(Array.isArray(found) && found.length === 0)) return found;
      }
      return undefined;
    }, () => told),
    close: () => panel.dispose(),
  };
}
