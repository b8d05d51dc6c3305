/** Standard paragraphs with the number and the mark their place calls for. Never renumbers: between 3 and 4 comes 3bis. */
import type { Analysis } from '../../analyze';
import type { LanguagePack } from '../../languages/pack';
import { once } from '../../languages/patterns';
import type { Judged } from '../../repetition/judge';
import type { Clause } from '../clauses';
import { filterFor, mayMean, mayOpen, rankOf, type Beginning } from './beginning';
import { sortKey, type Completer, type Completion } from './completion';
import { escaped, passedOver, spoken } from './snippet';
import { slotName, type Slot } from './slot';
import { openedBefore, turnIn } from './turn';

export const clauses: Completer = ({ analysis, beginning }) => {
  if (!beginning || !mayOpen(beginning.typed, analysis.pack)) return [];
  const before = openedBefore(analysis, beginning.around, beginning.typed);
  return beginning.slots.flatMap((slot, rank) => {
    const offered = readClauses(analysis.pack)[slot.kind].flatMap((read, index) => {
      if (!mayMean(beginning.typed, wordsFor(beginning, read))) return [];
      const body = bodyInTurn(read, before?.kind === slot.kind ? before : undefined, analysis.pack);
      return body === undefined ? [] : [clauseItem(read, body, slot, rank, index, analysis, beginning)];
    });
    // «Also requests …», with its adverb in the list and one that the run has given it, is one clause.
    return [...new Map(offered.toReversed().map((item) => [item.label, item])).values()];
  });
};

/** A clause with what does not depend on its place. */
interface ReadClause {
  readonly clause: Clause;
  /** Every tab stop passed over. */
  readonly words: string;
  readonly label: string;
  /** «op-requests-report Requests»: its prefix and its opener. Not its other words, or a title such as «Annex» would find it too. */
  readonly filter: string;
  /** How often its opener was counted in real resolutions. */
  readonly frequency: number;
}

/** Once several words are typed they are those of the clause itself. */
const wordsFor = ({ typed }: Beginning, { label, filter }: ReadClause): string => (typed.letters.includes(' ') ? label : filter);

const readClauses = once((pack: LanguagePack): Readonly<Record<Slot['kind'], readonly ReadClause[]>> => {
  const read = pack.clauses.map((clause) => {
    const label = spoken(clause.body);
    return { clause, words: passedOver(clause.body), label, filter: `${clause.prefix} ${italicIn.exec(clause.body)?.[1] ?? ''}`, frequency: frequencyOf(clause, pack) };
  });
  return {
    preambular: read.filter(({ clause }) => clause.place === 'preambular'),
    operative: read.filter(({ clause }) => clause.place === 'operative' || clause.place === 'last'),
  };
});

function frequencyOf({ body, place }: Clause, { phrases }: LanguagePack): number {
  const opener = italicIn.exec(body)?.[1];
  const kind = place === 'preambular' ? 'preambular' : 'operative';
  return Math.max(0, ...phrases.filter((phrase) => phrase.kind === kind && phrase.italic === opener).map(({ frequency }) => frequency));
}

const italicIn = /^\*([^*]+)\*/;

/** With its adverb where the run calls for one; undefined for a clause whose own adverb has no turn here. */
function bodyInTurn({ clause, words }: ReadClause, before: Judged | undefined, pack: LanguagePack): string | undefined {
  const { isOut, reworded } = turnIn(words, before, pack);
  if (isOut) return undefined;
  return reworded === undefined ? clause.body : clause.body.replace(italicIn, () => `*${reworded}*`);
}

function clauseItem(read: ReadClause, inTurn: string, slot: Slot, rank: number, index: number, { say }: Analysis, beginning: Beginning): Completion {
  const { clause, label, frequency } = read;
  const { typed, layout } = beginning;
  const body = inTurn.replaceAll('*', layout.emphasis).replaceAll('\n\n', layout.between);
  const marker = slot.marker === '' ? '' : `${slot.marker} `;
  return {
    kind: 'clause',
    label: inTurn === clause.body ? label : spoken(inTurn),
    detail: slotName(slot, say),
    about: { is: 'clause', prefix: clause.prefix, marker, ending: slot.ending },
    insert: `${layout.before}${typed.gap}${escaped(marker)}${body}${slot.ending}${layout.after}$0`,
    span: typed.word,
    filter: filterFor(typed, wordsFor(beginning, read)),
    sort: sortKey(rankOf(typed, label, rank), frequency, index + 1),
    edits: slot.edits,
  };
}
