/** Where the cursor stands, as every completer looks at it. */
import type { Analysis } from '../../analyze';
import { lastBegun } from '../../in-order';
import { plainText } from '../../plain-text';
import { span, type Span } from '../../span';
import type { TextBlock } from '../../tree';
import { beginningAt, type Beginning } from './beginning';

export interface Place {
  readonly analysis: Analysis;
  readonly offset: number;
  /** A paragraph may begin here. */
  readonly beginning?: Beginning;
  /** The block that the cursor is in or right behind. */
  readonly block?: TextBlock;
  /** Its last words up to the cursor, as they are read aloud; empty outside a block. */
  readonly before: string;
  /** What stands behind the cursor on its line, as far as it matters. */
  readonly after: string;
}

/** Enough words to see what a sentence is about to name. */
const window = 300;
/** The spaces that are typed behind a last word. */
const mostSpaces = 4;

/** For a place in what prints: not in a comment or the front matter. */
export function placeAt(analysis: Analysis, offset: number): Place {
  const { text } = analysis;
  const block = blockBefore(analysis, offset);
  const beginning = beginningAt(analysis, offset);
  return {
    analysis, offset,
    ...(beginning ? { beginning } : {}),
    ...(block ? { block } : {}),
    before: block ? wordsOf(text, block.span.start, offset) : '',
    after: /^[^\r\n]*/.exec(text.slice(offset, offset + 60))?.[0] ?? '',
  };
}

function blockBefore({ text, draft }: Analysis, offset: number): TextBlock | undefined {
  const block = lastBegun(draft.blocks, offset);
  if (!block || block.role === 'rule' || offset - block.span.end > mostSpaces) return undefined;
  return /^[ \t]*$/.test(text.slice(Math.min(block.span.end, offset), offset)) ? block : undefined;
}

function wordsOf(text: string, start: number, offset: number): string {
  const from = Math.max(start, offset - window);
  const { words } = plainText(text, span(from, offset));
  return from === start ? words : words.slice(words.indexOf(' ') + 1);
}

/** Where the last of the words before the cursor stand; undefined when they are not written just so, in one line. */
export function typedSpan({ analysis: { text }, offset }: Pick<Place, 'analysis' | 'offset'>, typed: string): Span | undefined {
  return text.slice(Math.max(0, offset - typed.length), offset) === typed ? span(offset - typed.length, offset) : undefined;
}

/** «3 times in this draft»: beside what the draft itself has. */
export const timesUsed = ({ say }: Analysis, times: number): string => (times === 1 ? say('once in this draft') : say('{times} times in this draft', { times }));
