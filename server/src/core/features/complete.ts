/**
 * What could be written where the cursor stands: standard clauses with the number and the mark their place calls
 * for, the next item of a list, a whole draft in an empty file, a line of the front matter. Never renumbers: between 3
 * and 4 comes 3bis.
 */
import { analyze, type Analysis } from '../analyze';
import type { LanguagePack, Phrase } from '../languages/pack';
import { applyEdits, type Edit, type Span } from '../span';
import type { Clause } from './clauses';
import { layoutOf, type Layout } from './complete/layout';
import { nextItems, type NextItem } from './complete/list';
import { settingsAt } from './complete/setting';
import { slotsAt, type Slot } from './complete/slot';
import { standsInTurn } from './complete/turn';
import { typedAt, type Typed } from './complete/typed';

export interface Completion {
  readonly kind: 'document' | 'clause' | 'item' | 'setting';
  /** «Requests the Secretary-General to …» */
  readonly label: string;
  /** «operative 7», «preambular» */
  readonly detail: string;
  /** The text as it will stand, blanks included; Markdown. */
  readonly documentation: string;
  /** VS Code snippet. */
  readonly insert: string;
  /** What has been typed of it: the insertion takes its place. UTF-16 offsets. */
  readonly span: Span;
  /** What the typed letters are compared with: the clause's prefix and its words. */
  readonly filter: string;
  /** Completions are offered in the alphabetical order of this. */
  readonly sort: string;
  /** What the neighbours have to change, as a last paragraph that is last no more; elsewhere than `span`. */
  readonly edits: readonly Edit[];
}

/** The completions at a UTF-16 offset; none in the middle of a paragraph. */
export function complete(analysis: Analysis, offset: number): readonly Completion[] {
  const settings = settingsAt(analysis, offset);
  if (settings) return settings;
  const typed = typedAt(analysis.text, offset);
  if (!typed || (typed.marker && typed.marker.style !== 'number')) return [];
  const around = withoutTyped(analysis, typed);
  const { text, pack } = around;
  if (text.trim() === '') return typed.marker ? [] : clausesIn(pack, 'document').map((clause, index) => documentItem(clause, typed, index));

  const layout = layoutOf(around, typed);
  const items = typed.marker ? [] : nextItems(around, typed.line.start);
  const slots = typed.lead.includes('(') ? [] : slotsAt(around, typed);
  return [
    ...items.map((item, index) => listItem(item, typed, layout, index)),
    ...slots.flatMap((slot, rank) =>
      clausesFor(slot, pack).filter(({ body }) => standsInTurn(plain(body), around, typed.line.start)).map((clause, index) => clauseItem(clause, slot, { analysis: around, typed, layout, rank, index }))),
  ];
}

/** The draft as it is without the line that is being typed, which is no paragraph yet. */
function withoutTyped(analysis: Analysis, { line }: Typed): Analysis {
  if (line.start === line.end) return analysis;
  return analyze(applyEdits(analysis.text, [{ span: line, text: '' }]), analysis.config);
}

const clausesIn = ({ clauses }: LanguagePack, ...places: readonly Clause['place'][]): readonly Clause[] =>
  clauses.filter(({ place }) => places.includes(place));
const clausesFor = ({ kind }: Slot, pack: LanguagePack): readonly Clause[] =>
  kind === 'preambular' ? clausesIn(pack, 'preambular') : clausesIn(pack, 'operative', 'last');

const documentItem = (clause: Clause, typed: Typed, index: number): Completion => ({
  kind: 'document',
  label: clause.title,
  detail: 'whole draft',
  documentation: plain(clause.body),
  insert: clause.body,
  span: typed.word,
  filter: filterFor(typed, `${clause.prefix} ${clause.title}`),
  sort: `0${index}`,
  edits: [],
});

const listItem = ({ marker, indent, ending, edits }: NextItem, typed: Typed, layout: Layout, index: number): Completion => ({
  kind: 'item',
  label: `${marker} …`,
  detail: 'next in the list',
  documentation: `${marker} […]${ending}`,
  insert: `${layout.before}${typed.word.start === typed.line.start ? indent : ''}${escaped(marker)} \${1:[insert text]}${ending}${layout.after}$0`,
  span: typed.word,
  filter: marker,
  sort: `0${index}`,
  edits,
});

interface Setting {
  readonly analysis: Analysis;
  readonly typed: Typed;
  readonly layout: Layout;
  /** Of the slot: where both kinds can stand, the likelier one comes first. */
  readonly rank: number;
  readonly index: number;
}

function clauseItem(clause: Clause, slot: Slot, { analysis, typed, layout, rank, index }: Setting): Completion {
  const body = clause.body.replaceAll('*', layout.emphasis).replaceAll('\n\n', layout.between);
  const marker = slot.marker === '' ? '' : `${escaped(slot.marker)} `;
  const label = spoken(clause.body);
  return {
    kind: 'clause',
    label,
    detail: slot.number ? `${slot.kind} ${slot.number}` : slot.kind,
    documentation: `${marker}${plain(clause.body)}${slot.ending}`,
    insert: `${layout.before}${typed.gap}${marker}${body}${slot.ending}${layout.after}$0`,
    span: typed.word,
    filter: filterFor(typed, `${clause.prefix} ${label}`),
    sort: `${rank + 1}${String(9_999_999 - frequencyOf(clause, analysis)).padStart(7, '0')}${String(index).padStart(3, '0')}`,
    edits: slot.edits,
  };
}

/** How often the opener was counted in real resolutions. */
function frequencyOf({ body, place }: Clause, { pack }: Analysis): number {
  const opener = /^\*([^*]+)\*/.exec(body)?.[1];
  const kind: Phrase['kind'] = place === 'preambular' ? 'preambular' : 'operative';
  return Math.max(0, ...pack.phrases.filter((phrase) => phrase.kind === kind && phrase.italic === opener).map(({ frequency }) => frequency));
}

/** An editor compares from the first typed character on, an emphasis mark or parenthesis included. */
const filterFor = ({ word, lead }: Typed, words: string): string => (word.start === word.end ? words : lead + words);

/** The text with every tab stop passed over. */
const plain = (body: string): string => body.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '…');
/** The text as one would say it, with a pause for every blank. */
const spoken = (body: string): string => plain(body).replace(/\[[^\]]*\]/g, '…').replace(/\*/g, '').replace(/\s+/g, ' ');
const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
