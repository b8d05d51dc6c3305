/** Words, a paragraph or a bracket are put into brackets, or a bracket is taken out of the one around it. */
import type { Analysis } from '../../analyze';
import { bracketsAround } from '../../brackets/around';
import { excerpt } from '../../excerpt';
import { isNegotiated } from '../../outcomes/choices';
import { paragraphsAround } from '../../paragraphs-around';
import { contains, emptyAt, textOf, type Edit, type Span } from '../../span';
import { everyBracket, type Bracket } from '../../tree';
import { joined, moved } from '../changing';
import type { Change, Command } from '../command';
import { bracketHere } from './here';

/** Nothing selected: the word at the cursor. The space around the words stays outside. */
export const bracketSelection: Command = {
  id: 'bracket-selection',
  run(analysis, at) {
    const { say } = analysis;
    const words = wordsAt(analysis, at);
    if (words.start === words.end) return { edits: [], says: say('Select the words first.') };
    return isCut(analysis, words) ? { edits: [], says: say('The selection cuts a bracket in two: take the whole of it, or none.') } : wrapped(analysis, words);
  },
};

/** Number and last mark within the brackets, its list too: «[8bis. … ;]» (rules 5.1). */
export const bracketParagraph: Command = {
  id: 'bracket-paragraph',
  run(analysis, at) {
    const { say, draft } = analysis;
    const paragraph = paragraphsAround(draft, at.start).at(-1);
    if (!paragraph) return { edits: [], says: say('There is no paragraph here.') };
    if (paragraph.bracket && isNegotiated(paragraph.bracket)) return { edits: [], says: say('This paragraph is in brackets already.') };
    return isCut(analysis, paragraph.span) ? { edits: [], says: say('A bracket runs out of this paragraph into another one: settle that one first.') } : wrapped(analysis, paragraph.span);
  },
};

/** «[[words]]»: a bracket within another, which can be decided by itself. */
export const nestBracket: Command = {
  id: 'nest-bracket',
  run(analysis, at) {
    const bracket = bracketHere(analysis, at);
    return bracket ? wrapped(analysis, bracket.span) : { edits: [], says: analysis.say('There is no bracket to decide on here.') };
  },
};

/** «[a [b] c]» is «[a] [b] [c]»: what stood in one bracket is decided apart. */
export const unnestBracket: Command = {
  id: 'unnest-bracket',
  run(analysis, at) {
    const { text, draft, say } = analysis;
    const bracket = bracketHere(analysis, at);
    const outer = bracket && bracketsAround(draft, bracket.span).at(-2);
    if (!bracket || !outer) return { edits: [], says: say('There is no bracket within another one here.') };
    const before = /(\s*)$/.exec(text.slice(outer.inner.start, bracket.span.start))?.[0].length ?? 0;
    const after = /^(\s*)/.exec(text.slice(bracket.span.end, outer.inner.end))?.[0].length ?? 0;
    const edits: Edit[] = [
      bracket.span.start - before > outer.inner.start ? { span: emptyAt(bracket.span.start - before), text: ']' } : { span: { start: outer.span.start, end: bracket.span.start }, text: '' },
      bracket.span.end + after < outer.inner.end ? { span: emptyAt(bracket.span.end + after), text: '[' } : { span: { start: bracket.span.end, end: outer.span.end }, text: '' },
    ];
    return changed(edits, at, say('“{words}” stands in a bracket of its own.', { words: excerpt(text, bracket.inner, 50) }));
  },
};

function wrapped({ text, say }: Analysis, words: Span): Change {
  const edits = [{ span: emptyAt(words.start), text: '[' }, { span: emptyAt(words.end), text: ']' }];
  return { edits, selection: { start: words.start, end: words.end + 2 }, says: say('“{words}” is in brackets.', { words: excerpt(text, words, 50) }) };
}

const changed = (edits: readonly Edit[], at: Span, says: NonNullable<Change['says']>): Change => ({ edits: joined(edits), selection: { start: moved(at.start, edits), end: moved(at.end, edits) }, says });

/** The selection without white space at its ends and with the whole of the words at them. */
export function wordsAt({ text }: Pick<Analysis, 'text'>, { start, end }: Span): Span {
  if (start === end) {
    const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[0].length ?? 0;
    const after = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(start, start + longestWord))?.[0].length ?? 0;
    return { start: start - before, end: start + after };
  }
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: Math.max(start, end - (words.length - words.trimEnd().length)) };
}

const longestWord = 60;

/** A bracket begins in the words and ends outside, or the other way round. */
const isCut = ({ draft, text }: Pick<Analysis, 'draft' | 'text'>, words: Span): boolean =>
  [...everyBracket(draft)].some((bracket) => isAcross(bracket, words)) || /\n\s*\n/.test(textOf(text, words)) && !startsAndEndsParagraphs(draft, words);

function isAcross({ span }: Bracket, words: Span): boolean {
  const meets = span.start < words.end && words.start < span.end;
  return meets && !contains(words, span) && !contains({ start: span.start + 1, end: span.end - 1 }, words);
}

/** Several paragraphs go into one bracket only as a whole. */
const startsAndEndsParagraphs = ({ blocks }: Analysis['draft'], { start, end }: Span): boolean => blocks.some(({ span }) => span.start === start) && blocks.some(({ span }) => span.end === end);
