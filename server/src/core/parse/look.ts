/** What a block shows by itself, whatever stands around it. */
import type { LanguagePack } from '../languages/pack';
import type { Memory } from '../memory';
import type { Emphasis, Ending, EnactingLine, LooseMark, Opener } from '../tree';
import type { Block } from './blocks';
import { emphasisIn } from './emphasis';
import { enactingLineAt } from './enacting-line';
import { mayHoldBrackets } from '../brackets';
import { endingOf } from './ending';
import { openerAt } from './opener';
import { bareWords, isAnnexHeading, isClosingLine, isTitle } from './titles';

export interface Look {
  readonly emphasis: readonly Emphasis[];
  readonly loose: readonly LooseMark[];
  /** How it opens, if it is a paragraph. */
  readonly opener: Opener | undefined;
  /** It can be nothing else. */
  readonly enactingLine: EnactingLine | undefined;
  /** Its first words, without marks: enough to tell a title by. */
  readonly words: string;
  readonly ending: Ending;
  /** What it is, or may be where its place allows it, by its words. */
  readonly sign: Sign | undefined;
  readonly isTitle: boolean;
  /** A bracket, or a blank without one, may stand in it. */
  readonly isBracketed: boolean;
}

/** «[^3]: …» or «\* …», a line across the page, «Annex II», «19 December 2016». */
export type Sign = 'footnote' | 'rule' | 'annex' | 'closing';

export type LookedAt = Block & Look;

/** Enough of a block to tell what it is. */
export const view = 400;

export function lookAt(text: string, blocks: readonly Block[], pack: LanguagePack, memory: Memory): LookedAt[] {
  const recall = memory.recallAt<Look>('look', pack);
  return blocks.map((block) => {
    const { span, head, indent, apart } = block;
    const wordsAt = head.words - span.start;
    const { emphasis, loose, opener, enactingLine, words, ending, sign, isTitle, isBracketed } = recall(text, span, (own) => look(own, wordsAt, pack), wordsAt);
    // One by one: a spread of so many is slow, and this is done for every block after every keystroke.
    return { span, head, indent, apart, emphasis, loose, opener, enactingLine, words, ending, sign, isTitle, isBracketed };
  });
}

function look(text: string, wordsAt: number, pack: LanguagePack): Look {
  const whole = { start: 0, end: text.length };
  const { runs, loose } = emphasisIn(text, whole);
  const raw = text.slice(0, view);
  const words = bareWords(raw);
  return {
    emphasis: runs, loose,
    opener: openerAt(text, wordsAt, text.length, runs, pack),
    enactingLine: enactingLineAt(text, whole, pack),
    words,
    ending: endingOf(text, whole, pack),
    sign: signOf(raw, words, pack),
    isTitle: isTitle(raw, words),
    isBracketed: mayHoldBrackets(text),
  };
}

function signOf(raw: string, words: string, pack: LanguagePack): Sign | undefined {
  // At the foot of a text, at the foot of a page.
  if (/^(?:\[\^[^\]\s]{1,20}\]:|\\\*{1,3} )/.test(raw)) return 'footnote';
  if (/^(?:[-*_=]\s?){3,}$/.test(raw)) return 'rule';
  if (isAnnexHeading(words, pack)) return 'annex';
  return isClosingLine(words, pack) ? 'closing' : undefined;
}
