/** The mark that closes a run of words, read through what may stand after it: brackets, emphasis, note marks. */
import { isListOfNames, isWish } from '../brackets/attribution';
import { isRemark } from '../brackets/kind';
import type { LanguagePack } from '../languages/pack';
import { isSpace } from './lines';
import type { Span } from '../span';
import type { Ending } from '../tree';

/** How far from the end of a passage its mark may stand: room for a few note marks and brackets. */
const reach = 120;

/**
 * What may follow the mark: closing brackets, emphasis and quotation marks, note marks («[^3]», «[3]», «3», «*»).
 * A digit counts only right after the mark or a bracket, so that «by 2030» keeps its number.
 */
const trailing = /(?:\[\^[^\]\s]{1,20}\]|\[\d{1,3}\]|[\]］〕】*_~”"»’']|(?<=[.,;:”"\])])\d{1,3}(?:,\d{1,3})+|\^?\d{1,3}|[¹²³⁰⁴-⁹]+)$/;
const marks = new Set([',', ';', '.', ':', '?', '!', '—']);
/** Full-width and Arabic marks are the same marks. */
const sameMark: Readonly<Record<string, Ending['mark']>> = { '，': ',', '；': ';', '。': '.', '：': ':', '،': ',', '؛': ';', '–': '—' };

/**
 * @param within the passage, trimmed or not
 * @param pack for the words that may stand after the mark: «; and», «; [agreed]»
 */
export function endingOf(text: string, within: Span, pack?: LanguagePack): Ending {
  const conjunctions = pack?.structure.conjunctions ?? [];
  const from = Math.max(within.start, within.end - reach);
  let end = trimEnd(text, from, within.end);
  if (pack) end = beforeRemark(text, from, end, pack);
  const conjunction = conjunctionBefore(text, from, end, conjunctions) ?? conjunctionBefore(text, from, withinBrackets(text, from, end), conjunctions);
  if (conjunction) end = trimEnd(text, from, conjunction.span.start);
  const words = end;
  for (;;) {
    const mark = markBefore(text, end);
    if (mark && end > from) return { span: { start: end - 1, end }, mark, ...(conjunction ? { conjunction } : {}) };
    const more = trailing.exec(text.slice(from, end));
    if (!more || more[0].length === 0) break;
    const next = trimEnd(text, from, end - more[0].length);
    // A number belongs to the words unless a mark stands before it, and to a symbol such as «1/CP.21».
    if (/^\d/.test(more[0]) && (!closesBefore(text, from, next) || /\/\S*\.$/.test(text.slice(from, next)))) break;
    end = next;
  }
  const place = missingMarkPlace(text, within, beforeConjunction(text, from, words, conjunctions));
  return { span: { start: place, end: place }, mark: '', ...(conjunction ? { conjunction } : {}) };
}

/** «; [agreed]», «;][EU: delete]»: the remark of a drafter, the names of delegations or a wish of theirs, behind the mark. */
function beforeRemark(text: string, from: number, end: number, { brackets }: LanguagePack): number {
  while (text.charAt(end - 1) === ']') {
    const [tag, said = ''] = /\s{0,3}\[([^\][]{1,60})\]$/.exec(text.slice(from, end)) ?? [];
    if (tag === undefined || !(isRemark(said, brackets) || isListOfNames(said) || isWish(said, brackets))) break;
    end -= tag.length;
  }
  return end;
}

const trimEnd = (text: string, from: number, end: number): number => {
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
};

function markBefore(text: string, end: number): Exclude<Ending['mark'], ''> | undefined {
  // «…» in three stops breaks off; it closes nothing.
  if (text.startsWith('...', end - 3)) return undefined;
  const character = text.charAt(end - 1);
  const mark = sameMark[character] ?? character;
  return marks.has(mark) ? (mark as Exclude<Ending['mark'], ''>) : undefined;
}

function closesBefore(text: string, from: number, end: number): boolean {
  return end > from && (markBefore(text, end) !== undefined || /[\]”"»*_,\d]/.test(text.charAt(end - 1)));
}

/** «[(c) To report; and]»: the words of the last item but one, where it stands in brackets. */
const withinBrackets = (text: string, from: number, end: number): number =>
  trimEnd(text, from, end - (/(?:[\]］〕】*_]\s{0,3})+$/.exec(text.slice(from, end))?.[0].length ?? 0));

function conjunctionBefore(text: string, from: number, end: number, conjunctions: readonly string[]): Ending['conjunction'] {
  for (const word of conjunctions) {
    const start = end - word.length;
    if (start <= from || text.slice(start, end).toLowerCase() !== word) continue;
    const before = trimEnd(text, from, start);
    if (before < start && /[,;\]]/.test(text.charAt(before - 1))) return { span: { start, end }, text: word };
  }
  return undefined;
}

/** «the Committee or»: the mark that is missing belongs before the «or». */
function beforeConjunction(text: string, from: number, end: number, conjunctions: readonly string[]): number {
  const word = conjunctions.find((candidate) => text.slice(from, end).toLowerCase().endsWith(` ${candidate}`));
  const place = word ? trimEnd(text, from, end - word.length) : end;
  return markBefore(text, place) ? end : place;
}

/** Where a missing mark belongs: before note marks, and inside the bracket that holds the whole passage (rules 5.1). */
function missingMarkPlace(text: string, { start, end }: Span, words: number): number {
  const from = Math.max(start, end - reach);
  const notes = /(?:\[\^[^\]\s]{1,20}\]|\[\d{1,3}\])+$/.exec(text.slice(from, words));
  const place = notes ? trimEnd(text, from, words - notes[0].length) : words;
  return /[\]］]/.test(text.charAt(place - 1)) && closesWhole(text, start, place - 1) ? trimEnd(text, from, place - 1) : place;
}

/** The bracket that closes here was opened before the first word, or in an earlier paragraph. */
function closesWhole(text: string, start: number, close: number): boolean {
  let depth = 0;
  for (let at = close; at >= start; at--) {
    const character = text.charAt(at);
    if (character === ']' || character === '］') depth++;
    else if ((character === '[' || character === '［') && --depth === 0) return /^[\s*_[［]*$/.test(text.slice(start, at));
  }
  return true;
}
