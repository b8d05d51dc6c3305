/** Which house's habits apply: what the drafter chose, otherwise what the draft shows (rules 1.11, 1.12). */
import type { Config, Profile } from './config';
import { anyOf, once } from './languages/patterns';
import type { LanguagePack, Organ } from './languages/pack';
import type { Draft } from './tree';

/** @param organ the body that the front matter names: heeded where no enacting line names one */
export function profileOf(text: string, draft: Draft, pack: LanguagePack, chosen: Config['profile'], organ = ''): Profile {
  if (chosen !== 'auto') return chosen;
  if (isModelUn(text, draft, pack)) return 'model-un';
  const key = draft.parts.find(({ enactingLine }) => enactingLine?.organ)?.enactingLine?.organ;
  return (pack.organs.find((known) => known.key === key) ?? organNamed(organ, pack))?.profile ?? 'general-assembly';
}

/** «security-council», «Security Council», «The Security Council». */
export function organNamed(said: string, { organs }: LanguagePack): Organ | undefined {
  const lower = said.toLowerCase().replace(/[\s_-]+/g, ' ').trim();
  return organs.find(({ key, name }) => [key.replace(/-/g, ' '), name.toLowerCase(), name.toLowerCase().replace(/^\S+ /, '')].includes(lower));
}

/** The head of a paper is no longer than this. */
const longestHead = 4_000;

/**
 * A Model UN paper is headed by lines that no document of the United Nations has: «Signatories: …», «Forum: …». Some
 * of them an informal paper could have as well: of those it takes two.
 */
function isModelUn(text: string, { frontMatter, parts }: Draft, pack: LanguagePack): boolean {
  const from = frontMatter?.end ?? 0;
  const first = parts.find(({ paragraphs, enactingLine }) => paragraphs.length > 0 || enactingLine);
  const to = Math.min(first?.enactingLine?.span.start ?? first?.paragraphs[0]?.span.start ?? text.length, from + longestHead);
  const head = text.slice(from, to);
  const { certain, likely, masthead } = patternsOf(pack);
  if (masthead.test(head)) return false;
  return certain.test(head) || new Set(Array.from(head.matchAll(likely), ([, said = '']) => said.toLowerCase())).size > 1;
}

const patternsOf = once(({ structure }: LanguagePack) => {
  const headed = (words: readonly string[]) => `^[^\\p{L}\\r\\n]{0,12}(${anyOf(words)})[*_]{0,3}:`;
  return {
    certain: new RegExp(`${headed(structure.modelUn.certain)}|\\b${anyOf(structure.modelUn.names)}\\b`, 'imu'),
    likely: new RegExp(headed(structure.modelUn.likely), 'gimu'),
    masthead: new RegExp(structure.mastheadLine.source, 'mu'),
  };
});
