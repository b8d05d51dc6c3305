/** Words that a decision leaves without what they belong to (rules 6.6, BRK-4): «…, and thereafter;», «a event», «the the». */
import { excerpt } from '../excerpt';
import { whereabouts } from '../features/whereabouts';
import type { BracketWords } from '../brackets/words';
import { anyOf, once } from '../languages/patterns';
import { blockAt } from '../parse/blocks';
import { span } from '../span';
import type { Said } from '../speech';
import type { Evidence } from '../analyze';

/** @param seams places of the text where words were taken out, in order */
export function danglingAt(evidence: Evidence, seams: readonly number[]): Said[] {
  const { text, draft, pack, say } = evidence;
  const { trailing, leading, article } = patternsOf(pack.brackets);
  const told = new Set<Said>();
  for (const at of seams) {
    const block = blockAt(draft.blocks, at) ?? blockAt(draft.blocks, at - 1);
    if (!block) continue;
    const before = text.slice(Math.max(block.span.start, at - reach), at);
    const after = text.slice(at, Math.min(block.span.end, at + reach));
    const where = whereabouts(evidence, at);
    const last = /[\p{L}\p{N}’'-]+$/u.exec(before.trimEnd())?.[0] ?? '';
    const next = /^[\s*_]*([\p{L}\p{N}’'-]+)/u.exec(after)?.[1] ?? '';
    const tail = /^[\s*_\]]*(?:[;:.,)]|$)/.test(after) ? trailing.exec(before)?.[1] : undefined;
    const head = /(?:[;:.]|^)[\s*_[]*$/.test(before) ? leading.exec(after)?.[1] : undefined;
    const dangling = tail ?? head;
    if (dangling !== undefined) told.add(say('In {where} “{words}” would be left with nothing to join: “{sentence}”.', { where, words: dangling, sentence: around(text, block.span, at) }));
    else if (last !== '' && last.toLowerCase() === next.toLowerCase()) told.add(say('In {where} “{word}” would stand twice: “{sentence}”.', { where, word: last, sentence: around(text, block.span, at) }));
    else if (article.test(before) && doesNotFit(last, next)) told.add(say('In {where} “{article} {word}” would not go together: “{sentence}”.', { where, article: last, word: next, sentence: around(text, block.span, at) }));
  }
  return [...told];
}

/** As far on either side of a seam as words are looked at. */
const reach = 60;

const around = (text: string, block: { readonly start: number; readonly end: number }, at: number): string => {
  const start = Math.max(block.start, at - reach);
  const from = start === block.start ? start : start + (/^\S*\s/.exec(text.slice(start, at))?.[0].length ?? 0);
  return `${from > block.start ? '… ' : ''}${excerpt(text, span(from, Math.min(block.end, at + reach)), 2 * reach)}`;
};

/** «a event», «an report»; words in capitals and those with u or h are read in more than one way. */
const doesNotFit = (article: string, word: string): boolean => (article.toLowerCase() === 'a' ? /^[aeio]\p{Ll}/u : /^[bcdfgjklmnpqrstvwxyz]\p{Ll}/u).test(word);

const patternsOf = once(({ trailing, leading, indefinite }: BracketWords) => ({
  // With a capital it is a name: «in May».
  trailing: new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(trailing)}),?[\\s*_]*$`, 'u'),
  leading: new RegExp(`^[\\s*_]*(${anyOf(leading)})(?![\\p{L}\\p{N}])`, 'iu'),
  article: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(indefinite)}[\\s*_]*$`, 'iu'),
}));
