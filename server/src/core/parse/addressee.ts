/** Whom a directive verb speaks to: «the Secretary-General» in «Requests the Secretary-General to report» (rules 3.2, step 5). */
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { Span } from '../span';

/** The longest name of an addressee that is looked for. */
const longest = 240;

/**
 * @param at behind the opening phrase
 * @param end the end of the paragraph
 */
export function addresseeAfter(text: string, at: number, end: number, pack: LanguagePack): Span | undefined {
  const words = text.slice(at, Math.min(end, at + longest)).replace(/\s/g, ' ');
  const { between } = patternsOf(pack);
  const start = between.exec(words)?.[0].length ?? 0;
  const length = lengthOfName(words.slice(start), pack);
  if (length === undefined) return undefined;
  const name = words.slice(start, start + length);
  const from = at + start + (name.length - name.replace(/^[\s*_]+/, '').length);
  const to = at + start + name.replace(/[\s*_]+$/, '').length;
  return to > from ? { start: from, end: to } : undefined;
}

/**
 * How far the name runs: up to what is asked of its bearer. A comma ends it too, unless it stands in a list, whose last
 * comma is followed by «and»: «the Assembly, the Council and the Secretary-General to …».
 */
function lengthOfName(words: string, pack: LanguagePack): number | undefined {
  const { stop, interruption, conjunction } = patternsOf(pack);
  let firstComma: number | undefined;
  let item = 0;
  for (const { 0: mark, index } of words.matchAll(stop)) {
    const listed = firstComma !== undefined && conjunction.test(words.slice(item, index));
    if (mark === ',' && !listed && !interruption.test(words.slice(index))) {
      firstComma ??= index;
      item = index + 1;
      continue;
    }
    // Where the sentence ends with them, the words name what is asked for: «Requests a report;».
    if (/[.;]/.test(mark)) return firstComma;
    return firstComma === undefined || listed ? index : firstComma;
  }
  return firstComma;
}

const patternsOf = once(({ openers, structure }: LanguagePack) => ({
  between: new RegExp(`^[*_]*(?: +${anyOf([...openers.repetitions, ...openers.repeated])}(?= ))?(?:,[^,;:]{1,120},)?`),
  stop: new RegExp(`[,;:]|\\.(?= |$)| \\((?=[a-z]{1,4}\\))| ${anyOf(openers.afterAddressee)} | ${openers.infinitive.source}`, 'gu'),
  interruption: new RegExp(`^, ${openers.interruption.source}`, 'u'),
  conjunction: new RegExp(`(?:^| )${anyOf(structure.conjunctions)} `),
}));
