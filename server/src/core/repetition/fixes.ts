/** The ways to mend an adverb: in its own paragraph, or through the whole run. */
import type { LanguagePack } from '../languages/pack';
import type { Edit } from '../span';
import type { Judged } from './judge';
import { withTurn, wording, withTurns } from './rewrite';

export interface Mending {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Alone it is mended only where the paragraphs after it then still agree. */
export function mendings(text: string, judged: Judged, pack: LanguagePack): Mending[] {
  const alone = judged.asWritten ? undefined : withTurn(text, judged, judged.wanted, pack);
  const together = withTurns(text, judged.run, pack);
  return [
    ...(alone ? [{ title: `Write “${wording(judged, judged.wanted, pack)}”`, edits: alone }] : []),
    ...(together.length > 0 ? [{ title: `Count anew through the ${judged.run.length} paragraphs that begin so`, edits: together }] : []),
  ];
}
