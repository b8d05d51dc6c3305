/** What a block shows by itself, whatever stands around it. */
import type { LanguagePack } from '../languages/pack';
import { recallAt, type Memory } from '../memory';
import type { Emphasis, EnactingLine, LooseMark, Opener } from '../tree';
import type { Block } from './blocks';
import { emphasisIn } from './emphasis';
import { enactingLineAt } from './enacting-line';
import { openerAt } from './opener';
import { bareWords } from './titles';

export interface Look {
  readonly emphasis: readonly Emphasis[];
  readonly loose: readonly LooseMark[];
  /** How it opens, if it is a paragraph. */
  readonly opener?: Opener;
  /** It can be nothing else. */
  readonly enactingLine?: EnactingLine;
  /** Its first words, without marks: enough to tell a title by. */
  readonly words: string;
}

export type LookedAt = Block & Look;

/** Enough of a block to tell what it is. */
export const view = 400;

export function lookAt(text: string, blocks: readonly Block[], pack: LanguagePack, memory: Memory): LookedAt[] {
  const recall = recallAt<Look>(memory, 'look', pack);
  return blocks.map((block) => {
    const { span, head } = block;
    const wordsAt = head.words - span.start;
    return { ...block, ...recall(text, span, (words) => look(words, wordsAt, pack), wordsAt) };
  });
}

function look(text: string, wordsAt: number, pack: LanguagePack): Look {
  const whole = { start: 0, end: text.length };
  const { runs, loose } = emphasisIn(text, whole);
  const opener = openerAt(text, wordsAt, text.length, runs, pack);
  const enactingLine = enactingLineAt(text, whole, pack);
  return { emphasis: runs, loose, words: bareWords(text.slice(0, view)), ...(opener ? { opener } : {}), ...(enactingLine ? { enactingLine } : {}) };
}
