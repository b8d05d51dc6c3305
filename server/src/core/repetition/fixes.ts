/** The ways to mend an adverb: in its own paragraph, or through the whole run. */
import type { LanguagePack } from '../languages/pack';
import { once } from '../languages/patterns';
import type { Edit } from '../span';
import { listed, type Said, type Say } from '../speech';
import type { Turn } from './adverb';
import type { Judged } from './judge';
import { inBrackets, withTurn, wording } from './rewrite';

export interface Mending {
  readonly title: Said;
  readonly edits: readonly Edit[];
}

/** For the paragraphs of one draft: a run is set in order once, however many of its paragraphs ask. */
export function mender(text: string, pack: LanguagePack, say: Say): (judged: Judged) => Mending[] {
  const together = once((run: Judged['run']) => throughRun(text, run, pack));
  return (judged) => mendings(text, judged, together(judged.run), pack, say);
}

/** An adverb that depends on a bracket is bracketed too. By itself it is mended only where the paragraphs after it then still agree. */
function mendings(text: string, judged: Judged, together: readonly Edit[], pack: LanguagePack, say: Say): Mending[] {
  const { wanted, run, letPass, asWritten, hangsOn, fault } = judged;
  if (hangsOn && fault !== 'orphan') {
    const edits = withTurn(text, judged, wanted, pack, inBrackets);
    return edits ? [{ title: say('Write “{right}”', { right: wording(judged, wanted, pack, inBrackets) }), edits }] : [];
  }
  const adverbs = listed(pack.openers.repetitions.map((word) => say('“{word}”', { word })), say);
  const itself = asWritten ? [] : allOf([withTurn(text, judged, wanted, pack), ...letPass.map((after) => withTurn(text, after, 0, pack))]);
  return [
    { title: say('Write “{right}”', { right: wording(judged, wanted, pack) }), edits: itself },
    { title: say('Set {adverbs} in the {count} paragraphs that begin so', { adverbs, count: run.length }), edits: together },
  ].filter(({ edits }) => edits.length > 0);
}

/** The turns from the first of the run on; nothing where that is one edit, which its paragraph offers by itself. */
function throughRun(text: string, run: Judged['run'], pack: LanguagePack): Edit[] {
  const wrong = run.flatMap((other, index) => {
    const turn = (((run[0]?.wanted ?? 0) + index) % 3) as Turn;
    return other.turn === turn || other.opening.adverb?.bracketed ? [] : [withTurn(text, other, turn, pack)];
  });
  return wrong.length > 1 ? allOf(wrong) : [];
}

/** Nothing where one of the places cannot be reached. */
const allOf = (edits: readonly (readonly Edit[] | undefined)[]): Edit[] => (edits.includes(undefined) ? [] : edits.flatMap((some) => some ?? []));
