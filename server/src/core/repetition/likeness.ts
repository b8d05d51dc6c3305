/** Whether two openers are the same, the addressee of a directive verb included (rules 3.2). */
import type { Addressee, Opening } from './opening';

/** `alike`: one may be the other, so that both repeating and beginning anew are right. */
export type Likeness = 'same' | 'alike' | 'other';

export function likeness(before: Opening, after: Opening): Likeness {
  if (before.key !== after.key) return before.repeats && after.repeats && before.words[0]?.lower === after.words[0]?.lower ? 'alike' : 'other';
  const addressee = before.directive ? addressees(before.addressee, after.addressee) : 'same';
  return addressee === 'same' && after.tied ? 'alike' : addressee;
}

function addressees(before: Addressee | undefined, after: Addressee | undefined): Likeness {
  // «Requests that …» tells nobody's name.
  if (!before || !after) return before || after ? 'alike' : 'same';
  const [a, b] = [before.key, after.key];
  if (before.vague || after.vague) return 'alike';
  if (a === b) return 'same';
  return isPart(a, b) || isPart(b, a) || sorted(a) === sorted(b) || beginsAlike(a, b) ? 'alike' : 'other';
}

/** «Governments» and «Governments at all levels», «the High Commissioner» and «the United Nations High Commissioner for Refugees». */
function isPart(whole: string, part: string): boolean {
  const at = ` ${whole.replace(/,/g, ' ,')} `.indexOf(` ${part.replace(/,/g, ' ,')} `);
  return at === 0 || (at > 0 && part.includes(' '));
}

/** «the development system entities» and «the entities of the development system». */
const sorted = (words: string): string => words.split(' ').filter((word) => word.length > 2).sort().join(' ');

/** «States and organizations» and «States and institutions»: lists that begin with the same name. */
function beginsAlike(a: string, b: string): boolean {
  const [first, another] = [a, b].map((list) => /^(.+?)(?:, | and )/.exec(list)?.[1]);
  return first !== undefined && first === another;
}
