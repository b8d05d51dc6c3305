/** What comes before the numbers: «resolutions», «UNGA Res.», «its decision No.». */
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import { whoseBefore, type Scene, type Whose } from './bodies';
import type { Citation } from './citation';

/** Finds heads, and numbers that go on after words: «…, and ES-11/2 of 24 March 2022». */
export const headsOf = once(({ references, citations }: LanguagePack) => {
  const words = [...references.resolution, ...references.decision].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  const acronyms = anyOf(citations.bodies.flatMap(({ acronyms }) => acronyms));
  return new RegExp(
    `(?<![\\p{L}/.-])(?:(?:(?<acronym>${acronyms}) )?(?:(?<word>${anyOf(words)})|(?<short>${anyOf(citations.shortResolution)})) ?(?<sign>${anyOf(citations.numberSigns)} ?)?(?=[\\dA-Z])` +
      `|(?<alone>${acronyms}) (?=\\d))|(?<![\\w/.,(–-])(?<number>(?:E?S[-‑])?\\d{1,4}(?=/\\d| ?(?:[A-Z] ?)?\\())`,
    'gu',
  );
});

export interface Head {
  readonly from: number;
  readonly kind: Citation['kind'];
  readonly whose: Whose;
  readonly acronym?: string | undefined;
  readonly isShort: boolean;
  /** «resolution No. 74/247» */
  readonly hasSign: boolean;
  readonly isPlural: boolean;
}

export function headAt(scene: Scene, { index, groups = {} }: RegExpExecArray, pack: LanguagePack): Head {
  const { acronym = groups['alone'], word, short } = groups;
  const { resolution, decision } = pack.references;
  const said = word?.toLowerCase() ?? '';
  const body = pack.citations.bodies.find(({ acronyms }) => acronym && acronyms.includes(acronym))?.body;
  return {
    from: index,
    kind: decision.includes(said) ? 'decision' : 'resolution',
    whose: body ? { body, certain: true } : whoseBefore(scene, index, pack),
    acronym,
    isShort: short !== undefined || (acronym !== undefined && word === undefined),
    hasSign: groups['sign'] !== undefined,
    isPlural: said === resolution[1] || said === decision[1],
  };
}

/** «General Assembly resolutions» for «UNGA Res.» */
export function fullName({ acronym, kind, isPlural }: Head, { body }: Whose, count: number, { citations, references }: LanguagePack): string {
  const name = acronym ? `${citations.bodies.find((known) => known.body === body)?.names[0] ?? acronym} ` : '';
  return `${name}${references[kind][isPlural || count > 1 ? 1 : 0] ?? ''}`;
}
