/** Brackets and blanks as lines of a tree. Each kind has an icon of its own shape; what is hidden by a narrow column is in the tooltip, and is heard. */
import { EventEmitter, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeDataProvider } from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { LedgerGroup, LedgerGrouping, LedgerKind, LedgerRow } from '../../../server/src/core/index';

export type Row = LedgerRow<Range>;
export type Group = LedgerGroup<Row>;

/** A line, or the heading of several. */
export type Node = { readonly group: Group; readonly row?: never; readonly id: string } | { readonly row: Row; readonly group: Group; readonly id: string };

export interface Tree extends TreeDataProvider<Node> {
  show(groups: readonly Group[], grouping: LedgerGrouping): void;
  /** What is shown, without the headings. */
  rows(): readonly Node[];
}

/** The command that goes to the place of a line. */
export const revealCommand = 'unResolution.ledger.reveal';

export function createTree(): Tree {
  const changed = new EventEmitter<void>();
  let grouping: LedgerGrouping = 'place';
  let headings: readonly Node[] = [];
  let rows: readonly Node[] = [];
  let below: ReadonlyMap<Group, readonly Node[]> = new Map();
  return {
    onDidChangeTreeData: changed.event,
    show(groups, by) {
      grouping = by;
      headings = groups.map((group) => ({ group, id: `${by} ${group.id}` }));
      below = new Map(groups.map((group) => [group, group.rows.map((row, index) => ({ row, group, id: `${by} ${group.id} ${index}` }))]));
      rows = [...below.values()].flat();
      changed.fire();
    },
    rows: () => rows,
    getChildren: (node) => (node ? (node.row ? [] : [...(below.get(node.group) ?? [])]) : grouping === 'none' ? [...rows] : [...headings]),
    getParent: ({ row, group }) => (row && grouping !== 'none' ? headings.find((heading) => heading.group === group) : undefined),
    getTreeItem: (node) => (node.row ? rowItem(node, grouping) : headingItem(node)),
  };
}

function headingItem({ group: { name, detail, rows }, id }: Node): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = detail;
  item.contextValue = 'heading';
  item.tooltip = detail === '' ? name : `${name} · ${detail}`;
  item.accessibilityInformation = { label: `${item.tooltip}, ${rows.length === 1 ? l10n.t('1 line') : l10n.t('{0} lines', rows.length)}` };
  return item;
}

function rowItem(node: Node & { readonly row: Row }, grouping: LedgerGrouping): TreeItem {
  const { row, group, id } = node;
  const { kind, detail, context, spoken } = row;
  const isOneOfMany = grouping === 'blank' && kind === 'placeholder';
  const item = new TreeItem(isOneOfMany ? row.label : labelOf(row, grouping === 'place' ? group.name : ''));
  item.id = id;
  item.description = isOneOfMany ? context ?? '' : detail;
  item.iconPath = iconOf(row);
  item.contextValue = kind;
  item.tooltip = spoken;
  item.accessibilityInformation = { label: spoken };
  item.command = { title: l10n.t('Go there'), command: revealCommand, arguments: [node] };
  return item;
}

/** «7 (b) · 1 of 2 · from 1 January»: what a narrow column cuts off comes last. Where the heading says the place, it is not said again. */
function labelOf({ label, choice, depth, words }: Row, heading: string): string {
  const within = '› '.repeat(Math.min(depth, deepest));
  const which = choice && choice.of > 1 ? l10n.t('{0} of {1}', choice.number, choice.of) : '';
  return [label === heading ? '' : label, which, `${within}${words}`].filter((part) => part !== '').join(' · ');
}

/** So many brackets around another are shown. */
const deepest = 3;

/** A pencil for what is to be written, brackets for what is to be decided, a fork for a choice. */
const icons: Readonly<Record<LedgerKind, readonly [string, string]>> = {
  placeholder: ['edit', 'charts.blue'],
  negotiation: ['symbol-array', 'charts.orange'],
  alternative: ['repo-forked', 'charts.purple'],
  remark: ['comment', 'descriptionForeground'],
  unmatched: ['warning', 'list.errorForeground'],
};

function iconOf({ kind, subtype }: Row): ThemeIcon {
  const [icon, colour] = icons[kind];
  const shape = subtype === 'tentative' ? 'question' : subtype === 'paragraph' && kind === 'negotiation' ? 'symbol-variable' : icon;
  return new ThemeIcon(shape, new ThemeColor(colour));
}
