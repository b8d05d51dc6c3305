/** “Check Readiness for Tabling”: a list with a light for each topic. Moving through it shows each place, Esc leads back. */
import {
  QuickPickItemKind, Range, Selection, TextEditorRevealType, ThemeColor, ThemeIcon, window,
  type QuickPickItem, type TextEditor,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readinessMethod, type ReadinessAnswer, type ReadinessParams, type ReadinessTopic } from '../../server/src/lsp/protocol';

interface Entry extends QuickPickItem {
  /** Absent for what is in order. */
  readonly range?: Range;
}

export async function checkReadiness(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'un-resolution') return;
  const params: ReadinessParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const answer = await client.sendRequest<ReadinessAnswer | null>(readinessMethod, params);
  if (answer) show(answer, editor);
}

function show({ title, topics }: ReadinessAnswer, editor: TextEditor): void {
  const pick = window.createQuickPick<Entry>();
  const goBack = remember(editor);
  let chosen = false;
  pick.title = title;
  pick.placeholder = 'Up and down show each place, Enter goes there, Esc leads back';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = entriesOf(topics, editor);
  pick.onDidChangeActive(([entry]) => entry?.range && reveal(editor, entry.range));
  pick.onDidAccept(() => {
    const [entry] = pick.selectedItems;
    chosen = entry?.range !== undefined;
    pick.hide();
    if (entry?.range) void window.showTextDocument(editor.document, { selection: entry.range, ...(editor.viewColumn && { viewColumn: editor.viewColumn }) });
  });
  pick.onDidHide(() => {
    if (!chosen) goBack();
    pick.dispose();
  });
  pick.show();
}

/** What is left to do, topic by topic; what is in order comes last, in one group. */
function entriesOf(topics: readonly ReadinessTopic[], editor: TextEditor): Entry[] {
  const open = topics.filter(({ light }) => light !== 'green');
  const inOrder = topics.filter(({ light }) => light === 'green');
  return [
    ...open.flatMap(({ name, light, findings }) => [
      separator(`${name}: ${findings.length} ${lights[light]}`),
      ...findings.map((finding) => entryOf(finding, editor)),
    ]),
    ...(inOrder.length > 0 ? [separator(lights.green)] : []),
    ...inOrder.map(({ name }) => ({ label: name, description: 'nothing left to do', iconPath: icon('pass', 'testing.iconPassed') })),
  ];
}

/** In words what the colours of the icons say. */
const lights = { red: 'to settle before tabling', amber: 'worth a look', green: 'In order' } as const;

const separator = (label: string): Entry => ({ label, kind: QuickPickItemKind.Separator });

function entryOf({ level, message, range: { start, end } }: ReadinessTopic['findings'][number], { document }: TextEditor): Entry {
  const range = new Range(start.line, start.character, end.line, end.character);
  const isError = level === 'error';
  return {
    label: `Line ${start.line + 1}: ${short(document.getText(range) || document.lineAt(range.start).text)}`,
    description: level,
    detail: message,
    iconPath: isError ? icon('error', 'problemsErrorIcon.foreground') : icon('warning', 'problemsWarningIcon.foreground'),
    range,
  };
}

const icon = (name: string, colour: string): ThemeIcon => new ThemeIcon(name, new ThemeColor(colour));

const mostCharacters = 60;

function short(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length <= mostCharacters ? line : `${line.slice(0, mostCharacters)}…`;
}

function reveal(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Leads back to where the drafter was. */
function remember(editor: TextEditor): () => void {
  const { selections, visibleRanges: [visible] } = editor;
  return () => {
    editor.selections = selections;
    if (visible) editor.revealRange(visible, TextEditorRevealType.AtTop);
  };
}
