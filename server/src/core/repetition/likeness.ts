/** Whether two openers are the same, the addressee of a directive verb included (rules 3.2). */
import { slipsBetween } from '../nearest';
import type { Addressee, Opening } from './opening';

/** `alike`: one may be the other, so that both repeating and beginning anew are right. */
export type Likeness = 'same' | 'alike' | 'other';

export function likeness(before: Opening, after: Opening): Likeness {
  if (before.key !== after.key) {
    const repeating = before.repeats && after.repeats && before.words[0]?.lower === after.words[0]?.lower;
    // «Reaffriming»: how it is spelt is another matter.
    return repeating || slipsBetween(before.key, after.key, 1) <= 1 ? 'alike' : 'other';
  }
  const addressee = before.directive ? addressees(before.addressee, after.addressee) : 'same';
  return addressee === 'same' && after.tied ? 'alike' : addressee;
}

function addressees(before: Addressee | undefined, after: Addressee | undefined): Likeness {
  // «Requests that …» tells nobody's name.
  if (!before || !after) return before || after ? 'alike' : 'same';
  const [a, b] = [before.key, after.key];
  if (a === b) return before.some || after.some || before.vague || after.vague ? 'alike' : 'same';
  return before.vague || after.vague || isPart(before, after) || isPart(after, before) || sorted(a) === sorted(b) || shareOne(a, b) ? 'alike' : 'other';
}

/** «Governments» and «Governments at all levels», «the High Commissioner» and «the United Nations High Commissioner for Refugees». */
function isPart({ key, head }: Addressee, { key: part }: Addressee): boolean {
  return isShortFor(key.split(/,? /), part.split(/,? /)) || (part.includes(' ') && ` ${head} `.includes(` ${part} `));
}

/** The same first word, and the others in the same order: «the Office of the High Commissioner», with the rest of the name left out. */
function isShortFor(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) {
    if (word === part[at]) at++;
    else if (at === 0) return false;
  }
  return at === part.length;
}

/** «the development system entities» and «the entities of the development system». */
const sorted = (words: string): string => words.split(' ').filter((word) => word.length > 2).sort().join(' ');

/** «Governments and the Office of the United Nations High Commissioner» and «the Office of the High Commissioner»: somebody is told in both. */
function shareOne(a: string, b: string): boolean {
  const [some, others] = [a, b].map((list) => list.split(/, (?:and )?| and /).map((name) => name.split(' ')));
  return (some ?? []).some((one) => (others ?? []).some((other) => isShortFor(one, other) || isShortFor(other, one)));
}
