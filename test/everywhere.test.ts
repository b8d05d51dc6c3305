/** Whatever an editor asks, at whatever place of whatever text: there is an answer, and nothing goes wrong behind it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as protocol from '../server/src/lsp/protocol';
import { adopted, without } from './support/adopted';
import { anyText } from './support/any-draft';
import { askEverything, everythingOf } from './support/asking';
import { offsetsIn, offsetsOver } from './support/places';
import { answerTo } from './support/refusal';
import { requestsOf } from './support/requests';
import { seed, withSeed } from './support/seed';
import { session } from './support/session';
import { textsIn } from './support/texts';
import { wire } from './support/wire';

/** RUNS and PLACES ask about more texts that nobody would write, and each request at more places of every text of the corpus. */
const runs = { seed: Number(process.env['SEED'] ?? 1945), numRuns: Number(process.env['RUNS'] ?? 60) };
/** So many places of each text are taken in turn. */
const spread = 23;
const places = Number(process.env['PLACES'] ?? 1);

/** Our own client, with everything shown that can be. */
const extras = { initializationOptions: { extras: true }, settings: { showNumbersAtAdoption: true } };

test('whatever the server announces is asked by these tests, and what it says to our client beyond the protocol', async (context) => {
  const server = await session(context, extras);
  const asked = everythingOf(server).flatMap(({ method, then }) => [method, then?.method]);
  assert.ok(asked.includes('textDocument/hover'));
  const toldOrAskedOfUs = [protocol.summaryMethod, protocol.readFileMethod, protocol.draftsMethod];
  const own = Object.entries(protocol).filter(([name]) => name.endsWith('Method')).map(([, method]) => method as string);
  assert.deepEqual(own.filter((method) => !asked.includes(method) && !toldOrAskedOfUs.includes(method)), []);
});

test('a capability that nobody asks about does not go unnoticed', () => {
  assert.throws(() => requestsOf({ monikerProvider: true }), /announces monikerProvider/);
});

describe('a request at any place never errors', () => {
  const samples = new URL('samples/', import.meta.url);
  for (const name of readdirSync(samples)) {
    test(`of ${name}`, async (context) => {
      const server = await session(context, extras);
      const text = readFileSync(new URL(name, samples), 'utf8');
      assert.deepEqual((await askEverything(server, name, text, offsetsIn(text, 40))).faults, []);
    });
  }

  test('of a text that nobody would write, nor beyond its end', async (context) => {
    const server = await session(context, extras);
    const anywhere = fc.tuple(anyText, fc.array(fc.nat({ max: 2000 }), { minLength: 3, maxLength: 3 }));
    await fc.assert(fc.asyncProperty(anywhere, async ([text, offsets]) => assert.deepEqual((await askEverything(server, 'scraps.unres', text, offsets)).faults, [])), runs);
    const beyond = { line: 4000, character: 4000 };
    const uri = await server.open('*The General Assembly*,\n\n1. *Decides* to meet.\n', 'short.unres');
    for (const { name, method, params } of everythingOf(server)) {
      await answerTo(server.connection, method, params({ uri, version: 1, position: beyond, range: { start: beyond, end: beyond } }));
      assert.deepEqual([name, ...server.logged], [name]);
    }
  });

  test('of the draft that a committee negotiated, at each of its things and between them', withSeed, async (context) => {
    const server = await session(context, extras);
    const windows = seed.replaceAll('\n', '\r\n');
    assert.deepEqual((await askEverything(server, 'seed.unres', seed, offsetsIn(seed, 120))).faults, []);
    assert.deepEqual((await askEverything(server, 'windows.unres', windows, offsetsOver(windows, 40))).faults, []);
  });

  test('of every real text, adopted or not, in any language: each at another place of each text, at many of some', { skip: without(adopted) }, async (context) => {
    const server = await wire(extras);
    const corpus = dirname(adopted);
    const files = textsIn(corpus);
    const faults: string[] = [];
    let requests = 0;
    for (const [index, file] of files.entries()) {
      const text = readFileSync(file, 'utf8');
      const asked = await askEverything(server, `${relative(corpus, file)}.unres`, text, offsetsOver(text, spread), { each: index % 60 === 30 ? spread : places, first: index });
      faults.push(...asked.faults);
      requests += asked.requests;
    }
    context.diagnostic(`${requests} requests about ${files.length} texts`);
    assert.deepEqual(faults, []);
    await server.end();
  });
});
