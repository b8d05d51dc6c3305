/** Dates in running text: «27 December 2019», «Friday, 27 December», «December 27, 2019», «2019-12-27». */
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { PlainText } from '../plain-text';
import type { DateMention, Figure } from './citation';

export interface FoundDate {
  readonly date: DateMention;
  readonly from: number;
  readonly to: number;
}

const sourcesOf = once(({ structure, citations }: LanguagePack) => {
  const month = `(?<month>${anyOf(structure.months)})`;
  const weekday = `(?:(?<weekday>${anyOf(citations.weekdays)}),? )?`;
  const day = `(?<day>\\d{1,2})${anyOf(['', ...citations.ordinalEndings])}`;
  const year = '(?<year>[12]\\d{3})(?!\\d)';
  return [
    `${weekday}(?<![\\w/]|\\d[.,])${day}(?: ${anyOf(citations.of)})? ${month}(?:,? ?${year})?(?!\\w)`,
    `${weekday}\\b${month} ${day},? ${year}`,
    `(?<![\\w/.-])${year}-(?<month>\\d{2})-(?<day>\\d{2})(?![\\w/-])`,
  ];
});

const everywhere = once((pack: LanguagePack) => sourcesOf(pack).map((source) => new RegExp(source, 'dg')));
const here = once((pack: LanguagePack) => sourcesOf(pack).map((source) => new RegExp(source, 'dy')));

/** Every date of a block, in the order of the text. */
export const datesIn = (plain: PlainText, pack: LanguagePack): DateMention[] =>
  everywhere(pack)
    .flatMap((pattern) => [...plain.words.matchAll(pattern)].map((match) => found(match, plain, pack).date))
    .sort((a, b) => a.span.start - b.span.start);

/** The date that begins at a place in the words. */
export function dateAt(plain: PlainText, at: number, pack: LanguagePack): FoundDate | undefined {
  for (const pattern of here(pack)) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain.words);
    if (match) return found(match, plain, pack);
  }
  return undefined;
}

function found(match: RegExpExecArray, plain: PlainText, { structure, citations }: LanguagePack): FoundDate {
  const from = match.index;
  const to = from + match[0].length;
  const figure = (name: string, valueOf: (said: string) => number): Figure | undefined => {
    const said = match.groups?.[name];
    const [start, end] = match.indices?.groups?.[name] ?? [from, to];
    return said === undefined ? undefined : { value: valueOf(said), span: plain.spanOf(start, end) };
  };
  const nowhere: Figure = { value: 0, span: plain.spanOf(from, to) };
  const year = figure('year', Number);
  const weekday = figure('weekday', (said) => citations.weekdays.indexOf(said));
  const month = figure('month', (said) => (/^\d/.test(said) ? Number(said) : structure.months.indexOf(said) + 1));
  return {
    from, to,
    date: {
      span: plain.spanOf(from, to), day: figure('day', Number) ?? nowhere, month: month ?? nowhere, ...(year ? { year } : {}), ...(weekday ? { weekday } : {}),
    },
  };
}
