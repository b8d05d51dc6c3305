/** What is to be said of a value before it is put into a blank. */
import type { LanguagePack } from '../languages/pack';
import type { Said, Say } from '../speech';

/** It keeps nobody from filling the blank as he or she likes: a person decides. */
export interface Judgement {
  readonly says: Said;
  /** What would be right, the likeliest first; empty where the drafter has to look it up. */
  readonly proposed: readonly string[];
}

/** Of values of one kind; undefined where there is nothing to be said. */
export type Judge = (value: string, pack: LanguagePack, say: Say) => Judgement | undefined;

/** The words as United Nations documents write them. */
export const written = (value: string, right: string, say: Say): Judgement =>
  ({ says: say('United Nations documents write “{right}”, not “{said}”.', { said: value, right }), proposed: [right] });
