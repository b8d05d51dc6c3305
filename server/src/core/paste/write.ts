/** A paragraph as a draft has it: marker, words, italics between stars. What is read of it must be what was meant. */
import { emphasisIn } from '../parse/emphasis';
import type { Span } from '../span';
import type { Block } from './block';
import { settled, type Stretch, type Struck } from './settle';

export interface Manner {
  /** The mark of italics in this draft. */
  readonly mark: '*' | '_';
  /** False where the words land in italics already. */
  readonly marks: boolean;
  readonly struck: Struck;
}

/** Lines of one paragraph, parted by «\n»; empty when nothing is left of it. */
export function write(block: Block, { mark, marks, struck }: Manner): string {
  const stretches = settled(block, struck);
  if (stretches.length === 0) return '';
  const all: readonly Stretch[] = block.marker ? [{ text: `${block.marker} `, italic: false, bold: false }, ...stretches] : stretches;
  const allowed = marks ? ways : ways.slice(-2);
  for (const way of allowed) {
    const { text, runs } = put(all, mark, way);
    if (reads(text, runs)) return text;
  }
  return put(all, mark, { italic: false, bold: false, escaped: true }).text;
}

interface Way {
  readonly italic: boolean;
  readonly bold: boolean;
  /** Stars and underscores of the text get a backslash, so that they are not taken for marks. */
  readonly escaped: boolean;
}

/** From all that was meant to the bare words: the first that is read as it was meant is taken. */
const ways: readonly Way[] = [[true, true], [true, false], [false, false]].flatMap(([italic = false, bold = false]) =>
  [false, true].map((escaped) => ({ italic, bold, escaped })));

function put(stretches: readonly Stretch[], mark: string, way: Way): { text: string; runs: Span[] } {
  const out: string[] = [];
  const runs: Span[] = [];
  let at = 0;
  for (const { text, italic, bold } of stretches) {
    const around = (way.italic && italic ? mark : '') + (way.bold && bold ? '**' : '');
    const words = `${around}${way.escaped ? escaped(text) : text}${[...around].reverse().join('')}`;
    if (around) runs.push({ start: at, end: at + words.length });
    out.push(words);
    at += words.length;
  }
  return { text: out.join(''), runs };
}

/** A blank such as ____ is no mark. */
const escaped = (text: string): string => text.replace(/_{3,}|[*_]/g, (mark) => (mark.length > 1 ? mark : `\\${mark}`));

function reads(text: string, meant: readonly Span[]): boolean {
  const { runs, loose } = emphasisIn(text, { start: 0, end: text.length });
  // A mark in italics and bold at once may be read as one run or as two that stand in each other.
  const outer = runs.filter(({ span }, index) => !(runs[index - 1] && span.end < (runs[index - 1]?.span.end ?? 0)));
  return loose.length === 0 && outer.length === meant.length && outer.every(({ span }, index) => span.start === meant[index]?.start && span.end === meant[index]?.end);
}
