/**
 * A second version of a draft, laid over the first: what differs is written into the first as proposals of a delegation, in
 * brackets that name it.
 *
 * The law: without these proposals the draft is what it was, character by character; with them alone it is the other
 * version, in the numbers and the layout of this draft. It is tried on every paragraph and on the whole before anything is
 * answered. Words are only ever put in. What cannot be written so is left out and told.
 *
 * The other version is held against the draft as it would be if nobody had proposed anything: the versions of several
 * delegations can be merged one after the other.
 */
import { analyze, type Analysis } from '../analyze';
import { namesIn } from '../brackets/attribution';
import type { BracketWords } from '../brackets/words';
import { settle } from '../outcomes/settle';
import { proposalsOf } from '../proposals';
import { decisionsOf } from '../proposals/decide';
import { delegationsOf } from '../proposals/delegations';
import { applyEdits, type Edit } from '../span';
import type { Said } from '../speech';
import { everyBracket, type Draft } from '../tree';
import { align } from './align';
import { chooseWays } from './choose';
import { inNumbersOf } from './numbers';
import { placesBefore } from './places';
import { stretchesOf } from './reading';
import { refusalOf } from './refusal';
import { remarksOn, type Remark } from './remarks';
import { tokensOf } from './tokens';
import { unitsOf, type Versions } from './units';
import type { IsOurs } from './verify';

export type { Remark } from './remarks';

export interface Merged {
  readonly text: string;
  /** What was put in: nothing is ever taken out. */
  readonly edits: readonly Edit[];
  /** The other version in the numbers of this draft: what the draft says when it keeps these proposals and no others. */
  readonly other: string;
  /** What could not be written as proposals, and what a drafter should know. */
  readonly remarks: readonly Remark[];
  /** In how many places the versions differ: those that are written as proposals, and those that could not be. */
  readonly places: number;
  readonly left: number;
}

export interface Refused {
  readonly refusal: Said;
}

/**
 * Total: whatever the texts, it answers or says why it does not.
 * @param base the draft, perhaps with proposals of others
 * @param other the text of the other version
 * @param by whose it is: «EU», «Norway», «G77 and China»
 */
export function merge(base: Analysis, other: string, by: string): Merged | Refused {
  const { text, draft, pack, config } = base;
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const read = analyze(other.replace(/\r\n|\n|\r/g, lineBreak), config);
  const refusal = refusalOf(base, read, by);
  if (refusal) return { refusal };

  const isOurs = madeBy(by, pack.brackets);
  const proposals = proposalsOf(base);
  const rejections = settle({ text, draft, pack }, decisionsOf(proposals, () => 'reject'));
  const plain = settled(base, rejections);
  const named = proposalsOf(read);
  const theirs = settled(read, settle(read, decisionsOf(named, (proposal) => (isOurs(proposal) ? 'accept' : 'reject'))));

  const olds = stretchesOf(plain);
  const first = stretchesOf(theirs);
  const aligned = align(olds, first);
  const numbered = inNumbersOf(plain.text, theirs, { aligned, olds, news: first });
  const renumbered = analyze(numbered.text, config);
  const again = stretchesOf(renumbered);
  // With other numbers it has to be read as before; otherwise it keeps its own.
  const [version, news, changes] = again.length === first.length ? [renumbered, again, numbered.changes] : [theirs, first, []];

  const versions: Versions = {
    page: { text, places: placesBefore(rejections), proposals, blanks: blanksIn(draft), words: pack.brackets, by, lineBreak },
    pack, isOurs, plain: plain.text, other: version.text, olds, news, oldTokens: tokensOf(plain), newTokens: tokensOf(version),
  };
  const chosen = chooseWays(versions, unitsOf(versions, aligned));
  const edits = chosen.flatMap((one) => one.edits);
  const left = chosen.filter(({ edits }) => edits.length === 0).map(({ unit }) => unit);
  return {
    text: applyEdits(text, edits),
    edits,
    other: version.text,
    places: chosen.length - left.length,
    left: left.length,
    remarks: remarksOn({ base, plain, other: theirs, aligned, olds, news, changes, named: delegationsOf(named).map(({ name }) => name) }, left),
  };
}

const blanksIn = (draft: Draft): ReadonlyMap<number, number> =>
  new Map([...everyBracket(draft)].flatMap(({ kind, subtype, span: { start, end } }) => (kind === 'placeholder' && subtype !== 'bare' ? [[start, end] as const] : [])));

const settled = (analysis: Analysis, edits: readonly Edit[]): Analysis => (edits.length > 0 ? analyze(applyEdits(analysis.text, edits), analysis.config) : analysis);

function madeBy(by: string, words: BracketWords): IsOurs {
  const names = new Set(namesIn(by, words).makers.map((name) => name.toLowerCase()));
  return (proposal) => proposal.by.some((name) => names.has(name.toLowerCase()));
}
