/** What a block shows by itself, whatever stands around it. */
import type { LanguagePack } from '../languages/pack';
import type { Memory } from '../memory';
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
  readonly opener: Opener | undefined;
  /** It can be nothing else. */
  readonly enactingLine: EnactingLine | undefined;
  /** Its first words, without marks: enough to tell a title by. */
  readonly words: string;
}

export type LookedAt = Block & Look;

/** Enough of a block to tell what it is. */
export const view = 400;

export function lookAt(text: string, blocks: readonly Block[], pack: LanguagePack, memory: Memory): LookedAt[] {
  const recall = memory.recallAt<Look>('look', pack);
  return blocks.map((block) => {
    const { span, head, indent, apart } = block;
    const wordsAt = head.words - span.start;
    const { emphasis, loose, opener, enactingLine, words } = recall(text, span, (own) => look(own, wordsAt, pack), wordsAt);
    // One by one: a spread of so many is slow, and this is done for every block after every keystroke.
    return { span, head, indent, apart, emphasis, loose, opener, enactingLine, words };
  });
}

function look(text: string, wordsAt: number, pack: LanguagePack): Look {
  const whole = { start: 0, end: text.length };
  const { runs, loose } = emphasisIn(text, whole);
  return {
    emphasis: runs, loose,
    opener: openerAt(text, wordsAt, text.length, runs, pack),
    enactingLine: enactingLineAt(text, whole, pack),
    words: bareWords(text.slice(0, view)),
  };
}
