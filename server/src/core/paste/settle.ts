/** Words as a page has them → stretches that a draft can mark: spaces in order, marks joined where nothing but space parts them. */
import type { Block, Words } from './block';
import { plainly } from './characters';

export interface Stretch {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
}

/** What becomes of words that are struck through. */
export type Struck = 'left out' | 'in brackets';

/** @returns stretches that differ from their neighbours, spaces and line breaks in stretches of their own where a mark would touch them */
export function settled({ words, title }: Block, struck: Struck): readonly Stretch[] {
  const looks = [...stretchesOf(words, struck)].map((one) => (title ? { ...one, italic: false, bold: true } : one));
  return apart(marksOnWords(merged(joinedAcrossSpace(spaced(looks)))));
}

function* stretchesOf(words: readonly Words[], struck: Struck): Iterable<Stretch> {
  let inside = false;
  const mark = (text: string): Stretch => ({ text, italic: false, bold: false });
  for (const some of words) {
    const opens: boolean = some.struck && !inside && /\S/.test(some.text);
    if (struck === 'in brackets' && opens) yield mark('[');
    if (struck === 'in brackets' && inside && !some.struck) yield mark(']');
    inside = opens || (inside && some.struck);
    if (struck === 'left out' && some.struck) continue;
    // A line break ends what is marked.
    for (const text of plainly(some.text).split(/(\n)/)) if (text !== '') yield { text, italic: some.italic && text !== '\n', bold: some.bold && text !== '\n' };
  }
  if (inside && struck === 'in brackets') yield mark(']');
}

const space = /^[ \u00a0\t\n]$/;

/** One space between words, none beside a line break or at the ends. */
function spaced(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  let before = '\n';
  for (const stretch of stretches) {
    let { text } = stretch;
    if (stretch.text === '\n' || stretch.text === '\t') trimLast(out);
    else text = text.replace(/ {2,}|[ \u00a0]+(?= )/g, ' ').replace(/ \n/g, '\n');
    if (space.test(before)) text = text.replace(/^ +/, '');
    if (text === '') continue;
    out.push({ ...stretch, text });
    before = text.charAt(text.length - 1);
  }
  while (out.length > 0 && /^\s*$/.test(out.at(-1)?.text ?? '')) out.pop();
  trimLast(out);
  while (out.length > 0 && /^\s*$/.test(out[0]?.text ?? '')) out.shift();
  return out;
}

function trimLast(out: Stretch[]): void {
  const last = out.pop();
  const text = last?.text.replace(/ +$/, '') ?? '';
  if (last && text !== '') out.push({ ...last, text });
}

/** «*Takes* *note*» is «*Takes note*». */
const joinedAcrossSpace = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.map((stretch, index) => {
    const [before, after] = [stretches[index - 1], stretches[index + 1]];
    if (!before || !after || !/^[ \u00a0]+$/.test(stretch.text)) return stretch;
    return { ...stretch, italic: before.italic && after.italic, bold: before.bold && after.bold };
  });

function merged(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const last = out.at(-1);
    if (last && last.italic === stretch.italic && last.bold === stretch.bold) out[out.length - 1] = { ...last, text: last.text + stretch.text };
    else out.push(stretch);
  }
  return out;
}

/** Marks stand close to words: white space goes outside, the comma after an opener too (rules 2.3), and a mark alone is not worth marking. */
const marksOnWords = (stretches: readonly Stretch[]): Stretch[] =>
  merged(stretches.flatMap((stretch) => {
    const { text } = stretch;
    const plain = { italic: false, bold: false };
    if (!/[\p{L}\p{N}]/u.test(text)) return [{ text, ...plain }];
    if (!stretch.italic && !stretch.bold) return [stretch];
    const head = /^\s*/.exec(text)?.[0] ?? '';
    const tail = (stretch.bold ? /\s*$/ : /[,;:]?\s*$/).exec(text)?.[0] ?? '';
    return [{ text: head, ...plain }, { ...stretch, text: text.slice(head.length, text.length - tail.length) }, { text: tail, ...plain }].filter((one) => one.text !== '');
  }));

/** «*Recalling***further**» cannot be told apart: where two marks meet, bold gives way. */
const apart = (stretches: readonly Stretch[]): readonly Stretch[] =>
  merged(stretches.map((stretch, index) => {
    const isMarked = (other?: Stretch) => other !== undefined && (other.italic || other.bold);
    const meets = isMarked(stretch) && (isMarked(stretches[index - 1]) || isMarked(stretches[index + 1]));
    return meets ? { ...stretch, bold: false } : stretch;
  }));
