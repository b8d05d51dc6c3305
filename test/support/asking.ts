/** Asks a server everything that it announces, at many places of a draft, and tells what went wrong. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commands } from '../../server/src/core/index';
import { faultsOf } from './answers';
import { placeAt } from './places';
import { answerTo } from './refusal';
import { ownRequests, requestsOf, type Place, type Request } from './requests';
import type { Wire } from './wire';

export type Server = Wire & { readonly logged: string[] };

/** Every request that the server announces, and those of our own client. */
export const everythingOf = (server: Server): Request[] => [...requestsOf(server.capabilities), ...ownRequests(['no-such-command', ...commands.map(({ id }) => id)])];

export interface Asked {
  readonly requests: number;
  /** What went wrong, in words: errors, what the server logged, answers that cannot be. Empty when nothing did. */
  readonly faults: readonly string[];
}

/** How many of the offsets each request is asked at, and with which the first of them begins: the next one takes the next offsets, and so on round. */
export interface InTurn {
  readonly each: number;
  readonly first: number;
}

/** Everything about one draft, at each of the offsets unless they are asked in turn. */
export async function askEverything(server: Server, name: string, text: string, offsets: readonly number[], inTurn: InTurn = { each: offsets.length, first: 0 }): Promise<Asked> {
  const document = TextDocument.create(await server.open(text, name), 'un-resolution', 1, text);
  const faults: string[] = [];
  let requests = 0;
  const places = offsets.map((offset) => placeAt(document, offset));
  const round = [...places, ...places];
  for (const [index, request] of everythingOf(server).entries()) {
    const begin = places.length > 0 ? (inTurn.first + index * inTurn.each) % places.length : 0;
    for (const place of placesFor(request, round.slice(begin, begin + Math.min(inTurn.each, places.length)))) {
      requests += 1;
      const wrong = [...(await ask(server, request, place, document)), ...server.logged.splice(0)];
      faults.push(...wrong.map((fault) => `${name}, ${request.name} at ${JSON.stringify(place.position)}: ${fault}`));
    }
  }
  await server.close(document.uri);
  return { requests, faults };
}

/** What is asked about the whole draft is asked once. */
const placesFor = ({ params }: Request, places: readonly Place[]): Place[] =>
  [...new Map(places.map((place) => [JSON.stringify(params(place)), place])).values()];

async function ask({ connection }: Server, { method, params, then }: Request, place: Place, document: TextDocument): Promise<string[]> {
  try {
    const answer = await answerTo(connection, method, params(place));
    const about = then?.pick(answer);
    const more = then && about ? await answerTo(connection, then.method, about) : undefined;
    return [...faultsOf(answer, document), ...faultsOf(more, document)];
  } catch (error) {
    return [String(error)];
  }
}
