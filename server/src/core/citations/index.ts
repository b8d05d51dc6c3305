/** Finds the citations of a draft, its dates and its document symbols (rules 7.1, 7.2). */
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import { plainText, type PlainText } from '../plain-text';
import type { Draft } from '../tree';
import { sceneOf, speakersOf, whoseBefore, whoseBehind, whoseByNumber, type Scene, type Whose } from './bodies';
import type { Citation, DateMention, SessionMention, SymbolMention } from './citation';
import { dateAt, datesIn, type FoundDate } from './dates';
import { numberAt, type FoundNumber } from './numbers';
import { sessionsIn } from './sessions';
import { symbolOf, symbolsIn } from './symbols';

export interface Cited {
  readonly citations: readonly Citation[];
  readonly dates: readonly DateMention[];
  readonly symbols: readonly SymbolMention[];
  readonly sessions: readonly SessionMention[];
}

/** Every block is read, titles and notes at the foot too. */
export function citedIn(text: string, draft: Draft, pack: LanguagePack): Cited {
  const citations: Citation[] = [];
  const dates: DateMention[] = [];
  const symbols: SymbolMention[] = [];
  const sessions: SessionMention[] = [];
  const parts = speakersOf(draft, pack);
  let part = 0;
  for (const { span, role } of draft.blocks) {
    if (role === 'rule') continue;
    while (part < parts.length - 1 && (parts[part]?.end ?? 0) <= span.start) part++;
    const plain = plainText(text, span);
    if (!/\d/.test(plain.words)) continue;
    const scene = sceneOf(plain.words, parts[part]?.speaker, pack);
    for (const citation of citationsIn(plain, scene, pack)) citations.push(citation);
    for (const session of sessionsIn(plain, scene, pack)) sessions.push(session);
    for (const date of datesIn(plain, pack)) dates.push(date);
    for (const symbol of symbolsIn(plain)) symbols.push(symbol);
  }
  return { citations, dates, symbols, sessions };
}

/** «resolutions», «UNGA Res.», and numbers that go on after words: «…, and ES-11/2 of 24 March 2022». */
const headsOf = once(({ references, citations }: LanguagePack) => {
  const words = [...references.resolution, ...references.decision].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  const acronyms = anyOf(citations.bodies.flatMap(({ acronyms }) => acronyms));
  return new RegExp(
    `(?<![\\p{L}/.-])(?:(?:(?<acronym>${acronyms}) )?(?:(?<word>${anyOf(words)})|(?<short>${anyOf(citations.shortResolution)})) ?(?<sign>${anyOf(citations.numberSigns)} ?)?(?=[\\dA-Z])` +
      `|(?<alone>${acronyms}) (?=\\d))|(?<![\\w/.,(–-])(?<number>(?:E?S[-‑])?\\d{1,4}(?=[/ ]))`,
    'gu',
  );
});

interface Head {
  readonly from: number;
  readonly kind: Citation['kind'];
  readonly whose: Whose;
  readonly acronym?: string | undefined;
  readonly isShort: boolean;
  /** «resolution No. 74/247» */
  readonly hasSign: boolean;
  readonly isPlural: boolean;
}

function citationsIn(plain: PlainText, scene: Scene, pack: LanguagePack): Citation[] {
  const { words } = plain;
  const citations: Citation[] = [];
  const heads = headsOf(pack);
  heads.lastIndex = 0;
  let open: Head | undefined;
  for (let match = heads.exec(words); match; match = heads.exec(words)) {
    const goesOn = match.groups?.['number'] !== undefined;
    const head = goesOn ? open : headAt(scene, match, pack);
    if (!head) continue;
    const items = listAt(plain, goesOn ? match.index : heads.lastIndex, pack);
    const [first] = items;
    if (!first || !isMeant(head, items, goesOn)) continue;
    const end = items.at(-1)?.end ?? heads.lastIndex;
    const whose = whoseBehind(scene, head.from, end, pack) ?? head.whose;
    items.forEach((item, index) => citations.push({ item: index, ...citationOf(plain, head, item, item === first && !goesOn, items.length, whose, pack) }));
    if (!goesOn) open = head.isPlural ? { ...head, whose: { ...whose, certain: false } } : undefined;
    heads.lastIndex = Math.max(end, heads.lastIndex);
  }
  return citations;
}

/** Without «resolution» before it, a number has to look like one: «1325» alone does not, nor does «24/7» that nothing dates. */
function isMeant({ isShort, acronym }: Head, items: readonly Item[], goesOn: boolean): boolean {
  const bare = items[0]?.number.number.shape === 'bare';
  return goesOn ? !bare && items.some(({ date }) => date) : !(bare && isShort && !acronym);
}

function headAt(scene: Scene, { index, groups = {} }: RegExpExecArray, pack: LanguagePack): Head {
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

interface Item {
  readonly from: number;
  readonly number: FoundNumber;
  readonly date?: FoundDate;
  readonly dated?: readonly [from: number, to: number];
  readonly end: number;
}

/** «74/247 of 27 December 2019, 75/282 of 26 May 2021 and 75/1»: numbers with their dates, as long as one follows another. */
function listAt(plain: PlainText, at: number, pack: LanguagePack): Item[] {
  const { between, before } = gluesOf(pack);
  const items: Item[] = [];
  for (let from = at; ; ) {
    const number = numberAt(plain.words, from, pack);
    if (!number || (number.number.shape === 'bare' && items.length > 0 && items[0]?.number.number.shape !== 'bare')) return items;
    before.lastIndex = number.end;
    const link = before.exec(plain.words);
    const date = link ? dateAt(plain, before.lastIndex, pack) : undefined;
    const dated = link?.groups?.['dated'];
    items.push({
      from, number,
      ...(date ? { date } : {}),
      ...(date && dated ? { dated: [before.lastIndex - 1 - dated.length, before.lastIndex - 1] } : {}),
      end: date?.to ?? number.end,
    });
    between.lastIndex = date?.to ?? number.end;
    if (!between.test(plain.words)) return items;
    from = between.lastIndex;
  }
}

const gluesOf = once(({ citations }: LanguagePack) => ({
  /** A note's figure may stand on the comma. */
  between: new RegExp(`(?:,(?:\\d{1,2})?(?: ${anyOf(citations.joiners)})?|,? ${anyOf(citations.joiners)}|;) `, 'y'),
  before: new RegExp(`,? (?:${anyOf(citations.of)} |\\(|(?<dated>${anyOf(citations.dated)}) )`, 'y'),
}));

function citationOf(plain: PlainText, head: Head, item: Item, isFirst: boolean, count: number, whoseHead: Whose, pack: LanguagePack): Omit<Citation, 'item'> {
  const { number } = item.number;
  const whose = whoseByNumber(whoseHead, number);
  const at = plain.spanOf(item.from, item.number.end);
  const symbol = head.kind === 'resolution' ? symbolOf(number, whose.body) : undefined;
  const shortened = isFirst && (head.acronym || head.isShort || head.hasSign) ? { span: plain.spanOf(head.from, item.from - 1), full: fullName(head, whose, count, pack) } : undefined;
  return {
    kind: head.kind,
    span: isFirst && !plain.isMarked(head.from, item.from) ? plain.spanOf(head.from, item.number.end) : at,
    at,
    number,
    ...whose,
    ...(item.date ? { date: item.date.date } : {}),
    ...(item.dated ? { dated: plain.spanOf(...item.dated) } : {}),
    ...(shortened ? { shortened } : {}),
    ...(symbol ? { symbol } : {}),
  };
}

/** «General Assembly resolutions» for «UNGA Res.» */
function fullName({ acronym, kind, isPlural }: Head, { body }: Whose, count: number, { citations, references }: LanguagePack): string {
  const name = acronym ? `${citations.bodies.find((known) => known.body === body)?.names[0] ?? acronym} ` : '';
  return `${name}${references[kind][isPlural || count > 1 ? 1 : 0] ?? ''}`;
}
