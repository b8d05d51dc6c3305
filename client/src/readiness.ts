/** “Check Readiness for Tabling”: a light for each topic, then what is left. Moving through the list shows each place, Esc leads back. */
import { l10n, QuickPickItemKind, Range, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { draftEditor } from './drafts';
import { lightOf, type Light } from './lights';
import { showPlaces, type PlaceEntry } from './places-list';
import { readinessMethod, type ReadinessAnswer, type ReadinessParams, type ReadinessTopic } from '../../server/src/lsp/protocol';

export async function checkReadiness(client: BaseLanguageClient): Promise<void> {
  const editor = draftEditor();
  if (!editor) return;
  const params: ReadinessParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const answer = await client.sendRequest<ReadinessAnswer | null>(readinessMethod, params);
  if (answer) showPlaces(editor, answer.title, entriesOf(answer.topics, editor));
}

/** The report, a line and a light for each topic; below it what is left to do. */
function entriesOf(topics: readonly ReadinessTopic[], editor: TextEditor): PlaceEntry[] {
  const open = topics.filter(({ findings }) => findings.length > 0);
  return [
    ...topics.map(topicEntry),
    ...open.flatMap(({ name, findings }) => [separator(name), ...findings.map((finding) => entryOf(finding, editor))]),
  ];
}

/** Leads to the first place of its topic. */
function topicEntry({ name, light, findings }: ReadinessTopic): PlaceEntry {
  const [first] = findings;
  return {
    label: name,
    description: inWords(light, findings.length),
    iconPath: lightOf(light),
    ...(first ? { range: rangeOf(first) } : {}),
  };
}

/** What the lights say, in words. */
function inWords(light: Light, count: number): string {
  if (light === 'red') return l10n.t('{0} to settle before tabling', count);
  return light === 'amber' ? l10n.t('{0} worth a look', count) : l10n.t('in order');
}

const separator = (label: string): PlaceEntry => ({ label, kind: QuickPickItemKind.Separator });

type Left = ReadinessTopic['findings'][number];

const rangeOf = ({ range: { start, end } }: Left): Range => new Range(start.line, start.character, end.line, end.character);

function entryOf(left: Left, { document }: TextEditor): PlaceEntry {
  const range = rangeOf(left);
  return {
    label: l10n.t('Line {0}: {1}', range.start.line + 1, short(document.getText(range) || document.lineAt(range.start).text)),
    description: left.level === 'error' ? l10n.t('error') : l10n.t('warning'),
    detail: left.message,
    iconPath: lightOf(left.level === 'error' ? 'red' : 'amber'),
    range,
  };
}

const mostCharacters = 60;

function short(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length <= mostCharacters ? line : `${line.slice(0, mostCharacters)}…`;
}
