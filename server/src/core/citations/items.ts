/** The numbers of a list, each with its date. */
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { PlainText } from '../plain-text';
import type { CitedNumber } from './citation';
import { dateAt, type FoundDate } from './dates';
import { numberAt } from './numbers';

export interface Item {
  readonly from: number;
  readonly number: CitedNumber;
  /** Where the number ends; the date may follow. */
  readonly to: number;
  readonly date?: FoundDate;
  readonly dated?: readonly [from: number, to: number];
  readonly end: number;
}

/** «74/247 of 27 December 2019, 75/282 of 26 May 2021 and 75/1»: numbers with their dates, as long as one follows another. */
export function listAt(plain: PlainText, at: number, pack: LanguagePack): Item[] {
  const { between, before } = gluesOf(pack);
  const items: Item[] = [];
  for (let from = at; ; ) {
    const found = numberAt(plain.words, from, pack);
    const [first] = items;
    // «resolutions 70/1 and 150 others»
    if (!found || (found.number.shape === 'bare' && first && first.number.shape !== 'bare')) return items;
    before.lastIndex = found.end;
    const link = before.exec(plain.words);
    const date = link ? dateAt(plain, before.lastIndex, pack) : undefined;
    const dated = link?.groups?.['dated'];
    items.push({
      from, number: found.number, to: found.end,
      ...(date ? { date } : {}),
      ...(date && dated ? { dated: [before.lastIndex - 1 - dated.length, before.lastIndex - 1] } : {}),
      end: date?.to ?? found.end,
    });
    between.lastIndex = date?.to ?? found.end;
    if (!between.test(plain.words)) return items;
    from = between.lastIndex;
  }
}

const gluesOf = once(({ citations }: LanguagePack) => ({
  /** A note's figure may stand on the comma. */
  between: new RegExp(`(?:,(?:\\d{1,2})?(?: ${anyOf(citations.joiners)})?|,? ${anyOf(citations.joiners)}|;) `, 'y'),
  before: new RegExp(`,? (?:${anyOf(citations.of)} |\\(|(?<dated>${anyOf(citations.dated)}) )`, 'y'),
}));
