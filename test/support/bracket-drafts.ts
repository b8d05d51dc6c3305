/** The brackets of whole drafts: how many of each kind a text has, and of which kind the classifier is least certain. */
import { doubts, type Doubt } from '../../server/src/core/brackets/doubt';
import { grouped } from '../../server/src/core/grouped';
import { analyze, everyBracket, type Bracket, type BracketKind } from '../../server/src/core/index';

export interface BracketedText {
  readonly path: string;
  readonly text: string;
  readonly brackets: readonly Bracket[];
  /** Brackets without a partner. */
  readonly unmatched: number;
}

export function bracketsOfText(path: string, text: string): BracketedText {
  const { draft } = analyze(text);
  return { path, text, brackets: [...everyBracket(draft)], unmatched: draft.unmatched.filter(({ character }) => /[[\]［］]/.test(character)).length };
}

const kinds: readonly BracketKind[] = ['placeholder', 'negotiation', 'alternative', 'editorial', 'link', 'footnote'];

/** A line for each text that has more than notes at the foot, as Markdown; below them all together. Figures alone, no words of the texts. */
export function bracketTable(texts: readonly BracketedText[]): string {
  const some = texts.filter(({ brackets, unmatched }) => unmatched > 0 || brackets.some(({ kind }) => kind !== 'footnote'));
  return [
    `| text | ${kinds.join(' | ')} | without a partner | uncertain |`,
    `| --- | ${kinds.map(() => '---: |').join(' ')} ---: | ---: |`,
    ...some.map(({ path, ...text }) => row(path, [text])),
    row(`${texts.length - some.length} texts with notes alone, or nothing`, texts.filter((text) => !some.includes(text))),
    row(`**all ${texts.length}**`, texts),
  ].join('\n');
}

function row(name: string, texts: readonly Omit<BracketedText, 'path'>[]): string {
  const brackets = texts.flatMap((text) => text.brackets);
  const numbers = [
    ...kinds.map((kind) => brackets.filter((bracket) => bracket.kind === kind).length),
    texts.reduce((sum, { unmatched }) => sum + unmatched, 0),
    brackets.filter(({ doubt }) => doubt).length,
  ];
  return `| ${[name, ...numbers.map((number) => number || '')].join(' | ')} |`;
}

/** Why a kind may be another, in words for whoever looks the list over. */
const reasons: Readonly<Record<Doubt, string>> = {
  quotation: 'in a quotation: added by whoever quotes, or wording of a definition that is negotiated',
  'unlike-neighbours': 'beside a bracket that is built otherwise: a choice, or one after the other',
  'either-word': 'names what is to be filled in, or is the word itself',
  'nearly-blank': 'all but one of its words name what is to be filled in',
  'unknown-name': 'before its colon a delegation that is on no list, or other words',
  slash: 'a slash between long phrases or beside a number: a choice, or a slash',
  'bare-number': 'digits alone: a note, an item of an agenda, or a number on trial',
  name: 'a name with capitals: wording on trial, or a blank of a form',
  'opening-words': 'begins as the words of an editor do',
  'long-instruction': 'long for an instruction: what is to be done, or wording',
  'link-label': 'behind another bracket: the label of a link, or wording',
};

/** How often each reason to doubt comes up. */
export const doubtTable = (texts: readonly BracketedText[]): string => {
  const all = texts.flatMap(({ brackets }) => brackets);
  const times = (doubt: Doubt) => all.filter((bracket) => bracket.doubt === doubt).length || '';
  return ['| reason to doubt | times |', '| --- | ---: |', ...doubts.map((doubt) => `| ${reasons[doubt]} | ${times(doubt)} |`)].join('\n');
};

interface Uncertain {
  readonly path: string;
  readonly text: string;
  readonly bracket: Bracket;
  readonly doubt: Doubt;
}

/** One of each reason in turn, the likeliest to be wrong first, the same words once; of one reason they are taken from all over the texts. */
export function leastCertain(texts: readonly BracketedText[], most: number): string {
  const all = texts.flatMap(({ path, text, brackets }) => brackets.flatMap((bracket): Uncertain[] => (bracket.doubt ? [{ path, text, bracket, doubt: bracket.doubt }] : [])));
  const wordsOf = ({ text, bracket: { span, kind } }: Uncertain) => `${kind} ${text.slice(span.start, span.end).toLowerCase()}`;
  const once = [...grouped(all, wordsOf).values()].flatMap(([first]) => first ?? []);
  const queues = doubts.map((doubt) => spread(once.filter((one) => one.doubt === doubt), most));
  const picked: Uncertain[] = [];
  for (let turn = 0; picked.length < most && queues.some((queue) => queue.length > turn); turn++) {
    for (const queue of queues) if (queue[turn] && picked.length < most) picked.push(queue[turn]!);
  }
  return picked.map(described).join('\n\n');
}

/** From all over the list: the first, the last, the middle, then what lies between. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const order = [0, 1, 0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875].map((share) => Math.round(share * (items.length - 1)));
  return [...new Set([...order.filter((index) => index >= 0), ...items.keys()])].slice(0, most).map((index) => items[index]!);
}

const around = 60;

function described({ path, text, bracket: { span, kind, subtype }, doubt }: Uncertain, index: number): string {
  const line = text.slice(0, span.start).split('\n').length;
  const plain = (part: string) => part.replace(/\s+/g, ' ');
  const words = plain(text.slice(span.start, span.end));
  const cut = words.length > 160 ? `${words.slice(0, 120)} … ${words.slice(-30)}` : words;
  return [
    `${index + 1}. ${path}:${line}`,
    `   ${kind}${subtype ? ` (${subtype})` : ''}; in doubt: ${reasons[doubt]}`,
    `   … ${plain(text.slice(Math.max(0, span.start - around), span.start))}⟦${cut}⟧${plain(text.slice(span.end, span.end + around))} …`,
  ].join('\n');
}
