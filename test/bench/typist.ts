/** Somebody who types in the middle of a draft: whole sentences, letter by letter, so that no version of the draft comes back. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver/node';
import { randomFrom } from '../support/random';
import { sentence } from './draft';

export interface Change {
  readonly range: Range;
  readonly text: string;
}

export type Opening = 'bracket' | 'paragraph';

export interface Typist {
  /** The next letter. */
  letter(): Change;
  /** A keystroke with which all that follows may mean something else, and the one that takes it back; each time at another place. */
  opening(what: Opening): { readonly open: Change; readonly back: Change };
  /** The cursor. */
  place(): Position;
  /** What fits on the screen around it. */
  visible(): Range;
}

const openings = { bracket: '[', paragraph: '\n\n' };

const linesOnScreen = 40;

/** @param text of a draft that nobody wrote: what is looked for in it is there */
export function typistIn(text: string): Typist {
  const document = TextDocument.create('', '', 0, text);
  const at = document.positionAt(text.indexOf(', with a view to', text.length / 2));
  const random = randomFrom('typist');
  let [typed, words, used] = [0, '', 0];
  let from = text.indexOf('\n', document.offsetAt(at));

  return {
    letter() {
      if (used === words.length) [words, used] = [`, ${sentence(random)}`, 0];
      const here = { line: at.line, character: at.character + typed };
      typed++;
      return { range: { start: here, end: here }, text: words[used++] ?? '' };
    },
    opening(what) {
      // Past the end it begins again behind the cursor's own line.
      const next = text.indexOf(' the ', from + 1);
      from = next < 0 ? text.indexOf('\n', document.offsetAt(at)) : next + 1;
      const words = openings[what];
      const start = document.positionAt(from);
      const end = what === 'bracket' ? { line: start.line, character: start.character + 1 } : { line: start.line + words.length, character: 0 };
      return { open: { range: { start, end: start }, text: words }, back: { range: { start, end }, text: '' } };
    },
    place: () => ({ line: at.line, character: at.character + typed }),
    visible: () => ({ start: { line: Math.max(0, at.line - linesOnScreen / 2), character: 0 }, end: { line: at.line + linesOnScreen / 2, character: 0 } }),
  };
}
