/** The words that a note needs to name one bracket of its paragraph and no other. */
import type { Evidence } from '../analyze';
import type { Bracket } from '../tree';
import { wordsOf } from './beginning';
import { thoseBeginning, type Candidate } from './named';

/** Fewer words than this say little to whoever reads the note. */
const fewest = 3;
const most = 40;

/**
 * «at the high-level» of «[at the high-level political conference] [at Headquarters]».
 * @param candidates all that the note may name
 * @returns undefined where another bracket begins with all the same words, or where a note cannot hold them
 */
export function tellingWords(evidence: Pick<Evidence, 'text' | 'draft'>, candidates: readonly Candidate[], bracket: Bracket): string | undefined {
  // Beside a bar other words would begin, and two hyphens would end the note.
  const words = /^(?:(?!--)[^|])*/.exec(wordsOf(evidence, bracket))?.[0].trim().split(' ').slice(0, most) ?? [];
  for (let count = Math.min(fewest, words.length); count <= words.length; count++) {
    const beginning = words.slice(0, count).join(' ').replace(/(?<=[\p{L}\p{N}])[,;:.]+$/u, '');
    const [first, ...others] = thoseBeginning(candidates, beginning);
    if (first === bracket && others.length === 0) return beginning;
  }
  return undefined;
}
