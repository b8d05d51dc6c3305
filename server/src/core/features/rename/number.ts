/** Another number or letter for one paragraph; every reference to it follows. The others keep theirs. */
import type { Analysis } from '../../analyze';
import { markerAt, ordinalName, ordinalIndex, letterValue, romanValue } from '../../parse/marker';
import { paragraphsAround } from '../../paragraphs-around';
import { keyOfMarker } from '../../references/keys';
import { naming } from '../../references/naming';
import { textOf, type Edit, type Span } from '../../span';
import type { Marker, Paragraph } from '../../tree';
import type { Refusal } from '../rename';

/** What a drafter has typed: «9», «8 bis», «(c)». */
interface NewName {
  /** «8 bis», as it is to stand. */
  readonly words: string;
  readonly digits: string;
  readonly insertion: number;
}

export function renumbered(analysis: Analysis, paragraph: Paragraph, marker: Marker, typed: string): readonly Edit[] | Refusal {
  const { text, facts, say } = analysis;
  const name = read(typed, marker);
  if (!name) {
    return { refused: marker.style === 'number' ? say('Write a number, such as “8”, or “8bis” for a paragraph put in after it.') : say('Write a letter or number of this list, such as “{label}”.', { label: marker.label }) };
  }
  const from = { start: marker.digits.start, end: marker.suffix?.end ?? marker.digits.end };
  if (textOf(text, from) === name.words) return [];
  const called = keyOfMarker({ ...marker, value: Number(name.digits), insertion: name.insertion, label: name.words });
  const taken = rowOf(analysis, paragraph).find((other) => other !== paragraph && other.marker && keyOfMarker(other.marker) === called);
  if (taken) return { refused: say('There is a paragraph {label} already. Take a number that is free, put a bis to it, or renumber the whole draft.', { label: taken.marker?.label ?? '' }) };
  return [
    { span: from, text: name.words },
    ...naming(facts.references, paragraph).flatMap(({ span }) => {
      const whole = withMark(text, span);
      const words = respelt(textOf(text, whole), name, marker);
      return words === undefined ? [] : [{ span: whole, text: words }];
    }),
  ];
}

/** «8 *bis*» with its last mark, which is not read aloud and so not part of the reference. */
function withMark(text: string, { start, end }: Span): Span {
  const mark = /([*_])\p{L}+$/u.exec(text.slice(start, end))?.[1];
  return { start, end: mark !== undefined && text.startsWith(mark, end) ? end + 1 : end };
}

/** Undefined for what is no number or letter of the same sort. */
function read(typed: string, { style }: Marker): NewName | undefined {
  // A marker is known by what follows it.
  const line = `${typed.replace(/[.):]*$/, '')}${/^\(/.test(typed) ? ')' : '.'} X`;
  const found = markerAt(line, 0);
  if (!found || found.span.end !== line.length - 2 || found.alternative > 0) return undefined;
  const digits = textOf(line, found.digits);
  const fits = style === 'number' ? found.style === 'number' && found.value > 0 : (style === 'roman' ? romanValue : letterValue)(digits) > 0;
  return fits ? { words: line.slice(found.digits.start, found.suffix?.end ?? found.digits.end), digits, insertion: found.insertion } : undefined;
}

/** Those among which no number may stand twice: the run, or the list. */
function rowOf({ draft, facts }: Analysis, paragraph: Paragraph): readonly Paragraph[] {
  const run = facts.sequences.find(({ paragraphs }) => paragraphs.includes(paragraph));
  if (run) return run.paragraphs;
  const around = paragraphsAround(draft, paragraph.span.start);
  const parent = around[around.indexOf(paragraph) - 1];
  return parent?.children ?? draft.parts.find(({ paragraphs }) => paragraphs.includes(paragraph))?.paragraphs ?? [];
}

const ordinal = /[.\- \u00a0]{0,2}[*_]?(\p{L}+)[*_]?$/u;

/** A reference with the new number, its own dress kept; undefined where it is in words: «third preambular paragraph». */
function respelt(old: string, { words, digits, insertion }: NewName, { style }: Marker): string | undefined {
  if (style !== 'number') return old.replace(/[a-z]+/, words);
  const [number] = /\d+/.exec(old) ?? [];
  if (number === undefined) return undefined;
  const at = old.indexOf(number);
  const rest = old.slice(at + number.length);
  const said = ordinal.exec(rest)?.[1];
  if (said === undefined || ordinalIndex(said) === 0) return old.slice(0, at) + words + rest;
  return old.slice(0, at) + digits + (insertion > 0 ? rest.replace(said, ordinalName(insertion)) : '');
}
