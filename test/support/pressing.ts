/** A key or a command of the drafter on a marked text: the text afterwards, marked again, and what was said. */
import { analyze, applyEdits, commands, type Config, type Edit, type Span } from '../../server/src/core/index';
import { marked } from './marked';

/** Paragraphs with a blank line between them. */
export const draftOf = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

export interface Pressed {
  /** With `<|>` where the cursor is then, or `<|…|>` around the selection. */
  readonly text: string;
  readonly said?: string;
}

export function press(id: string, source: string, config?: Config): Pressed {
  const { text, edits, selection, said } = after(id, source, config);
  if (!selection) return { text: source, ...(said === undefined ? {} : { said }) };
  return { text: withMarks(applyEdits(text, edits), selection), ...(said === undefined ? {} : { said }) };
}

/** What the command answers: nothing at all where it has no meaning. The selection stays where no other is given. */
export function after(id: string, source: string, config?: Config): { text: string; edits: readonly Edit[]; selection?: Span; said?: string } {
  const { text, spans, cursor = 0 } = marked(source);
  const command = commands.find((one) => one.id === id);
  if (!command) throw new Error(`There is no command ${id}.`);
  const change = command.run(analyze(text, config), spans[0] ?? { start: cursor, end: cursor });
  return { text, edits: change?.edits ?? [], ...(change?.selection ? { selection: change.selection } : {}), ...(change?.says === undefined ? {} : { said: change.says }) };
}

const withMarks = (text: string, { start, end }: Span): string =>
  start === end ? `${text.slice(0, start)}<|>${text.slice(start)}` : `${text.slice(0, start)}<|${text.slice(start, end)}|>${text.slice(end)}`;
