/** A reading, with the lines of the draft that its lines come from. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { once, originOf, readAs, type Reading } from '../../core/index';
import type { ReadingAnswer } from '../protocol';
import type { Opened } from '../workspace';

export const toReadingAnswer = (opened: Opened, reading: Reading): ReadingAnswer => answersOf(opened)(reading);

/** One for each reading of a version, however often it is asked for. */
const answersOf = once((opened: Opened) => {
  const known = new Map<Reading, ReadingAnswer>();
  return (reading: Reading): ReadingAnswer => {
    const answer = known.get(reading) ?? made(opened, reading);
    known.set(reading, answer);
    return answer;
  };
});

function made({ document, analysis }: Opened, reading: Reading): ReadingAnswer {
  const { rewrite, warnings } = readAs(analysis, reading);
  const read = TextDocument.create(document.uri, document.languageId, 0, rewrite.text);
  const lines = Array.from({ length: read.lineCount }, (_, line) => document.positionAt(originOf(rewrite, read.offsetAt({ line, character: 0 }))).line);
  return { version: document.version, text: rewrite.text, warnings, lines };
}
