/**
 * A long evening at one draft: somebody goes to a place, writes, corrects, opens brackets and paragraphs, pastes and strikes out, and in the
 * end takes all of it back. So the draft is the same after each bout, and whatever grows is the server.
 */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Random } from '../../support/random';
import { sentence } from '../draft';
import type { Change } from '../typist';

/** Something that is done at the cursor: what becomes of the words behind and before it. */
interface Deed {
  readonly back: number;
  readonly ahead: number;
  readonly text: string;
}

/** Of 100 deeds: this many are such. The rest is the next letter. */
const shares = { backspace: 10, enter: 2, bracket: 3, paste: 1, strike: 2 };

/**
 * One bout: the changes as the server is to be told them, each made from the text that the one before left.
 * @param current the draft with all the changes that have been asked for so far
 */
export function* bout(current: () => TextDocument, random: Random): Iterable<Change> {
  const undo: Change[] = [];
  let at = random.below(current().getText().length);
  let words = '';
  for (let left = 20 + random.below(200); left > 0; left--) {
    if (words === '') words = `${sentence(random)} `;
    const deed = deedOf(random, words[0] ?? ' ');
    if (deed.text === words[0]) words = words.slice(1);
    const change = changeAt(current(), at, deed);
    undo.push(inverse(current(), change));
    yield change;
    at = Math.min(current().getText().length, Math.max(0, at - deed.back) + deed.text.length);
  }
  yield* undo.reverse();
}

function deedOf(random: Random, letter: string): Deed {
  let dice = random.below(100);
  const is = (share: number) => (dice -= share) < 0;
  if (is(shares.backspace)) return { back: 1, ahead: 0, text: '' };
  if (is(shares.enter)) return { back: 0, ahead: 0, text: '\n\n' };
  if (is(shares.bracket)) return { back: 0, ahead: 0, text: random.below(2) === 0 ? '[' : ']' };
  if (is(shares.paste)) return { back: 0, ahead: 0, text: `\n\n${sentence(random)};\n\n` };
  if (is(shares.strike)) return { back: 0, ahead: 10 + random.below(200), text: '' };
  return { back: 0, ahead: 0, text: letter };
}

function changeAt(document: TextDocument, at: number, { back, ahead, text }: Deed): Change {
  return { range: { start: document.positionAt(Math.max(0, at - back)), end: document.positionAt(at + ahead) }, text };
}

/** What takes the change back, once it has been made. */
function inverse(document: TextDocument, { range, text }: Change): Change {
  const from = document.offsetAt(range.start);
  const after = TextDocument.create('', '', 0, document.getText());
  TextDocument.update(after, [{ range, text }], 1);
  return { range: { start: after.positionAt(from), end: after.positionAt(from + text.length) }, text: document.getText(range) };
}
