/** Whether a value is of the kind that a blank asks for, in plain words, with what would be right (rules 6.3, 6.6, 7, 8). */
import { isBlankWords } from '../brackets/blank-words';
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { Say } from '../speech';
import type { Asked } from './asked';
import { judgeCountry } from './countries';
import { judgeDate } from './dates';
import type { Judge, Judgement } from './judgement';
import { judgeDay, judgeMonth, judgeNumber, judgeResolution, judgeSession, judgeSymbol, judgeYear } from './numbers';
import type { ValueKind } from './words';

const judges: Readonly<Partial<Record<ValueKind, Judge>>> = {
  date: judgeDate, day: judgeDay, month: judgeMonth, year: judgeYear, country: judgeCountry, session: judgeSession, number: judgeNumber,
  resolution: judgeResolution, symbol: judgeSymbol,
};

/**
 * @param value as the drafter gave it; white space around it does not count
 * @returns undefined where there is nothing to be said, and for no value at all
 */
export function judge(value: string, asked: Asked, pack: LanguagePack, say: Say): Judgement | undefined {
  const words = value.replace(/\s+/g, ' ').trim();
  if (words === '') return undefined;
  const [kind = 'other', ...others] = asked;
  const kept = kind === 'name' && others.length === 0 ? judgeName(words, pack, say) : undefined;
  if (kept) return kept;
  if (isBlankWords(words, pack.brackets)) return { says: say('“{said}” is a blank itself.', { said: words }), proposed: [] };
  if (/[[\]［］〔〕【】]/u.test(words)) return { says: say('“{said}” has a bracket in it: something would be left open.', { said: words }), proposed: [] };
  return others.length === 0 ? judges[kind]?.(words, pack, say) : judgeEach(words, asked, pack, say);
}

/** «Hanoi, Viet Nam»: the last pieces are the last data; a comma more belongs to the first, as in «Washington, D.C., United States of America». */
function judgeEach(words: string, asked: Asked, pack: LanguagePack, say: Say): Judgement | undefined {
  const pieces = words.split(',').map((piece) => piece.trim());
  if (pieces.length < asked.length) return { says: say('Something is missing: as many words are asked for as there are commas between, as in {example}.', { example: exampleOf(asked, pack) }), proposed: [] };
  const first = pieces.length - asked.length;
  const values = [pieces.slice(0, first + 1).join(', '), ...pieces.slice(first + 1)];
  for (const [index, kind] of asked.entries()) {
    const judged = judges[kind]?.(values[index] ?? '', pack, say);
    if (judged) return { ...judged, proposed: judged.proposed.map((right) => values.map((value, at) => (at === index ? right : value)).join(', ')) };
  }
  return undefined;
}

/** «Hanoi, Viet Nam»; empty where we have none. */
export const exampleOf = (asked: Asked, { blanks: { examples } }: LanguagePack): string => asked.flatMap((kind) => examples[kind] ?? []).join(', ');

/** Rule BRK-7: the wording of the blank kept in the value, «name of the Convention against …». */
function judgeName(value: string, pack: LanguagePack, say: Say): Judgement | undefined {
  const right = value.replace(namingOf(pack), '');
  if (right === value || !/^\p{Lu}.* /u.test(right)) return undefined;
  return { says: say('“{said}” keeps words of the blank. Is “{right}” meant?', { said: value, right }), proposed: [right] };
}

const namingOf = once(({ brackets }: LanguagePack) => new RegExp(`^(?:${anyOf(brackets.articles)} )?${anyOf(brackets.naming)} (?:${anyOf(brackets.articles)} )?`, 'i'));
