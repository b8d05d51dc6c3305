/** Asks a server everything, again and again in turn, and keeps how long each answer took. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commands } from '../../../server/src/core/index';
import { offsetsIn, placeAt } from '../../support/places';
import { randomFrom } from '../../support/random';
import { answerTo } from '../../support/refusal';
import { ownRequests, requestsOf, type Request } from '../../support/requests';
import { timed } from '../cell';
import { draftOf } from '../draft';
import { startSession, type Session } from './session';

export interface Asked {
  readonly server: string;
  readonly paragraphs: number;
  readonly rounds: number;
  /** Times that each request is asked in a round. */
  readonly times: number;
  /** Only requests with these words in their name. */
  readonly only?: readonly string[];
  readonly tell: (words: string) => void;
}

/** Answers that are looked at for their length. */
const weighed = 10;

export interface Timing {
  readonly name: string;
  /** Milliseconds; in an editor that has the draft open and read. */
  readonly warm: readonly number[];
  /** With a change of one letter sent right before. */
  readonly changed: readonly number[];
  /** Characters of the longest answer. */
  readonly size: number;
}

export interface Measured {
  readonly characters: number;
  readonly bare: readonly number[];
  readonly timings: readonly Timing[];
}

export async function measureRequests({ server, paragraphs, rounds, times, only, tell }: Asked): Promise<Measured> {
  const session = await startSession(server);
  const text = draftOf({ paragraphs });
  const typist = await openFor(session, text);
  const wanted = (name: string) => only?.some((words) => name.includes(words)) ?? true;
  const questions = uniqueByName([...requestsOf(session.capabilities), ...ownRequests(commands.map(({ id }) => id))].flatMap(questionsOf)).filter(({ name }) => wanted(name));
  const timings = questions.map((question) => ({ ...question, warm: [] as number[], changed: [] as number[], size: 0 }));
  const bare: number[] = [];
  const random = randomFrom('rounds');
  // The first round is for the engine to warm up; it does not count.
  for (let round = 0; round <= rounds; round++) {
    tell(`round ${round} of ${rounds}`);
    for (const timing of random.shuffled(timings)) {
      const spent = { bare: [] as number[], warm: [] as number[], changed: [] as number[] };
      for (let time = 0; time < times; time++) {
        await timing.prepare(session, typist.place(round * times + time));
        spent.bare.push(await timed(session.bare));
        spent.warm.push(await timed(() => timing.ask(session, typist.place(round * times + time))));
        spent.changed.push(await timed(async () => {
          await typist.type();
          await timing.ask(session, typist.place(round * times + time));
        }));
      }
      if (round === 0) for (let time = 0; time < weighed; time++) timing.size = Math.max(timing.size, await timing.weigh(session, typist.place(time)));
      else for (const [kind, list] of [[bare, spent.bare], [timing.warm, spent.warm], [timing.changed, spent.changed]] as const) list?.forEach((ms) => kind.push(ms));
    }
  }
  await session.end();
  return { characters: text.length, bare, timings: timings.map(({ name, warm, changed, size }) => ({ name, warm, changed, size })) };
}

/** One thing to ask: a request, or what is asked about its answer. */
interface Question {
  readonly name: string;
  /** So that the draft has been read, and that there is an answer to ask about; not timed. */
  readonly prepare: (session: Session, place: ReturnType<typeof placeAt>) => Promise<unknown>;
  readonly ask: Question['prepare'];
  readonly weigh: (session: Session, place: ReturnType<typeof placeAt>) => Promise<number>;
}

function questionsOf({ name, method, params, then }: Request): Question[] {
  const send = (session: Session, place: ReturnType<typeof placeAt>): Promise<unknown> => answerTo(session.connection, method, params(place));
  const first: Question = { name, prepare: send, ask: send, weigh: async (session, place) => JSON.stringify(await send(session, place))?.length ?? 0 };
  if (!then) return [first];
  let about: unknown;
  const ask = async (session: Session): Promise<unknown> => (about ? session.connection.sendRequest(then.method, about) : session.bare());
  return [first, {
    name: then.name,
    prepare: async (session, place) => {
      about = then.pick(await send(session, place)) ?? about;
    },
    ask,
    weigh: async (session) => JSON.stringify(await ask(session))?.length ?? 0,
  }];
}

const uniqueByName = (questions: readonly Question[]): Question[] => [...new Map(questions.map((question) => [question.name, question])).values()];

/** Opens the draft and types in the middle of it: one letter, and away with it again. */
async function openFor(session: Session, text: string) {
  const uri = await session.open(text);
  let version = 1;
  const document = TextDocument.create(uri, 'un-resolution', 1, text);
  const offsets = offsetsIn(text, 60);
  // Within a word: nothing else about the draft changes.
  const middle = text.indexOf('harbour', text.length / 2) + 3;
  const [here, next] = [document.positionAt(middle), document.positionAt(middle + 1)];
  return {
    place: (index: number) => ({ ...placeAt(document, offsets[index % offsets.length] ?? 0), version }),
    async type() {
      version++;
      await session.change(uri, version, [version % 2 === 0 ? { range: { start: here, end: here }, text: 'e' } : { range: { start: here, end: next }, text: '' }]);
    },
  };
}
