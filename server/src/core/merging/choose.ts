/** Which of its ways is taken at each place: the first with which the law holds of the whole draft. */
import { applyEdits, emptyAt, span, type Edit, type Span } from '../span';
import { placesBefore } from './places';
import { inOneLine, isSameText } from './reading';
import { pieceOf, type Unit, type Versions } from './units';
import { readingsOf } from './verify';

export interface Chosen {
  readonly unit: Unit;
  /** None where no way keeps the law: the place is left as it is. */
  readonly edits: readonly Edit[];
}

export function chooseWays(versions: Versions, units: readonly Unit[]): Chosen[] {
  const next = units.map(({ ways }) => steps(ways));
  let chosen = units.map((unit, index): Chosen => ({ unit, edits: next[index]?.() ?? [] }));
  // Each place has few ways; where one after the other leads nowhere, all that differs is given up in the end.
  const most = 2 * units.reduce((sum, { ways }) => Math.max(sum, ways.length), 0) + 8;
  for (let round = 0; ; round++) {
    const bad = lawless(versions, chosen);
    if (bad.size === 0) return chosen;
    chosen = chosen.map(({ unit, edits }, index) => ({ unit, edits: round > most ? [] : bad.has(index) ? (next[index]?.() ?? []) : edits }));
  }
}

/** One way after the other, those that lead nowhere left out; undefined when there is none left. */
function steps(ways: Unit['ways']): () => readonly Edit[] | undefined {
  let at = 0;
  return () => {
    while (at < ways.length) {
      const edits = ways[at++]?.();
      if (edits) return edits;
    }
    return undefined;
  };
}

/** The places of which the law does not hold, as far as it can be told whose fault it is; none when it holds. */
function lawless({ page, pack, isOurs, plain }: Versions, chosen: readonly Chosen[]): Set<number> {
  const written = applyEdits(page.text, chosen.flatMap(({ edits }) => edits));
  const readings = readingsOf(written, pack, isOurs);
  const bad = new Set<number>();
  const regions: Span[] = [];
  let more = 0;
  for (const [index, { unit, edits }] of chosen.entries()) {
    const put = edits.reduce((sum, { text }) => sum + text.length, 0);
    const region = span(unit.region.start + more, unit.region.end + more + put);
    regions.push(region);
    more += put;
    if (edits.length === 0) continue;
    const isSame = (reading: readonly Edit[], expected: string): boolean => inOneLine(pieceOf(written, region, reading)) === inOneLine(expected);
    if (!isSame(readings.without, page.text.slice(unit.region.start, unit.region.end)) || !isSame(readings.plain, unit.plain) || !isSame(readings.accepted, unit.other)) bad.add(index);
  }
  if (bad.size > 0) return bad;
  const at = firstFault(written, [[readings.without, page.text], [readings.plain, plain]]);
  if (at === undefined) return isSameText(applyEdits(written, readings.accepted), expectedOf(plain, chosen)) ? bad : new Set(chosen.keys());
  const changed = [...regions.keys()].filter((index) => (chosen[index]?.edits.length ?? 0) > 0);
  const near = changed.findLast((index) => (regions[index]?.start ?? 0) <= at) ?? changed[0];
  return near === undefined ? bad : bad.add(near);
}

/** Where a reading first differs from what it has to be, in the text that is read. */
function firstFault(written: string, readings: readonly (readonly [readonly Edit[], string])[]): number | undefined {
  for (const [edits, expected] of readings) {
    const got = applyEdits(written, edits);
    if (got === expected) continue;
    let at = 0;
    while (at < got.length && got[at] === expected[at]) at++;
    return placesBefore(edits).startOf(at);
  }
  return undefined;
}

/** The other version, as far as it could be written. */
const expectedOf = (plain: string, chosen: readonly Chosen[]): string =>
  applyEdits(plain, chosen.filter(({ edits }) => edits.length > 0).map(({ unit: { place, other } }) =>
    place.start < place.end ? { span: place, text: other } : { span: emptyAt(place.start), text: ` ${other} ` }));
