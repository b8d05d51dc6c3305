/** The list of the dry run: what can be done, what is decided and can be decided otherwise, what changes. Moving through it shows each place. */
import { l10n, QuickPickItemKind, ThemeIcon, window, type QuickPick, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AdoptionChoice, RenumberRow } from '../../../server/src/lsp/protocol';
import { remember, reveal } from '../places';
import { plainItems } from '../plain-words';
import type { DryRun } from '.';
import { restIcon, restInWords } from './decisions';

/** What the drafter chose: something to do, or what is to be decided otherwise. */
export type Chosen = 'make' | 'compare' | 'save' | 'rest' | AdoptionChoice;

interface Entry extends QuickPickItem {
  /** Where it leads while the list is open. */
  readonly range?: RenumberRow['range'];
  readonly chosen?: Chosen;
  readonly id?: string;
}

/** @param last what was decided last: it is at hand again. Undefined when the list is left. */
export function showList(client: BaseLanguageClient, run: DryRun, last: string | undefined): Promise<Chosen | undefined> {
  const pick: QuickPick<Entry> = window.createQuickPick<Entry>();
  const goBack = remember(run.editor);
  pick.title = run.answer.title;
  pick.placeholder = l10n.t('Up and down show each place, Enter decides or does it, Esc leaves the draft as it is');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const entries = plainItems(entriesOf(run));
  pick.items = entries;
  const again = entries.filter(({ id }) => id !== undefined && id === last);
  if (again.length > 0) pick.activeItems = again;
  pick.onDidChangeActive(([entry]) => entry?.range && reveal(run.editor, client.protocol2CodeConverter.asRange(entry.range)));
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0]?.chosen;
      if (chosen === undefined) return;
      resolve(chosen);
      pick.hide();
    });
    pick.onDidHide(() => {
      goBack();
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}

function entriesOf({ answer: { title, numbers, references, warnings, choices, edits }, asked: { rest } }: DryRun): Entry[] {
  const group = (label: string, entries: readonly Entry[]): Entry[] => (entries.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...entries] : []);
  return [
    ...(edits.length > 0 ? [
      { label: l10n.t('Adopt: make these changes'), description: title, iconPath: new ThemeIcon('check'), chosen: 'make' as const },
      { label: l10n.t('Show the text as a difference'), iconPath: new ThemeIcon('diff'), chosen: 'compare' as const },
      { label: l10n.t('Save the adopted text as a new draft'), iconPath: new ThemeIcon('new-file'), chosen: 'save' as const },
    ] : []),
    ...group(l10n.t('To look at before'), warnings.map((label) => ({ label, iconPath: new ThemeIcon('warning') }))),
    ...group(l10n.t('What is decided'), [
      ...choices.map(choiceEntry),
      ...(choices.length > 0 ? [{ label: l10n.t('Everything else in brackets: {0}', restInWords(rest)), iconPath: restIcon(rest), chosen: 'rest' as const, id: 'rest' }] : []),
    ]),
    ...group(l10n.t('Numbers'), numbers.map(rowEntry)),
    ...group(l10n.t('References'), references.map(rowEntry)),
  ];
}

const rowEntry = ({ change, words, range }: RenumberRow): Entry => ({ label: change, description: words, range });

/** What was decided by itself has a full mark, what went with the rest an open one. */
function choiceEntry(choice: AdoptionChoice): Entry {
  const { id, title, place, now, isOwn, ranges: [range] } = choice;
  return {
    id,
    label: title,
    description: `${isOwn ? l10n.t('{0}, decided by you', now) : now} · ${place}`,
    iconPath: new ThemeIcon(isOwn ? 'circle-filled' : 'circle-outline'),
    chosen: choice,
    ...(range ? { range } : {}),
  };
}
