/** How findings become code actions, with findings made by hand: the rules may change, this may not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, CodeActionContext } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, applyEdits, english, span, type Finding, type Fix } from '../server/src/core/index';
import { answer, codeActions, resolveAction } from '../server/src/lsp/services/actions';
import { readClient, type Client } from '../server/src/lsp/client';
import { explainCommand, fillCommand, fixAllKind } from '../server/src/lsp/protocol';
import type { Opened } from '../server/src/lsp/workspace';
import { ableClient } from './support/wire';

const text = 'one two three\n';
const able = readClient({ processId: null, rootUri: null, capabilities: ableClient });
const ours: Client = { ...able, extras: true };

const finding = (word: string, fixes: readonly Fix[], rule = 'a-rule'): Finding => {
  const start = text.indexOf(word);
  return { rule, level: 'warning', span: span(start, start + word.length), message: english(`About ${word}.`), related: [], fixes: () => fixes };
};
const replacement = (title: string, word: string, by: string, safe: boolean): Fix => {
  const start = text.indexOf(word);
  return { title: english(title), safe, edits: [{ span: span(start, start + word.length), text: by }] };
};

const opened = (...findings: Finding[]): Opened => ({
  document: TextDocument.create('file:///a.unres', 'un-resolution', 3, text),
  analysis: { ...analyze(text), findings },
  stamp: '7',
});

const at = (draft: Opened, word: string, client = able, context: CodeActionContext = { diagnostics: [] }): CodeAction[] => {
  const start = draft.document.positionAt(text.indexOf(word));
  return codeActions(draft, { textDocument: { uri: draft.document.uri }, range: { start, end: start }, context }, client);
};
/** Without those that let a finding pass: they have a test of their own. */
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title).filter((title) => !title.startsWith('Allow'));

const applied = (draft: Opened, action: CodeAction): string => {
  const [change] = action.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change && 'textDocument' in change);
  assert.deepEqual(change.textDocument, { uri: draft.document.uri, version: 3 });
  return TextDocument.applyEdits(draft.document, change.edits as []);
};

test('the fixes of the findings at a place are offered there and nowhere else', () => {
  const draft = opened(finding('one', [replacement('Say eins', 'one', 'eins', false)]), finding('three', [replacement('Say drei', 'three', 'drei', false)]));
  assert.deepEqual(titles(at(draft, 'one')), ['Say eins']);
  assert.deepEqual(titles(at(draft, 'three')), ['Say drei']);
  assert.deepEqual(titles(at(draft, 'two')), []);
  assert.equal(applied(draft, at(draft, 'one')[0]!), 'eins two three\n');
});

test('of the safe fixes the first is preferred, and no other', () => {
  const draft = opened(finding('one', [
    replacement('Ask me', 'one', 'eins', false), replacement('Surely', 'one', 'uno', true), replacement('Also surely', 'one', 'un', true),
  ]));
  assert.deepEqual(at(draft, 'one').slice(0, 3).map(({ isPreferred }) => isPreferred), [undefined, true, undefined]);
  assert.ok(at(draft, 'one').slice(3).every(({ isPreferred }) => isPreferred === undefined));
});

test('one remedy of two findings is offered once', () => {
  const remedy = replacement('Renumber', 'one', '1', true);
  assert.deepEqual(titles(at(opened(finding('one', [remedy]), finding('one', [remedy], 'another-rule')), 'one')), ['Renumber']);
});

test('a diagnostic goes with its action', () => {
  const [action] = at(opened(finding('one', [replacement('Say eins', 'one', 'eins', false)])), 'one');
  assert.deepEqual(action!.diagnostics?.map(({ code, message }) => [code, message]), [['a-rule', 'About one.']]);
});

test('a long edit is made when it is chosen, not when it is offered', () => {
  const edits = Array.from(text, (_, start) => ({ span: span(start, start), text: '-' })).concat(Array.from(text, (_, start) => ({ span: span(start, start), text: '+' })));
  const draft = opened(finding('one', [{ title: english('Hyphenate'), safe: false, edits }]));
  const [offered] = at(draft, 'one');
  assert.equal(offered!.edit, undefined);
  assert.equal(applied(draft, resolveAction(draft, offered!, able)), applyEdits(text, edits));
  assert.equal(resolveAction({ ...draft, stamp: '8' }, offered!, able).edit, undefined, 'the draft has changed since');
  assert.equal(resolveAction(undefined, offered!, able).edit, undefined, 'the draft was closed');
  assert.ok(at(draft, 'one', { ...able, resolvesEdits: false })[0]!.edit, 'a client that cannot wait gets it at once');
});

test('a blank is filled with the words that the drafter gives', () => {
  const fix: Fix = { title: english('Fill'), safe: false, ask: 'number', edits: [{ span: span(0, 3), text: 'one' }, { span: span(4, 7), text: 'two' }] };
  const draft = opened(finding('one', [fix]));
  assert.deepEqual(titles(at(draft, 'one')), [], 'a client that cannot ask is not offered it');
  const [action] = at(draft, 'one', ours);
  assert.equal(action!.command?.command, fillCommand);
  const [question] = action!.command!.arguments!;
  assert.deepEqual([question.title, question.ask], ['Fill', 'number']);
  assert.equal(applied(draft, { title: '', edit: answer(draft, question.fix, 'forty', able)! }), 'forty forty three\n');
  assert.equal(answer({ ...draft, stamp: '8' }, question.fix, 'forty', able), null, 'the draft has changed since');
});

test('our client can open the page of every rule that speaks at a place, after the fixes', () => {
  const draft = opened(finding('one', []), finding('one', [replacement('Say eins', 'one', 'eins', true)], 'b-rule'), finding('one', []));
  const actions = at(draft, 'one', ours);
  assert.deepEqual(titles(actions), ['Say eins', 'Explain “a-rule”', 'Explain “b-rule”']);
  assert.deepEqual(actions.at(-1)!.command, { title: 'Explain “b-rule”', command: explainCommand, arguments: ['b-rule'] });
});

test('every rule that speaks at a place can be let pass, here or in this file, after the fixes', () => {
  const draft = opened(finding('one', [replacement('Say eins', 'one', 'eins', true)]), finding('one', [], 'b-rule'), finding('one', []));
  const actions = at(draft, 'one', ours);
  assert.deepEqual(actions.map(({ title }) => title), [
    'Say eins', 'Allow “a-rule” here', 'Allow “a-rule” in this file', 'Allow “b-rule” here', 'Allow “b-rule” in this file', 'Explain “a-rule”', 'Explain “b-rule”',
  ]);
  assert.equal(applied(draft, actions[1]!), `<!-- un-resolution-allow a-rule: -->\n${text}`);
});

test('all safe fixes are one action, given when it is asked for', () => {
  const draft = opened(finding('one', [replacement('A', 'one', 'eins', true)]), finding('two', [replacement('B', 'two', 'zwei', false)]), finding('three', [replacement('C', 'three', 'drei', true)]));
  const asked = (...only: string[]) => at(draft, 'two', able, { diagnostics: [], only });
  for (const only of ['source', 'source.fixAll', fixAllKind]) {
    const [action, ...others] = asked(only);
    assert.deepEqual([action!.kind, others], [fixAllKind, []]);
    assert.equal(applied(draft, action!), 'eins two drei\n');
  }
  assert.deepEqual(titles(asked('refactor')), []);
  assert.deepEqual(titles(asked('quickfix')), ['B']);
  assert.deepEqual(titles(at(draft, 'two')), ['B']);
  assert.deepEqual(at(opened(), 'one', able, { diagnostics: [], only: ['source.fixAll'] }), []);
});

test('a client without versions gets plain changes', () => {
  const draft = opened(finding('one', [replacement('Say eins', 'one', 'eins', false)]));
  const [action] = at(draft, 'one', { ...able, versionsEdits: false });
  assert.deepEqual(Object.keys(action!.edit!.changes!), ['file:///a.unres']);
});
