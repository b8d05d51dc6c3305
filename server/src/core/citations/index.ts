/** Finds the citations of a draft, its dates and its document symbols (rules 7.1, 7.2). */
import type { LanguagePack } from '../languages/pack';
import type { Memory } from '../memory';
import { plainText, type PlainText } from '../plain-text';
import type { Draft } from '../tree';
import { sceneOf, speakersOf, whoseBehind, whoseByNumber, type Scene, type Whose } from './bodies';
import type { Citation, CitedBody, DateMention, SessionMention, SymbolMention } from './citation';
import { datesIn } from './dates';
import { fullName, headAt, headsOf, type Head } from './heads';
import { listAt, type Item } from './items';
import { sessionsIn } from './sessions';
import { symbolOf, symbolsIn } from './symbols';

export interface Cited {
  readonly citations: readonly Citation[];
  readonly dates: readonly DateMention[];
  readonly symbols: readonly SymbolMention[];
  readonly sessions: readonly SessionMention[];
}

/** Every block is read, titles and notes at the foot too. */
export function citedIn(text: string, draft: Draft, pack: LanguagePack, memory: Memory): Cited {
  const citations: Citation[] = [];
  const dates: DateMention[] = [];
  const symbols: SymbolMention[] = [];
  const sessions: SessionMention[] = [];
  const recall = memory.recallAt<Cited>('cited', pack);
  const parts = speakersOf(draft, pack);
  let part = 0;
  for (const { span, role } of draft.blocks) {
    if (role === 'rule') continue;
    while (part < parts.length - 1 && (parts[part]?.end ?? 0) <= span.start) part++;
    const speaker = parts[part]?.speaker;
    const said = recall(text, span, (words) => citedInBlock(words, speaker, pack), speaker ?? '');
    for (const citation of said.citations) citations.push(citation);
    for (const session of said.sessions) sessions.push(session);
    for (const date of said.dates) dates.push(date);
    for (const symbol of said.symbols) symbols.push(symbol);
  }
  return { citations, dates, symbols, sessions };
}

const nothing: Cited = { citations: [], dates: [], symbols: [], sessions: [] };

function citedInBlock(block: string, speaker: CitedBody | undefined, pack: LanguagePack): Cited {
  const plain = plainText(block);
  if (!/\d/.test(plain.words)) return nothing;
  const scene = sceneOf(plain.words, speaker, pack);
  return { citations: citationsIn(plain, scene, pack), sessions: sessionsIn(plain, scene, pack), dates: datesIn(plain, pack), symbols: symbolsIn(plain) };
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
    const end = items.at(-1)?.end ?? heads.lastIndex;
    heads.lastIndex = Math.max(end, heads.lastIndex);
    if (!isMeant(head, items, goesOn)) continue;
    const whose = whoseBehind(scene, head.from, end, pack) ?? head.whose;
    items.forEach((item, index) => {
      const shortened = index === 0 && !goesOn ? written(plain, head, item, items.length, whose, pack) : undefined;
      const from = index === 0 && !goesOn ? head.from : item.from;
      citations.push({ item: index, ...citationOf(plain, from, item, head.kind, whose), ...(shortened ? { shortened } : {}) });
    });
    if (!goesOn) open = head.isPlural ? { ...head, whose: { ...whose, certain: false } } : undefined;
  }
  return citations;
}

/** Without «resolution» before it, a number has to look like one: «1325» alone does not, nor does «24/7» that nothing dates. */
function isMeant({ isShort, acronym }: Head, items: readonly Item[], goesOn: boolean): boolean {
  const [first] = items;
  if (!first) return false;
  const bare = first.number.shape === 'bare';
  return goesOn ? !bare && items.some(({ date }) => date) : !(bare && isShort && !acronym);
}

/** «UNGA Res.» and how it is written out. */
function written(plain: PlainText, head: Head, first: Item, count: number, whose: Whose, pack: LanguagePack): Citation['shortened'] {
  if (!head.acronym && !head.isShort && !head.hasSign) return undefined;
  return { span: plain.spanOf(head.from, first.from - 1), full: fullName(head, whose, count, pack) };
}

function citationOf(plain: PlainText, from: number, { from: start, to, number, date, dated }: Item, kind: Citation['kind'], told: Whose): Omit<Citation, 'item'> {
  const whose = whoseByNumber(told, number);
  const at = plain.spanOf(start, to);
  const symbol = kind === 'resolution' ? symbolOf(number, whose.body) : undefined;
  return {
    kind, at, number, ...whose,
    span: plain.isMarked(from, start) ? at : plain.spanOf(from, to),
    ...(date ? { date: date.date } : {}),
    ...(dated ? { dated: plain.spanOf(...dated) } : {}),
    ...(symbol ? { symbol } : {}),
  };
}
