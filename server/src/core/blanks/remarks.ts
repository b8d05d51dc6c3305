/** What words in the place of a blank do to the sentence around them: told, never changed (rules 6.6, BRK-4 and BRK-7). */
import type { Evidence } from '../analyze';
import { anyOf, once } from '../languages/patterns';
import type { LanguagePack } from '../languages/pack';
import { plainText } from '../plain-text';
import { textOf, type Span } from '../span';
import type { Said } from '../speech';
import { blockAt } from '../parse/blocks';
import type { Bracket } from '../tree';
import { askedBy } from './asked';
import { withArticle } from './countries';
import { judge } from './judge';

export interface Remark {
  /** The blank. */
  readonly span: Span;
  readonly says: Said;
}

/** @param words on one line, without white space around them */
export function remarksOn(evidence: Evidence, blank: Bracket, words: string): Remark[] {
  const { text, pack, say } = evidence;
  const { before, after } = besideOf(evidence, blank);
  const { lastWord, firstWord } = patternsOf(pack);
  const last = lastWord.exec(before)?.[0].trim() ?? '';
  const first = firstWord.exec(words)?.[0] ?? '';
  const next = firstWord.exec(after.trimStart())?.[0] ?? '';
  const asked = askedBy(text, blank, pack);
  return [
    judge(words, asked, pack, say)?.says,
    articleAmiss(last, words, evidence),
    ...doubled(last, first, pack, say),
    ...doubled(/^\s/.test(after) ? (/[\p{L}\d-]+$/u.exec(words)?.[0] ?? '') : '', next, pack, say),
    /^\p{Lu}/u.test(textOf(text, blank.inner)) && /^\p{Ll}/u.test(words) && blank.inner.start < blank.inner.end ? say('“{words}” begins with a small letter where the blank has a capital.', { words }) : undefined,
    asked[0] === 'name' && patternsOf(pack).naming.test(before) ? say('“{words}” follows “{before}”: were words of the blank left over?', { words, before: patternsOf(pack).naming.exec(before)?.[0].trim() ?? '' }) : undefined,
    asked.length === 1 && asked[0] === 'country' ? articleLeftOut(last, words, evidence) : undefined,
  ].flatMap((says) => (says === undefined ? [] : [{ span: blank.span, says }]));
}

/** The words beside the blank in its paragraph, as they are read aloud. */
function besideOf({ text, draft }: Evidence, { span }: Bracket): { before: string; after: string } {
  const block = blockAt(draft.blocks, span.start)?.span ?? span;
  return {
    before: plainText(text, { start: Math.max(block.start, span.start - view), end: span.start }).words,
    after: plainText(text, { start: span.end, end: Math.max(span.end, Math.min(block.end, span.end + view)) }).words,
  };
}

const view = 80;

const patternsOf = once(({ brackets }: LanguagePack) => ({
  /** «the » at the end of what stands before. */
  lastWord: /[\p{L}\d-]+\s$/u,
  firstWord: /^[\p{L}\d-]+/u,
  article: new RegExp(`^${anyOf(brackets.articles)}$`, 'i'),
  /** «the name of the » */
  naming: new RegExp(`(?<!\\p{L})${anyOf(brackets.naming)} (?:${anyOf(brackets.articles)} )?$`, 'iu'),
}));

/** «an [name]» becomes «an United Nations convention»; where both could be said nothing is. */
function articleAmiss(last: string, words: string, { pack, say }: Evidence): Said | undefined {
  const { indefinite } = pack.blanks;
  const used = indefinite.find(({ article }) => article === last.toLowerCase());
  const right = used && indefinite.find((other) => other !== used && other.before.test(words) && !used.before.test(words));
  return right && say('“{article}” stands before “{words}”, which takes “{right}”.', { article: last, words, right: right.article });
}

/** «the the Philippines», «eighty-first session session». */
function doubled(one: string, other: string, pack: LanguagePack, say: Evidence['say']): Said[] {
  const { article } = patternsOf(pack);
  const isTwice = one !== '' && one.toLowerCase() === other.toLowerCase() && !/^\d/.test(one);
  return isTwice || (article.test(one) && article.test(other)) ? [say('Two words meet that do not go together: “{words}”.', { words: `${one} ${other}` })] : [];
}

/** «hosted by Philippines» */
function articleLeftOut(last: string, words: string, { pack, say }: Evidence): Said | undefined {
  const right = patternsOf(pack).article.test(last) ? undefined : withArticle(words, pack);
  return right === undefined ? undefined : say('In a sentence it is “{right}”.', { right });
}
