/** The ledger of a draft: every blank, bracketed text, alternative, value on trial, remark and bracket without a partner. */
import type { Analysis } from '../analyze';
import { delegationsIn } from '../brackets/attribution';
import { saidIn } from '../brackets/said';
import { excerpt } from '../excerpt';
import { grouped } from '../grouped';
import { lastBegun } from '../in-order';
import { once } from '../languages/patterns';
import { packageOf } from '../packages';
import { paragraphsAround } from '../paragraphs-around';
import { span as spanOf, textOf, type Span } from '../span';
import { everyBracket, type Bracket, type UnmatchedBracket } from '../tree';
import { bracketName } from './bracket-name';
import { countsWithin } from './ledger/count';
import { placesIn, type LedgerPlace } from './ledger/places';
import type { LedgerKind, LedgerRow } from './ledger/row';
import { told } from './ledger/told';

/** In the order of the text, a bracket before those within it. Links, notes at the foot and words in quotations are not there. */
export const ledger: (analysis: Analysis) => readonly LedgerRow[] = once((analysis: Analysis) => {
  const { draft } = analysis;
  const brackets = [...everyBracket(draft)];
  const placeOf = rangesOf(placesIn(analysis));
  const countOf = countsWithin(analysis.text);
  const choiceOf = choicesAmong(brackets);
  const rows = [
    ...brackets.flatMap((bracket) => {
      const kind = kindOf(bracket);
      return kind ? [bracketRow(analysis, bracket, { kind, count: countOf(saidIn(analysis, bracket)), ...placeOf(bracket.inner), ...choiceOf(bracket) })] : [];
    }),
    ...draft.unmatched.map((unmatched) => unmatchedRow(analysis, unmatched, placeOf(unmatched.span))),
  ];
  return rows.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
});

function kindOf({ kind, subtype, attribution }: Bracket): LedgerKind | undefined {
  if (kind === 'placeholder' || kind === 'negotiation' || kind === 'alternative') return kind;
  // «[USA, GBR]» behind a paragraph says something about the text, as a remark does.
  return subtype === 'remark' || attribution !== undefined ? 'remark' : undefined;
}

/** A bracket may close in another paragraph: «PP2–PP3». */
const rangesOf = (placeAt: (offset: number) => LedgerPlace) => ({ start, end }: Span): LedgerPlace => {
  const first = placeAt(start);
  const last = placeAt(Math.max(start, end - 1));
  return last.paragraph.id === first.paragraph.id ? first : { ...first, label: `${first.label}–${last.label}` };
};

function choicesAmong(brackets: readonly Bracket[]): (bracket: Bracket) => Pick<LedgerRow, 'choice'> {
  const groups = grouped(brackets, ({ group }) => group);
  const numbers = new Map([...groups.values()].flatMap((members) => members.map((bracket, index) => [bracket, index + 1] as const)));
  return (bracket) => {
    const { group } = bracket;
    const number = numbers.get(bracket);
    return group === undefined || number === undefined ? {} : { choice: { group, number, of: groups.get(group)?.length ?? 1 } };
  };
}

/** Enough to know a text by, and to look for words in. */
const longestWords = 240;

type Known = LedgerPlace & Pick<LedgerRow, 'kind' | 'count' | 'choice'>;

function bracketRow(analysis: Analysis, bracket: Bracket, known: Known): LedgerRow {
  const { text, pack, say } = analysis;
  const { span, inner, subtype, depth, key, attribution } = bracket;
  const decision = packageOf(analysis, bracket);
  return told({
    ...known,
    ...(subtype && subtype !== 'remark' ? { subtype } : {}),
    name: bracketName(bracket, say),
    depth,
    words: excerpt(text, saidIn(analysis, bracket), longestWords) || textOf(text, span).slice(0, longestWords),
    ...(known.kind === 'placeholder' ? { context: around(analysis, span) } : {}),
    ...(attribution === undefined ? {} : { attribution }),
    delegations: attribution === undefined ? [] : delegationsIn(attribution, pack.brackets),
    ...(key === undefined ? {} : { key }),
    ...(decision ? { package: decision.name } : {}),
    place: span,
  }, say);
}

/** With the words behind it, or before it when it closes: what it was meant to hold nobody can tell. */
function unmatchedRow(analysis: Analysis, { span, character }: UnmatchedBracket, place: LedgerPlace): LedgerRow {
  const { say } = analysis;
  return told({
    kind: 'unmatched',
    name: say('Bracket without a partner'),
    ...place,
    depth: 0,
    words: wordsBeside(analysis, span, character),
    context: around(analysis, span),
    count: 0,
    delegations: [],
    place: span,
  }, say);
}

/** «[in consultation with …», «… with the fishing industry]» */
function wordsBeside(analysis: Analysis, { start, end }: Span, character: string): string {
  const { block, from } = before(analysis, start, reach);
  if (/[[(［〔【（]/u.test(character)) return excerpt(analysis.text, spanOf(start, Math.max(end, block.end)), reach);
  return `${from > block.start ? '… ' : ''}${excerpt(analysis.text, spanOf(from, end), 2 * reach)}`;
}

/** Characters on either side that tell one blank from another; fewer before it, where a narrow column would show nothing else. */
const reach = 48;
const reachBefore = 24;

/** «… to be held in [city, country], from [date] to …» */
function around(analysis: Analysis, { start, end }: Span): string {
  const { block, from } = before(analysis, start, reachBefore);
  const to = Math.min(Math.max(block.end, end), Math.max(end, start + 2 * reach) + reach);
  return `${from > block.start ? '… ' : ''}${excerpt(analysis.text, spanOf(from, to), 3 * reach)}`;
}

/** The words before a place, from a whole one on and without the number of the paragraph. */
function before({ text, draft }: Analysis, offset: number, most: number): { readonly block: Span; readonly from: number } {
  const whole = lastBegun(draft.blocks, offset)?.span ?? { start: offset, end: offset };
  const block = { start: Math.min(offset, paragraphsAround(draft, offset).at(-1)?.marker?.span.end ?? whole.start), end: whole.end };
  const from = offset - most;
  return { block, from: from <= block.start ? block.start : Math.min(offset, from + (/^\S{0,30}\s*/.exec(text.slice(from, from + 60))?.[0].length ?? 0)) };
}
