/** A rule that fails takes only itself down: what the others say stands, nothing of the drafter's is lost, and the log has it once. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { CodeActionRequest, DocumentFormattingRequest, type CodeAction } from 'vscode-languageserver/node';
import { check } from '../server/src/cli/check';
import { fix } from '../server/src/cli/fix';
import type { Io } from '../server/src/cli/io';
import { analyze, defaultConfig, fixAll, rules } from '../server/src/core/index';
import type { Report, Rule } from '../server/src/core/rules/rule';
import { folderWith } from './support/command-line';
import { codes, draft, pull, session } from './support/session';

const start = { line: 0, character: 0 };
const everywhere = { start, end: { line: 999, character: 0 } };
/** Before tabling every rule is asked. */
const final = { ...defaultConfig, stage: 'final' as const };
const firstLines = (logged: string[]) => logged.splice(0).map((said) => said.split('\n')[0]);

/** The rule checks in another way until the test is over, or until what is returned is called. */
function checking(context: TestContext, id: string, check: (usual: Rule['check']) => Rule['check']): () => void {
  const rule = rules.find((one) => one.id === id)!;
  const usual = rule.check;
  const asUsual = () => void Object.assign(rule, { check: usual });
  context.after(asUsual);
  Object.assign(rule, { check: check(usual) });
  return asUsual;
}

/** A fault that speaks of a place in the draft, as faults do. */
const fail = (place: number): never => { throw new Error(`nothing at ${place}`); };

/** What the rule reports, with ways to mend that fail when they are asked for, or when their edits are. */
const mendingBadly = (way: NonNullable<Report['fixes']>) => (usual: Rule['check']): Rule['check'] =>
  function* (...asked) {
    for (const report of usual(...asked)) yield { ...report, fixes: way };
  };
const waysToFail = {
  'the fixes': () => fail(0),
  'the edits of a fix': () => [{ title: analyze('').say('Take the note away'), safe: true, get edits() { return fail(0); } }],
};

test('while it looks at the draft: the client hears of it once, not at every keystroke', async (context) => {
  const mend = checking(context, 'unmatched-bracket', () => ({ text }) => fail(text.length));
  const client = await session(context);
  const uri = await client.open(draft);
  for (const version of [2, 3, 4]) {
    assert.deepEqual(codes((await pull(client, uri)).items), ['unresolved-placeholder']);
    await client.change(uri, version, [{ range: { start, end: start }, text: ' ' }]);
  }
  assert.deepEqual(firstLines(client.logged), [`The rule unmatched-bracket failed: Error: nothing at ${draft.length}`]);
  mend();
  await client.change(uri, 5, [{ range: { start, end: start }, text: ' ' }]);
  assert.deepEqual(codes((await pull(client, uri)).items), ['unmatched-bracket', 'unresolved-placeholder']);
});

test('after it has said something: that stands, too', (context) => {
  checking(context, 'unresolved-placeholder', (usual) => function* (...asked) {
    for (const report of usual(...asked)) {
      yield report;
      fail(report.at.start);
    }
  });
  const { findings, failures } = analyze(`${draft}\n3. *Decides* to invite [name of the organization].\n`);
  assert.deepEqual(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('un')), ['unmatched-bracket', 'unresolved-placeholder']);
  assert.deepEqual(failures.map(({ rule }) => rule), ['unresolved-placeholder']);
});

test('whatever rule it is, the findings of the others are the same', (context) => {
  const text = draft.replace('1. ', '<!-- un-resolution-allow wrong-sublabel: agreed -->\n1. ').replace('mandate,', 'mandate;');
  const usual = analyze(text, final).findings.map(({ rule, span }) => `${span.start} ${rule}`);
  for (const { id } of rules) {
    const mend = checking(context, id, () => () => fail(0));
    const { findings, failures } = analyze(text, final);
    // What a note lets pass cannot be told while its rule fails.
    const isKept = (finding: string) => !finding.endsWith(` ${id}`) && !(id === 'wrong-sublabel' && finding.endsWith('useless-suppression'));
    assert.deepEqual([findings.map(({ rule, span }) => `${span.start} ${rule}`), failures.map(({ rule }) => rule)], [usual.filter(isKept), [id]]);
    mend();
  }
});

test('a note that lets its findings pass is not called useless, and stays when the draft is mended', (context) => {
  const text = draft.replace('[place;', 'place').replace('1. ', '<!-- un-resolution-allow wrong-ending: agreed -->\n1. ');
  assert.equal(fixAll(text), text);
  checking(context, 'wrong-ending', () => () => fail(0));
  assert.equal(fixAll(text), text);
});

for (const [what, way] of Object.entries(waysToFail)) {
  test(`${what}: those of the other rules are offered and made, and the client hears of it once`, async (context) => {
    checking(context, 'unmatched-bracket', mendingBadly(way));
    const client = await session(context);
    const uri = await client.open(draft.replace('mandate,', 'mandate;'));
    const textDocument = { uri };
    for (let times = 0; times < 2; times += 1) {
      const offered = (await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range: everywhere, context: { diagnostics: [] } })) as CodeAction[];
      assert.deepEqual(offered.map(({ title }) => title).slice(0, 2), ['End with “,”', 'Allow “wrong-ending” here']);
      const made = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options: { tabSize: 4, insertSpaces: true } });
      assert.deepEqual(made?.map(({ newText }) => newText), [',']);
      assert.deepEqual(codes((await pull(client, uri)).items), ['wrong-ending', 'unmatched-bracket', 'unresolved-placeholder']);
    }
    assert.deepEqual(firstLines(client.logged), ['The rule unmatched-bracket failed: Error: nothing at 0']);
  });
}

test('on the command line: the rest is found and fixed, the fault is told with the name of the draft, and nobody takes it for a clean text', async (context) => {
  const cwd = folderWith(context, { 'a.unres': draft.replace('mandate,', 'mandate;') });
  const run = async (command: (io: Io) => Promise<number>) => {
    const said = { stdout: '', stderr: '' };
    const output = (name: keyof typeof said) => ({ write: (words: string) => void (said[name] += words) });
    const code = await command({ cwd, stdin: (async function* () {})(), stdout: output('stdout'), stderr: output('stderr') });
    return { ...said, code };
  };
  const ways = { ...waysToFail, 'looking': undefined };
  for (const [what, way] of Object.entries(ways)) {
    const mend = checking(context, 'unmatched-bracket', way ? mendingBadly(way) : () => () => fail(0));
    const checked = await run((io) => check(['a.unres'], async () => defaultConfig, 'json', 'never', io));
    const fixed = await run((io) => fix(['a.unres'], async () => defaultConfig, 'print', io));
    const [{ findings }] = JSON.parse(checked.stdout).files;
    assert.deepEqual(findings.map(({ rule }: { rule: string }) => rule), ['wrong-ending', ...(way ? ['unmatched-bracket'] : []), 'unresolved-placeholder'], what);
    assert.equal(fixed.stdout, draft, what);
    for (const { code, stderr } of [checked, fixed]) {
      assert.equal(code, 2, what);
      assert.match(stderr, /^a\.unres: Something went wrong in the checker: Error: nothing at 0\n/);
    }
    mend();
  }
});
