/** Sessions of the General Assembly that are given a year: «at its seventy-eighth session, in 2023». */
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { PlainText } from '../plain-text';
import { meets, type Scene } from './bodies';
import type { SessionMention } from './citation';

const patternOf = once(({ citations, structure }: LanguagePack) => new RegExp(
  `(?<![\\p{L}-])(?<session>${anyOf(citations.ordinals)}|\\d{2,3}(?:${anyOf(citations.ordinalEndings)})) ${citations.session}` +
    `(?<of> ${anyOf(citations.of)} \\p{Ll}+ \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?,? (?:${anyOf(citations.sessionIn)} |\\()(?:(?<month>${anyOf(structure.months)}) )?(?<year>[12]\\d{3})(?!\\d)`,
  'dgu',
));

export function sessionsIn(plain: PlainText, scene: Scene, pack: LanguagePack): SessionMention[] {
  const { ordinals } = pack.citations;
  return [...plain.words.matchAll(patternOf(pack))].flatMap((match) => {
    const { groups: { session = '', of, month, year } = {}, index } = match;
    if (meets(scene, index, of, pack) !== 'general-assembly') return [];
    const placeOf = (name: string) => plain.spanOf(...(match.indices?.groups?.[name] ?? [index, index]));
    const value = /^\d/.test(session) ? Number.parseInt(session, 10) : ordinals.indexOf(session) + 1;
    return {
      span: plain.spanOf(index, index + match[0].length),
      session: { value, span: placeOf('session') },
      ...(month === undefined ? {} : { month: { value: pack.structure.months.indexOf(month) + 1, span: placeOf('month') } }),
      year: { value: Number(year), span: placeOf('year') },
    };
  });
}
