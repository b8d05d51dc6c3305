/** Names that this draft writes more than once, in full and as it shortens them: «Ad Hoc Committee to Elaborate …», «Ad Hoc Committee». */
import type { Analysis } from '../../analyze';
import type { LanguagePack } from '../../languages/pack';
import { anyOf, once } from '../../languages/patterns';
import { plainText } from '../../plain-text';

export interface NameUsed {
  readonly name: string;
  readonly times: number;
}

/** The most frequent first. Of those that always stand within a longer one, such as «Ad Hoc», only the longer. */
export const namesUsed = once(({ text, draft: { blocks }, memory, pack }: Analysis): readonly NameUsed[] => {
  const recall = memory.recall<readonly (readonly string[])[]>('names', pack);
  const times = new Map<string, number>();
  const shorter = new Map<string, string>();
  for (const { role, span } of blocks) {
    if (role !== 'paragraph' && role !== 'tail') continue;
    for (const lengthening of recall(text, span, (words) => namesIn(words, pack))) {
      for (const [index, name] of lengthening.entries()) {
        times.set(name, (times.get(name) ?? 0) + 1);
        if (index > 0) shorter.set(name, lengthening[index - 1] ?? '');
      }
    }
  }
  const swallowed = new Set([...shorter].flatMap(([name, part]) => (times.get(part) === times.get(name) ? [part] : [])));
  return [...times]
    .flatMap(([name, count]) => (count > 1 && !swallowed.has(name) && isWorthIt(name) ? [{ name, times: count }] : []))
    .sort((a, b) => b.times - a.times);
});

/** «December» and «Convention» are typed as soon as they are found. */
const isWorthIt = (name: string): boolean => /\p{Lu}.*\p{Lu}/su.test(name) && name.length >= fewestLetters;
const fewestLetters = 8;

/** Nobody takes a longer one from a list. */
const mostLetters = 200;

/** Of every name in a paragraph its beginnings: «Ad», «Ad Hoc», «Ad Hoc Committee». The first word has a capital whether it is a name or not. */
function namesIn(raw: string, pack: LanguagePack): readonly (readonly string[])[] {
  const { name, joiner } = patternsOf(pack);
  const { words } = plainText(raw);
  const first = words.search(/\p{L}/u);
  return [...words.matchAll(name)].flatMap(({ 0: found, index }) => {
    const whole = (index === first ? found.replace(/^\S+ ?/, '') : found).replace(joiner, '').slice(0, mostLetters);
    const ends = [...whole.matchAll(/(?<= |^)\p{Lu}\S*/gu)].map((word) => word.index + word[0].length);
    return ends.length > 0 && !(whole.length === mostLetters) ? [ends.map((end) => whole.slice(0, end))] : [];
  });
}

/** Words with a capital, and at most two small ones between them. */
const patternsOf = once(({ offered: { withinNames } }: LanguagePack) => {
  // «Children’s Fund» is one name, «the Assembly’s rules» ends one.
  const capital = '\\p{Lu}(?:[\\p{L}\\p{M}-]|’(?=\\p{Lu}|s \\p{Lu}))+';
  return {
    name: new RegExp(`(?<![\\p{L}\\p{N}/-])${capital}(?: (?:${anyOf(withinNames)} ){0,2}${capital})*(?![\\p{L}\\p{N}/])`, 'gu'),
    /** «The», «In» at the beginning of a sentence. */
    joiner: new RegExp(`^(?:${anyOf(withinNames)} )+|^${anyOf(withinNames)}$`, 'iu'),
  };
});
