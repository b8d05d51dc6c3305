/** A process of its own for one checker: it makes the texts itself, and times nothing but the checking. Its argument is the checker's module. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { often, timed } from '../cell';
import { textsOf, type Text } from '../texts';
import { typistIn, type Change } from '../typist';
import type { Asked, Check, Checker } from './checker';

const { start, open }: Checker = await import(process.argv[2] ?? '');
const check = await start();

/** Milliseconds for one text; what is over soon is done again, with other texts, as a moment may be a bad one. */
async function whole(text: Text, round: number, { times, milliseconds }: Asked['most']): Promise<number[]> {
  let again = 0;
  return often(times, milliseconds, async () => {
    const texts = textsOf(text, round * times + again++);
    globalThis.gc?.();
    const spent = await timed(async () => {
      for (const one of texts) await check(one);
    });
    return text.files ? spent : spent / texts.length;
  });
}

/** One draft of each length stays open, with somebody typing in it. */
const desks = new Map<string, ReturnType<typeof sitDown>>();

async function sitDown(text: Text) {
  const draft = textsOf(text, 0)[0] ?? '';
  const read: Check = open?.() ?? check;
  const document = TextDocument.create('', '', 0, draft);
  await read(draft);
  return {
    typist: typistIn(draft),
    /** What the reading of the changed draft takes; not the change itself. */
    type(change: Change): Promise<number> {
      TextDocument.update(document, [change], document.version + 1);
      return timed(() => read(document.getText()));
    },
  };
}

async function typing(text: Text, act: Asked['act'], { times, milliseconds }: Asked['most']): Promise<number[]> {
  const desk = await (desks.get(text.name) ?? desks.set(text.name, sitDown(text)).get(text.name)!);
  return often(times, milliseconds, async () => {
    if (act !== 'bracket' && act !== 'paragraph') return desk.type(desk.typist.letter());
    const { open: opening, back } = desk.typist.opening(act);
    const spent = await desk.type(opening);
    await desk.type(back);
    return spent;
  });
}

process.on('message', async ({ act, text, round, most }: Asked) => {
  process.send?.(act === 'whole' ? await whole(text, round, most) : await typing(text, act, most));
});
process.send?.('ready');
