/** What an editor and a server say to each other while somebody types: a keystroke and the findings, then whatever else the editor asks of this version. */
import { often, timed, type Cell, type Sample } from '../cell';
import { textsOf, type Text } from '../texts';
import { typistIn, type Opening, type Typist } from '../typist';
import { startSpeaker, type Speaker } from './speaker';
import { bare, type Subject } from './subject';

/** In each round at most so many keystrokes, and none after so many milliseconds. */
const most = { times: 40, milliseconds: 1500 };
const mostOpenings = { times: 8, milliseconds: 800 };

export function talking(subject: Subject, text: Text, probe: string): Cell {
  let desk: Promise<{ speaker: Speaker; typist: Typist }> | undefined;

  async function sitDown() {
    const speaker = await startSpeaker(subject, probe);
    const [draft = ''] = textsOf(text, 0);
    await speaker.open(draft);
    await speaker.diagnostics();
    return { speaker, typist: typistIn(draft) };
  }

  return {
    name: `over stdio, ${text.name}, ${subject.name}`,
    async run() {
      const { speaker, typist } = await (desk ??= sitDown());
      const asked = questions.filter(({ capability }) => subject.name === bare || capability in speaker.capabilities);
      const turns = await often(most.times, most.milliseconds, () => turn(speaker, typist, asked));
      const samples = [samplesOf(turns, 'keystroke'), ...asked.map(({ what }) => samplesOf(turns, what))];
      for (const opening of ['bracket', 'paragraph'] as const) {
        const values = await often(mostOpenings.times, mostOpenings.milliseconds, () => openingTurn(speaker, typist, opening));
        samples.push({ what: `keystroke that opens a ${opening}`, values });
      }
      return samples.map((sample): Sample => ({ ...sample, text: text.name, subject: subject.name }));
    },
    end: async () => (await desk)?.speaker.end(),
  };
}

const samplesOf = (turns: readonly Map<string, number>[], what: string) => ({ what, values: turns.map((turn) => turn.get(what) ?? NaN) });

interface Question {
  readonly what: string;
  readonly capability: string;
  readonly method: string;
  readonly params: (typist: Typist) => object;
}

const questions: readonly Question[] = [
  { what: 'completion', capability: 'completionProvider', method: 'textDocument/completion', params: (typist) => ({ position: typist.place(), context: { triggerKind: 1 } }) },
  { what: 'hover', capability: 'hoverProvider', method: 'textDocument/hover', params: (typist) => ({ position: typist.place() }) },
  { what: 'visible tokens', capability: 'semanticTokensProvider', method: 'textDocument/semanticTokens/range', params: (typist) => ({ range: typist.visible() }) },
  { what: 'symbols', capability: 'documentSymbolProvider', method: 'textDocument/documentSymbol', params: () => ({}) },
];

async function turn(speaker: Speaker, typist: Typist, asked: readonly Question[]): Promise<Map<string, number>> {
  const spent = new Map([['keystroke', await keystroke(speaker, typist.letter())]]);
  for (const { what, method, params } of asked) spent.set(what, await timed(() => speaker.ask(method, { textDocument: { uri: speaker.uri }, ...params(typist) })));
  return spent;
}

async function openingTurn(speaker: Speaker, typist: Typist, what: Opening): Promise<number> {
  const { open, back } = typist.opening(what);
  const spent = await keystroke(speaker, open);
  await keystroke(speaker, back);
  return spent;
}

/** From the change on its way to the findings of what it made. */
const keystroke = (speaker: Speaker, change: Parameters<Speaker['change']>[0]): Promise<number> =>
  timed(async () => {
    await speaker.change(change);
    await speaker.diagnostics();
  });
