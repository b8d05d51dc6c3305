/** The lines of a ledger as a drafter wants to see them: some of them, in an order, under headings. Nothing here looks at the draft. */
import { grouped } from '../../grouped';
import type { Said, Say } from '../../speech';
import { ledgerKinds, type LedgerKind, type LedgerRow } from './row';

export const ledgerGroupings = ['place', 'kind', 'blank', 'delegation', 'package', 'none'] as const;
export type LedgerGrouping = (typeof ledgerGroupings)[number];

export const ledgerOrders = ['place', 'kind', 'length', 'depth'] as const;
export type LedgerOrder = (typeof ledgerOrders)[number];

export interface LedgerChoices {
  readonly group: LedgerGrouping;
  readonly sort: LedgerOrder;
  /** All, when empty. */
  readonly kinds: readonly LedgerKind[];
  /** As typed: every word has to be found somewhere in a line. */
  readonly words: string;
}

export const asInText: LedgerChoices = { group: 'none', sort: 'place', kinds: [], words: '' };

export interface LedgerGroup<Row = LedgerRow> {
  /** Tells two groups with one name apart. */
  readonly id: string;
  /** «8bis», «Blanks», «name of the Convention», «EU», «conference»; empty when nothing is grouped. */
  readonly name: string;
  readonly detail: string;
  readonly rows: readonly Row[];
}

/** Filtered, sorted and grouped; no group is empty. A line that names two delegations stands with both. */
export function arrange<Row extends LedgerRow<unknown>>(rows: readonly Row[], choices: LedgerChoices, say: Say): LedgerGroup<Row>[] {
  const sorted = sortRows(filterRows(rows, choices), choices.sort);
  return groupRows(sorted, choices.group, say);
}

export function filterRows<Row extends LedgerRow<unknown>>(rows: readonly Row[], { kinds, words }: Pick<LedgerChoices, 'kinds' | 'words'>): Row[] {
  const wanted = plain(words).split(/\s+/).filter((word) => word !== '');
  return rows.filter((row) => {
    if (kinds.length > 0 && !kinds.includes(row.kind)) return false;
    if (wanted.length === 0) return true;
    const said = plain([row.label, row.name, row.words, row.attribution, row.package].join(' '));
    return wanted.every((word) => said.includes(word));
  });
}

/** Without regard to capitals and accents. */
const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Lines that are alike stay in the order of the text. */
export function sortRows<Row extends LedgerRow<unknown>>(rows: readonly Row[], by: LedgerOrder): Row[] {
  const order: Readonly<Record<LedgerOrder, (a: Row, b: Row) => number>> = {
    place: () => 0,
    kind: (a, b) => rank(a) - rank(b),
    length: (a, b) => b.count - a.count,
    // What stands deepest is settled first.
    depth: (a, b) => b.depth - a.depth,
  };
  return [...rows].sort(order[by]);
}

/** A value on trial and a whole paragraph stand with their own. */
const rank = ({ kind, subtype }: LedgerRow<unknown>): number => 10 * ledgerKinds.indexOf(kind) + (subtype === 'paragraph' ? 2 : subtype === 'tentative' ? 1 : 0);

export function groupRows<Row extends LedgerRow<unknown>>(rows: readonly Row[], by: LedgerGrouping, say: Say): LedgerGroup<Row>[] {
  switch (by) {
    case 'place': return byPlace(rows);
    case 'kind': return byKind(rows, say);
    case 'blank': return byBlank(rows, say);
    case 'delegation': return byDelegation(rows, say);
    case 'package': return byPackage(rows, say);
    case 'none': return rows.length > 0 ? [{ id: '', name: '', detail: '', rows }] : [];
  }
}

/** In the order of the text, whatever the order of the lines. */
const byPlace = <Row extends LedgerRow<unknown>>(rows: readonly Row[]): LedgerGroup<Row>[] =>
  [...grouped(rows, ({ paragraph }) => paragraph.id)]
    .sort(([a], [b]) => a - b)
    .map(([id, same]) => ({ id: String(id), name: same[0]?.paragraph.label ?? '', detail: same[0]?.paragraph.opening ?? '', rows: same }));

const byKind = <Row extends LedgerRow<unknown>>(rows: readonly Row[], say: Say): LedgerGroup<Row>[] =>
  [...grouped(rows, rank)].sort(([a], [b]) => a - b).map(([id, same]) => ({ id: String(id), name: same[0]?.name ?? '', detail: many(same, say), rows: same }));

/** By what is asked for; brackets that are no blanks come last. */
function byBlank<Row extends LedgerRow<unknown>>(rows: readonly Row[], say: Say): LedgerGroup<Row>[] {
  const others = rows.filter(({ kind }) => kind !== 'placeholder');
  return [
    ...[...grouped(rows, ({ kind, key = '' }) => (kind === 'placeholder' ? key : undefined))].map(([key, same]) => (
      { id: `=${key}`, name: same[0]?.words ?? key, detail: many(same, say), rows: same })),
    ...rest(others, say('Other brackets'), say),
  ];
}

/** By the alphabet; what nobody is named for comes last. */
function byDelegation<Row extends LedgerRow<unknown>>(rows: readonly Row[], say: Say): LedgerGroup<Row>[] {
  const named = grouped(rows.flatMap((row) => row.delegations.map((by) => ({ by, row }))), ({ by }) => by);
  return [
    ...[...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([by, same]) => ({ id: `=${by}`, name: by, detail: many(same, say), rows: same.map(({ row }) => row) })),
    ...rest(rows.filter(({ delegations }) => delegations.length === 0), say('Nobody is named'), say),
  ];
}

/** In the order of their first brackets; what hangs on no decision with others comes last. */
const byPackage = <Row extends LedgerRow<unknown>>(rows: readonly Row[], say: Say): LedgerGroup<Row>[] => [
  ...[...grouped(rows, (row) => row.package)].map(([name, same]) => ({ id: `=${name}`, name, detail: many(same, say), rows: same })),
  ...rest(rows.filter((row) => row.package === undefined), say('In no package'), say),
];

const rest = <Row extends LedgerRow<unknown>>(rows: readonly Row[], name: Said, say: Say): LedgerGroup<Row>[] =>
  rows.length > 0 ? [{ id: '', name, detail: many(rows, say), rows }] : [];

const many = ({ length }: readonly unknown[], say: Say): Said => (length === 1 ? say('one place') : say('{count} places', { count: length }));
