/** Labelled brackets, and what the classifier makes of them. */
import { analyze, everyBracket, type BracketKind } from '../../server/src/core/index';
import { rowsOf } from './texts';

export interface BracketRow {
  readonly text: string;
  readonly expected: string;
  readonly note: string;
  /** What the classifier says: one kind when all brackets meant by the row agree, `none` when it sees no bracket. */
  readonly found: string;
  readonly agrees: boolean;
}

/** Reads a table with the columns text, label and note. A text may end in «-> [the bracket meant]». */
export const bracketRows = (file: string): BracketRow[] =>
  rowsOf(file).map(({ text = '', label = '', note = '' }) => {
    const found = kindsIn(text, note).join('+') || 'none';
    return { text, expected: label, note, found, agrees: found === label || (found === 'none' && isBareLink(text, label)) };
  });

/** A link without brackets is in the table for completeness: there is no bracket to be seen. */
const isBareLink = (text: string, label: string): boolean => label === 'link' && !text.includes('[');

function kindsIn(row: string, note: string): BracketKind[] {
  const [context = '', meant] = row.replaceAll('\\n', '\n').split(/\s+->\s+/);
  const text = `The General Assembly,\n\n${inPlace(context, note)}\n`;
  const { draft } = analyze(text);
  const chosen = meant ? [...everyBracket(draft)].filter(({ span }) => text.slice(span.start, span.end) === meant).slice(0, 1) : draft.brackets;
  return [...new Set(chosen.map(({ kind }) => kind))];
}

/** The note tells of neighbours that the row itself does not show. */
function inPlace(context: string, note: string): string {
  if (note.includes('follows a list marker')) return `- ${context}`;
  if (note.includes('of an adjacent pair')) return `${context} [in writing]`;
  if (note.includes('of the adjacent pair')) return `[in writing] ${context}`;
  return context;
}
