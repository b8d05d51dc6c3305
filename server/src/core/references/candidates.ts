/** What a reference that names nothing may have meant. */
import type { LanguagePack } from '../languages/pack';
import { letterValue, romanValue } from '../parse/marker';
import { keyOfMarker } from './keys';
import { byKey, numeralOf } from './places';
import { isPart, type Reference, type ReferenceNumber, type Target } from './reference';

export interface Candidate {
  readonly target: Target;
  /** As a reference says it: "8 bis", "b", "II". */
  readonly written: string;
}

const most = 3;

/** The nearest numbers that the reference could name where it stands, the nearest first. */
export function candidatesFor(reference: Reference, number: ReferenceNumber, pack: LanguagePack): Candidate[] {
  const wanted = valueOf(number.key);
  const letters = reference.numbers.filter(({ under }) => under === number).map(({ key }) => key);
  const taken = new Set(reference.numbers.map(({ target }) => target));
  return number.among
    .filter((target) => !taken.has(target) && isInDirection(target, reference, number) && hasAll(target, letters))
    .map((target) => ({ target, written: writtenOf(target, pack) }))
    .filter(({ written }) => written !== '' && /^\d/.test(written) === /^\d/.test(number.key))
    .map((candidate) => ({ candidate, distance: Math.abs(valueOf(keyIn(candidate.target, pack)) - wanted) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

const isInDirection = ({ span }: Target, reference: Reference, { direction }: ReferenceNumber): boolean =>
  direction?.says === 'above' ? span.end <= reference.span.start : direction?.says === 'below' ? span.start >= reference.span.end : true;

const hasAll = (target: Target, letters: readonly string[]): boolean =>
  letters.length === 0 || (!isPart(target) && letters.every((letter) => byKey(target.children).has(letter)));

const keyIn = (target: Target, pack: LanguagePack): string => (isPart(target) ? numeralOf(target, pack) : target.marker ? keyOfMarker(target.marker) : '');

/** «8 bis», «b», «II»: the number as a reference says it; empty for what has none. */
export const writtenOf = (target: Target, pack: LanguagePack): string =>
  isPart(target) ? numeralOf(target, pack) : (target.marker?.label.replace(/^\(?(?:OP|PP)?[ .]?|[).]$/gi, '') ?? '');

/** 8 for "8/1", 2 for "b", 4 for "iv" and "IV". */
function valueOf(key: string): number {
  const lower = key.toLowerCase();
  return /^\d/.test(key) ? Number.parseInt(key, 10) : letterValue(lower) || romanValue(lower);
}
