/**
 * References to paragraphs that a decision takes away. A list or a row goes on without them: «paragraphs 3, 5 and 8 bis» is
 * «paragraphs 3 and 5», «paragraphs 3 to 8 bis» ends with 8. Where nothing else is named a blank takes the place of the
 * number: it may not come to name its neighbour.
 */
import type { Evidence } from '../analyze';
import { coverOf, type Cover } from '../cover';
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import { isPart, type Reference, type ReferenceNumber } from '../references/reference';
import { textOf, type Edit } from '../span';
import type { Paragraph, Part } from '../tree';
import { takenBy } from './numbered';
import { itemsIn, startOf, endOf, type Item } from './listed-numbers';
import { rowWithout } from './rows-without';
import { partsGone } from './sections';

/**
 * The edits of the draft as it was: the numbers that stay are not yet new.
 * @param gone paragraphs that are taken away with all their words
 * @param taken what is taken out of the draft; what refers from within it goes along
 */
export function withoutLost({ text, draft, facts, pack }: Evidence, gone: readonly Paragraph[], taken: readonly Edit[]): Edit[] {
  const lost = new Set(gone);
  if (lost.size === 0) return [];
  const sections = new Set(partsGone(draft, coverOf(takenBy(taken)).holds));
  const touched = coverOf(taken.map(({ span }) => span));
  return facts.references.flatMap((reference) => {
    const without: Without = { text, pack, lost, names: lostIn(reference, lost, sections) };
    if (without.names.size === 0) return [];
    return (touched.meets(reference.span) ? undefined : shorten(without, reference)) ?? blanks(without, touched);
  });
}

interface Without {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly lost: ReadonlySet<Paragraph>;
  /** The numbers of a reference that name what is lost, or lead on from one that does. */
  readonly names: ReadonlySet<ReferenceNumber>;
}

/** Of two paragraphs with one number, «2» and «2 alt», one may be left that it names. */
function lostIn({ numbers }: Reference, lost: ReadonlySet<Paragraph>, sections: ReadonlySet<Part>): ReadonlySet<ReferenceNumber> {
  const names = new Set<ReferenceNumber>();
  for (const number of numbers) {
    const { target, among, under } = number;
    if (!target) continue;
    const isLost = isPart(target) ? sections.has(target) : lost.has(target) && !among.some((other) => !isPart(other) && isRivalOf(target, other) && !lost.has(other));
    if (isLost || (under && names.has(under))) names.add(number);
  }
  return names;
}

const isRivalOf = ({ marker }: Paragraph, { marker: rival }: Paragraph): boolean =>
  rival !== undefined && rival !== marker && rival.value === marker?.value && rival.insertion === marker.insertion;

/** Of «1 bis (a)» only the number becomes a blank. */
const blanks = ({ text, pack, names }: Without, touched: Cover): Edit[] =>
  [...names].flatMap(({ span, unit, key, under }) => {
    const { blank } = pack.references;
    if ((under && names.has(under)) || touched.holds(span)) return [];
    return [{ span, text: unit === 'subparagraph' ? textOf(text, span).replace(key, blank) : blank }];
  });

/** The list without what is lost; undefined where nothing is left of it, or where it is more than a plain list. */
function shorten(without: Without, { span, numbers }: Reference): Edit[] | undefined {
  const { text, pack } = without;
  const items = itemsIn(text, numbers);
  const [first] = items;
  const last = items.at(-1);
  const rest = first && last && rendered(without, items);
  if (!rest) return undefined;
  const whole = { start: span.start, end: endOf(text, last) };
  return [{ span: whole, text: announcing(text.slice(span.start, startOf(first)), rest, pack) + rest.words }];
}

/** What is left of a list. */
interface Rest {
  readonly words: string;
  readonly isOne: boolean;
}

/** Items that stay keep the last of what joined them: «A, B and C» is «A and C», «A and B», «B and C». */
function rendered(without: Without, items: readonly Item[]): Rest | undefined {
  const { text } = without;
  const left = items.flatMap((item) => itemLeft(without, item) ?? []);
  const joins = items.slice(1).map((item, index) => text.slice(endOf(text, items[index] as Item), startOf(item)));
  const kept = joins.slice(joins.length - (left.length - 1));
  const [only] = left;
  return only && { words: left.map(({ words }, index) => (index > 0 ? kept[index - 1] : '') + words).join(''), isOne: left.length === 1 && only.isOne };
}

function itemLeft(without: Without, { first, last, letters }: Item): Rest | undefined {
  const { text, pack, lost, names } = without;
  if (last) return rowWithout(text, { first, last }, lost, names);
  if (names.has(first)) return undefined;
  const words = textOf(text, { start: first.span.start, end: endOf(text, { first, letters: [] }) });
  const [letter] = letters;
  if (!letter) return { words, isOne: true };
  const rest = rendered(without, letters);
  return rest && { words: words + announcing(text.slice(first.span.start + words.length, startOf(letter)), rest, pack) + rest.words, isOne: true };
}

/** «paragraphs » is «paragraph » before one number. */
function announcing(words: string, { isOne }: Rest, pack: LanguagePack): string {
  const { several } = pack.references;
  return !isOne ? words : words.replace(severalIn(pack), (said) => {
    const one = several[said.toLowerCase()] ?? said;
    return /^\p{Lu}/u.test(said) ? one.charAt(0).toUpperCase() + one.slice(1) : one;
  });
}

const severalIn = once(({ references: { several } }: LanguagePack) => new RegExp(`(?<!\\p{L})${anyOf(Object.keys(several))}(?=\\s*$)`, 'iu'));
