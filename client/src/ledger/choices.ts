/** How the drafter wants to see brackets and blanks: under which headings, in which order, and which of them. Kept for the folder. */
import { commands, EventEmitter, l10n, window, type Disposable, type Event, type Memento, type QuickPickItem } from 'vscode';
import type { LedgerChoices, LedgerGrouping, LedgerKind, LedgerOrder } from '../../../server/src/core/index';

export interface Choices extends Disposable {
  now(): LedgerChoices;
  readonly onDidChange: Event<void>;
  askGrouping(): Promise<void>;
  askOrder(): Promise<void>;
  askKinds(): Promise<void>;
  askWords(): void;
  /** All lines are shown again. */
  clear(): void;
}

const key = 'unResolution.ledger';
const atFirst: LedgerChoices = { group: 'place', sort: 'place', kinds: [], words: '' };

export function rememberChoices(memory: Memento): Choices {
  // What was typed is not kept: a list that shows too little would be a riddle the next day.
  let choices: LedgerChoices = { ...atFirst, ...memory.get<Partial<LedgerChoices>>(key), words: '' };
  const changed = new EventEmitter<void>();
  const change = (some: Partial<LedgerChoices>): void => {
    choices = { ...choices, ...some };
    void memory.update(key, choices);
    void commands.executeCommand('setContext', 'unResolution.ledgerFiltered', choices.words !== '' || choices.kinds.length > 0);
    changed.fire();
  };
  change({});

  return {
    now: () => choices,
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
    clear: () => change({ words: '', kinds: [] }),
    async askGrouping() {
      const group = await pickOne<LedgerGrouping>(l10n.t('Group brackets and blanks'), choices.group, {
        place: l10n.t('By paragraph'),
        kind: l10n.t('By kind'),
        blank: l10n.t('By what a blank asks for'),
        delegation: l10n.t('By delegation'),
        package: l10n.t('By package, for one decision'),
        none: l10n.t('In no groups'),
      });
      if (group) change({ group });
    },
    async askOrder() {
      const sort = await pickOne<LedgerOrder>(l10n.t('Sort brackets and blanks'), choices.sort, {
        place: l10n.t('In the order of the text'),
        kind: l10n.t('By kind'),
        length: l10n.t('The longest first'),
        depth: l10n.t('The innermost first'),
      });
      if (sort) change({ sort });
    },
    async askKinds() {
      const picked = await window.showQuickPick(kindItems(choices.kinds), { title: l10n.t('Which kinds are shown'), canPickMany: true });
      // All of them and none of them come to the same: there is no filter.
      if (picked) change({ kinds: picked.length === kindItems([]).length ? [] : picked.map(({ value }) => value) });
    },
    askWords() {
      const { words } = choices;
      const box = window.createInputBox();
      box.title = l10n.t('Show only those that say these words');
      box.placeholder = l10n.t('Words, a paragraph or a delegation');
      box.value = words;
      let accepted = false;
      box.onDidChangeValue((typed) => change({ words: typed }));
      box.onDidAccept(() => {
        accepted = true;
        box.hide();
      });
      box.onDidHide(() => {
        if (!accepted) change({ words });
        box.dispose();
      });
      box.show();
    },
  };
}

/** The one that holds is the one that Enter takes. */
function pickOne<Value extends string>(title: string, now: Value, labels: Readonly<Record<Value, string>>): Promise<Value | undefined> {
  const pick = window.createQuickPick<QuickPickItem & { readonly value: Value }>();
  pick.title = title;
  pick.items = (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ label, value }));
  pick.activeItems = pick.items.filter(({ value }) => value === now);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function kindItems(chosen: readonly LedgerKind[]): (QuickPickItem & { readonly value: LedgerKind })[] {
  const labels: Readonly<Record<LedgerKind, string>> = {
    placeholder: l10n.t('Blanks'),
    negotiation: l10n.t('Wording in brackets'),
    alternative: l10n.t('Alternatives'),
    remark: l10n.t('Remarks'),
    unmatched: l10n.t('Brackets without a partner'),
  };
  return (Object.entries(labels) as [LedgerKind, string][]).map(([value, label]) => ({ label, value, picked: chosen.length === 0 || chosen.includes(value) }));
}
