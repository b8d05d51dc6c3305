/** The ways to mend an adverb: in its own paragraph, or through the whole run. */
import type { LanguagePack } from '../languages/pack';
import type { Edit } from '../span';
import type { Turn } from './adverb';
import type { Judged } from './judge';
import { inBrackets, withTurn, wording } from './rewrite';

export interface Mending {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** An adverb that depends on a bracket is bracketed too. By itself it is mended only where the paragraphs after it then still agree. */
export function mendings(text: string, judged: Judged, pack: LanguagePack): Mending[] {
  const { wanted, run, letPass, asWritten, hangsOn, fault } = judged;
  if (hangsOn && fault !== 'orphan') {
    const edits = withTurn(text, judged, wanted, pack, inBrackets);
    return edits ? [{ title: `Write “${wording(judged, wanted, pack, inBrackets)}”`, edits }] : [];
  }
  const adverbs = pack.openers.repetitions.map((word) => `“${word}”`).join(' and ');
  const itself = asWritten ? [] : allOf([withTurn(text, judged, wanted, pack), ...letPass.map((after) => withTurn(text, after, 0, pack))]);
  const wrong = run.flatMap((other, index) => {
    const turn = (((run[0]?.wanted ?? 0) + index) % 3) as Turn;
    return other.turn === turn || other.opening.adverb?.bracketed ? [] : [withTurn(text, other, turn, pack)];
  });
  const together = wrong.length > 1 ? allOf(wrong) : [];
  return [
    { title: `Write “${wording(judged, wanted, pack)}”`, edits: itself },
    { title: `Set ${adverbs} in the ${run.length} paragraphs that begin so`, edits: together },
  ].filter(({ edits }) => edits.length > 0);
}

/** Nothing where one of the places cannot be reached. */
const allOf = (edits: readonly (readonly Edit[] | undefined)[]): Edit[] => (edits.includes(undefined) ? [] : edits.flatMap((some) => some ?? []));
