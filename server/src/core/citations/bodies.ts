/** Whose resolution it is: the body that is named before or behind it, the one that speaks, or the one a reader would suppose. */
import { countBegun } from '../in-order';
import type { LanguagePack } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { Draft } from '../tree';
import type { CitedBody, CitedNumber } from './citation';

export interface Whose {
  readonly body?: CitedBody;
  /** The body is named, or it is the one that speaks. */
  readonly certain: boolean;
}

/** A paragraph that cites, and who speaks in it. */
export interface Scene {
  readonly words: string;
  readonly speaker: CitedBody | undefined;
  readonly mentions: readonly Mention[];
}

/** Where a body is named: «General Assembly», «Assembly»; without a name for another house: «Health Assembly», «Assembly of the Organization». */
interface Mention {
  readonly at: number;
  readonly name: string | undefined;
}

const unknown: Whose = { certain: false };
const whose = (body: CitedBody | undefined, certain: boolean): Whose => (body === undefined ? unknown : { body, certain });

/** The longest name before «resolution» is shorter. */
const farthest = 90;
/** «the General Assembly decided, in its resolution» */
const near = 90;

const patternsOf = once(({ citations, bodies, references }: LanguagePack) => {
  const names = anyOf(citations.bodies.flatMap(({ names }) => names));
  const nouns = anyOf([...bodies, ...citations.houses, ...citations.bodies.flatMap(({ short }) => short)]);
  const of = anyOf([...citations.of, ...citations.adoptedBy]);
  const own = anyOf(citations.own);
  const mention = `(?<!\\p{L})(?:(?<name>${names})|(?:(?<title>\\p{Lu}\\p{L}+) )?(?<noun>${nouns})(?<other> ${of} \\p{Ll}+ \\p{Lu})?)`;
  return {
    mentions: new RegExp(`${mention}(?!\\p{L})`, 'gu'),
    /** «General Assembly and Security Council resolutions»: shared. */
    named: new RegExp(`(?:(?<shared>${names}) ${anyOf(citations.joiners)} (?:\\p{Ll}+ )?)?${mention}(?:[’']s?)? $`, 'u'),
    own: new RegExp(`(?<!\\p{L})${own} $`, 'u'),
    ownBody: new RegExp(` ${own} \\p{Lu}`, 'u'),
    joined: new RegExp(`[.;]| ${anyOf(citations.joiners)} `),
    capital: /(?<![\p{L}\d])(\p{Lu}[\p{L}\d-]+) $/u,
    behind: new RegExp(`,? ${of} (?:(?!${own} )\\p{Ll}+ )?(?:(?<name>${names})|\\p{Lu}\\p{L}+)(?!\\p{L})`, 'uy'),
    subject: new RegExp(`, (?:\\p{Ll}+ )?(?<name>${names}|${nouns})(?!\\p{L}| ${anyOf([...citations.of, ...references.resolution, ...references.decision])})`, 'uy'),
  };
});

export const sceneOf = (words: string, speaker: CitedBody | undefined, pack: LanguagePack): Scene => ({
  words, speaker,
  mentions: [...words.matchAll(patternsOf(pack).mentions)].map(({ index, groups = {} }) => ({ at: index, name: nameIn(groups, pack) })),
});

const nameIn = ({ name, title, noun, other }: Readonly<Record<string, string | undefined>>, pack: LanguagePack): string | undefined =>
  name ?? (other || (title && !isVerb(title, pack)) ? undefined : noun);

/** «Recalling Assembly resolution» begins a paragraph. */
const isVerb = (word: string, { openers }: LanguagePack): boolean => openers.participle.test(word) || openers.thirdPerson.test(word);

/** The body that speaks in each part: sections, and the notes below the closing lines, speak for the body of their resolution; elsewhere we cannot tell. */
export function speakersOf({ parts }: Draft, { citations }: LanguagePack): { readonly end: number; readonly speaker: CitedBody | undefined }[] {
  let speaker: CitedBody | undefined;
  return parts.map(({ kind, span, enactingLine }) => {
    if (enactingLine) speaker = citations.bodies.find(({ body }) => body === enactingLine.organ)?.body ?? 'other';
    else if (kind !== 'section' && kind !== 'closing') speaker = undefined;
    return { end: span.end, speaker };
  });
}

/** The body that speaks at a place of the draft. */
export const speakerAt = (draft: Draft, offset: number, pack: LanguagePack): CitedBody | undefined =>
  speakersOf(draft, pack).find(({ end }) => offset <= end)?.speaker;

/** Told from what stands before «resolution» at a place in the words. */
export function whoseBefore(scene: Scene, at: number, pack: LanguagePack): Whose {
  const { words, speaker, mentions } = scene;
  const before = words.slice(Math.max(0, at - farthest), at);
  const patterns = patternsOf(pack);
  const named = patterns.named.exec(before)?.groups;
  if (named) return named['shared'] ? unknown : called(nameIn(named, pack), speaker, pack);
  const last = mentionBefore(scene, at);
  if (patterns.own.test(before)) {
    if (!last) return whose(speaker, true);
    const { body } = called(last.name, speaker, pack);
    const between = words.slice(last.at, at);
    const isSubject = between.length < near && !patterns.joined.test(between);
    return body === 'other' && !isSubject ? unknown : whose(body, body === speaker || isSubject);
  }
  // «Economic and Social Commission for Western Asia resolution», «UNESCO resolution»
  const capital = patterns.capital.exec(before)?.[1] ?? '';
  if (/\p{Lu}{2}/u.test(capital) || (capital && last && last.at > at - farthest)) return whose('other', true);
  return mentions[0] && mentions[0].at < at ? unknown : whose(speaker, false);
}

/** Told from what follows the number and its date: «of the General Assembly»; «in its resolution 70/1, the General Assembly decided». */
export function whoseBehind({ words, speaker }: Scene, from: number, at: number, pack: LanguagePack): Whose | undefined {
  const { own, behind, subject } = patternsOf(pack);
  behind.lastIndex = at;
  const after = behind.exec(words);
  if (after) return called(after.groups?.['name'], speaker, pack);
  subject.lastIndex = at;
  const acts = own.test(words.slice(Math.max(0, from - farthest), from)) ? subject.exec(words) : undefined;
  return acts ? called(acts.groups?.['name'], speaker, pack) : undefined;
}

/** Whose session it is: of the body named right behind it, or of the one that «its» speaks of. Many houses have an «Assembly»: only full names count. */
export function meets(scene: Scene, at: number, behind: string | undefined, pack: LanguagePack): CitedBody | undefined {
  const { words, speaker } = scene;
  const named = (name: string | undefined) => pack.citations.bodies.find(({ names }) => names.some((full) => name?.endsWith(` ${full}`)))?.body;
  if (behind !== undefined) return patternsOf(pack).ownBody.test(behind) ? undefined : named(behind);
  if (!patternsOf(pack).own.test(words.slice(Math.max(0, at - farthest), at))) return undefined;
  const last = mentionBefore(scene, at);
  return last ? named(` ${last.name ?? ''}`) : speaker;
}

/** What the shape of the number says where the words leave it open: only the Security Council puts the year behind (rules 7.1). */
export function whoseByNumber(told: Whose, { shape, session }: CitedNumber): Whose {
  if (shape === 'other') return whose('other', true);
  if (told.certain) return told;
  if (told.body === 'other') return told;
  if (shape === 'year' || shape === 'slashed') return whose('security-council', false);
  if (told.body === 'security-council') return unknown;
  // «2021/17» is of the Economic and Social Council or of the old Commission, never of the Assembly.
  return shape === 'session' && session > 1900 && told.body !== 'ecosoc' ? unknown : told;
}

/** «the Council»: the body that speaks, if it is called so; otherwise the only one that is. A body without a name is another house. */
function called(name: string | undefined, speaker: CitedBody | undefined, { citations }: LanguagePack): Whose {
  const full = citations.bodies.find(({ names }) => name !== undefined && names.includes(name));
  if (full) return whose(full.body, true);
  const short = citations.bodies.filter(({ short }) => name !== undefined && short.includes(name)).map(({ body }) => body);
  if (speaker && short.includes(speaker)) return whose(speaker, true);
  return short.length === 0 ? whose('other', true) : whose(short.length === 1 ? short[0] : undefined, true);
}

const mentionBefore = ({ mentions }: Scene, at: number): Mention | undefined => mentions[countBegun(mentions, at - 1, (mention) => mention.at) - 1];
