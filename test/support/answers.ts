/** What is wrong with an answer of the server, whatever was asked: places out of the text, edits that overlap. */
import { TextDocument, type Range, type TextEdit } from 'vscode-languageserver-textdocument';

/** In words; empty when nothing is. */
export function faultsOf(answer: unknown, document: TextDocument): string[] {
  const faults: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isRange(value) && !isWithin(value, document)) faults.push(`${path} points out of the text: ${JSON.stringify(value)}`);
    if (Array.isArray(value) && value.length > 1 && value.every(isEdit) && overlap(value, document)) faults.push(`${path} changes one place twice`);
    // A command's selection counts in the changed text, and so do the remarks on words that were filled in.
    for (const [key, inner] of Object.entries(value)) if (key !== 'selection' && key !== 'remarks') look(inner, `${path}.${key}`);
  };
  look(answer, 'answer');
  return faults;
}

const isRange = (value: object): value is Range => 'start' in value && 'end' in value && typeof (value.start as { line?: unknown } | null)?.line === 'number';
const isEdit = (value: unknown): value is TextEdit => typeof value === 'object' && value !== null && 'newText' in value && 'range' in value;

/** As they were sent, without being put right: a place that is there is its own position again. */
function isWithin({ start, end }: Range, document: TextDocument): boolean {
  const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
  const same = (offset: number, { line, character }: Range['start']) => document.positionAt(offset).line === line && document.positionAt(offset).character === character;
  return from <= to && same(from, start) && same(to, end);
}

function overlap(edits: readonly TextEdit[], document: TextDocument): boolean {
  try {
    TextDocument.applyEdits(document, [...edits]);
    return false;
  } catch {
    return true;
  }
}
