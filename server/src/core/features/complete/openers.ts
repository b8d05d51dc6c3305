/**
 * Openers alone, with the number, italics and mark of their place: those that were counted most often first. Where the
 * paragraph before has the same verb, with its adverb (rules 2, 3).
 */
import type { Analysis } from '../../analyze';
import type { LanguagePack, Phrase } from '../../languages/pack';
import { once } from '../../languages/patterns';
import { phraseCalled, rungName, unrepeatedPhrases } from '../../openers/ladder';
import { setPhraseAt } from '../../parse/phrases';
import { textOf } from '../../span';
import { following, type Judged } from '../../repetition/judge';
import { wording } from '../../repetition/rewrite';
import { filterFor, mayMean, mayOpen, rankOf, type Beginning } from './beginning';
import { sortKey, type Completer, type Completion } from './completion';
import { escaped } from './snippet';
import { slotName, type Slot } from './slot';
import { openedBefore } from './turn';

export const openers: Completer = ({ analysis, beginning }) => {
  if (!beginning || !mayOpen(beginning.typed, analysis.pack)) return [];
  const before = openedBefore(analysis, beginning.around, beginning.typed);
  return beginning.slots.flatMap((slot, rank) => {
    const repeated = before?.kind === slot.kind ? again(analysis, before, slot, beginning) : [];
    const phrases = offeredPhrases(analysis.pack)[slot.kind].filter((phrase) => isAtHome(phrase, beginning, analysis) && mayMean(beginning.typed, phrase.phrase) && !isAgain(phrase, before));
    return [...repeated, ...phrases.map((phrase) => plain(phrase, slot, rank, analysis, beginning))];
  });
};

/** Those whose object follows: what has a whole sentence in it is a clause. */
const offeredPhrases = once((pack: LanguagePack) => {
  const open = unrepeatedPhrases(pack).filter(({ phrase, italic }) => phrase.slice(italic.length).split(' ').length <= 3);
  return { preambular: open.filter(({ kind }) => kind === 'preambular'), operative: open.filter(({ kind }) => kind === 'operative') };
});

/** What was never counted is offered once it is begun; what only Model UN writes, to Model UN. */
const isAtHome = ({ frequency, category }: Phrase, { typed }: Beginning, { profile }: Analysis): boolean =>
  (frequency > 0 || typed.letters.length > 1) && (category !== 'mun-list' || profile === 'model-un');

function plain(phrase: Phrase, slot: Slot, rank: number, analysis: Analysis, beginning: Beginning): Completion {
  return {
    kind: 'opener',
    label: phrase.phrase,
    detail: detailOf(slot, phrase, analysis),
    about: { is: 'opener', phrase: phrase.phrase },
    insert: insertionOf(phrase.italic, phrase.phrase.slice(phrase.italic.length), slot, beginning),
    span: beginning.typed.word,
    filter: filterFor(beginning.typed, phrase.phrase),
    sort: sortKey(rankOf(beginning.typed, phrase.phrase, rank), phrase.frequency),
    edits: slot.edits,
    ...(phrase.addressee ? { leadsOn: true } : {}),
  };
}

/** The same opener once more, with «also» or «further»; of a directive verb to the same addressee. */
function again(analysis: Analysis, before: Judged, slot: Slot, beginning: Beginning): Completion[] {
  const { pack, text } = analysis;
  const due = following(before.turn);
  if (due === 0) return [];
  const { opening } = before;
  const italic = wording(before, due, pack);
  const bare = wording(before, 0, pack);
  const set = setPhraseAt(bare, pack);
  const listed = set && phraseCalled(set.phrase, pack);
  const addressee = opening.directive && opening.addressee && !opening.addressee.vague ? ` ${textOf(text, opening.addressee.span).replace(/\s+/g, ' ')}` : '';
  if (opening.directive && addressee === '') return [];
  const rest = (listed?.phrase.slice(listed.italic.length) ?? '') + addressee;
  if (!mayMean(beginning.typed, italic + rest) && !mayMean(beginning.typed, bare)) return [];
  return [{
    kind: 'opener',
    label: italic + rest,
    detail: detailOf(slot, listed, analysis),
    ...(listed ? { about: { is: 'opener', phrase: listed.phrase } as const } : {}),
    insert: insertionOf(italic, rest, slot, beginning),
    span: beginning.typed.word,
    // Found by its verb too: «req» for «Also requests».
    filter: filterFor(beginning.typed, beginning.typed.letters && mayBegin(bare, beginning) ? `${bare} ${italic}${rest}` : `${italic}${rest} ${bare}`),
    sort: '2',
    edits: slot.edits,
  }];
}

const mayBegin = (words: string, { typed }: Beginning): boolean => words.toLowerCase().startsWith(typed.letters.toLowerCase());

/** «Decides» after «Decides» lacks its adverb, whoever may be spoken to in the next. */
const isAgain = ({ italic }: Phrase, before: Judged | undefined): boolean =>
  before !== undefined && !before.opening.directive && following(before.turn) > 0 && before.opening.key === italic.toLowerCase();

/** «operative 7 · ask» */
function detailOf(slot: Slot, phrase: Phrase | undefined, { say }: Analysis): string {
  const rung = phrase && rungName(phrase, say);
  return [slotName(slot, say), ...(rung ? [rung] : [])].join(' · ');
}

function insertionOf(italic: string, rest: string, slot: Slot, { typed, layout }: Beginning): string {
  const marker = slot.marker === '' ? '' : `${escaped(slot.marker)} `;
  return `${layout.before}${typed.gap}${marker}${layout.emphasis}${italic}${layout.emphasis}${escaped(rest)} $0${slot.ending}${layout.after}`;
}
