/** Paragraphs, subparagraphs, sections and annexes of this draft behind the word that announces one, with the direction that they lie in (rules 4.4). */
import type { Analysis } from '../../analyze';
import { excerpt } from '../../excerpt';
import type { LanguagePack } from '../../languages/pack';
import { anyOf, once } from '../../languages/patterns';
import { writtenOf } from '../../references/candidates';
import { numeralOf, placesOf, type Place as Setting } from '../../references/places';
import { mentionsIn } from '../../references/read';
import { isPart, type Target } from '../../references/reference';
import { resolve } from '../../references/resolve';
import { span as spanOf, textOf, type Span } from '../../span';
import type { Part } from '../../tree';
import { speaks } from './around';
import { sortKey, type Completer, type Completion } from './completion';
import { typedSpan, type Place } from './place';
import { wordsItem } from './words';

export const references: Completer = (place) => {
  const { lead, typed } = /^(?<lead>.*[ (])(?<typed>[\p{L}\d]{0,6})$/u.exec(place.before)?.groups ?? {};
  if (lead === undefined || typed === undefined || !place.block || !announces(lead, place.analysis.pack)) return [];
  const setting = settingsOf(place.analysis)(place.block.span);
  const span = typedSpan(place, typed);
  if (!setting || !span) return [];
  if (lead.endsWith('(')) return letters(place, setting, lead.slice(0, -1).trimEnd(), span);
  if (lead.endsWith(`${place.analysis.pack.references.presentParagraph} `)) return [];
  const { paragraph, section, annex } = patternsOf(place.analysis.pack).head.exec(lead)?.groups ?? {};
  if (section !== undefined) return named(place, setting.whole?.sections ?? [], span, typed);
  if (annex !== undefined) return named(place, setting.whole?.annexes ?? [], span, typed, '');
  if (paragraph !== undefined) {
    const isSeveral = place.analysis.pack.references.several[paragraph.toLowerCase()] !== undefined;
    return paragraphs(place, setting, lead.slice(0, -paragraph.length - 1), span, typed, isSeveral ? '' : undefined);
  }
  return listed(place, setting, lead, span, typed);
};

/** Whether a paragraph or its like may be named here, told from the words alone: in most places none is. */
function announces(lead: string, pack: LanguagePack): boolean {
  const { head, joiner } = patternsOf(pack);
  return lead.endsWith('(') || head.test(lead) || joiner.test(lead);
}

const settingsOf = once(({ draft, facts }: Analysis) => placesOf(draft, facts.sequences));

const patternsOf = once(({ references: words, structure }: LanguagePack) => ({
  head: new RegExp(`(?<![\\p{L}\\d])(?:(?<paragraph>${anyOf(words.paragraph)})|(?<section>${anyOf([...words.section, ...structure.section])})|(?<annex>${anyOf(words.annex)})) $`, 'iu'),
  /** «paragraphs 3 and 4» is complete with this number, «paragraphs 3, » is not. */
  joiner: new RegExp(`(?:(?<last>,? ${anyOf([...words.joiners, ...words.through])})|,) $`, 'u'),
  pointed: new RegExp(`^\\)? ?,? ?${anyOf([words.above, words.below, ...words.of])}(?!\\p{L})`, 'u'),
}));

/** In the run where it is said; of the section that is named before, «section II, paragraph »; from an annex also in the resolution. */
function paragraphs(place: Place, setting: Setting, before: string, span: Span, typed: string, suffix?: string): readonly Completion[] {
  const { pack } = place.analysis;
  const section = before.endsWith(', ') ? lastNamed(place, setting, before.slice(0, -2)) : undefined;
  if (section && isPart(section)) return named(place, section.paragraphs, span, typed, suffix);
  const own = named(place, setting.run, span, typed, suffix);
  if (speaks(setting.part) || !setting.whole) return own;
  const { of: [of = ''], thisText: [thisText = ''] } = pack.references;
  return [...own, ...named(place, setting.whole.paragraphs, span, typed, ` ${of} ${thisText}`, 1)];
}

/** «paragraphs 3 and », «paragraphs 3, 5 and » */
function listed(place: Place, setting: Setting, lead: string, span: Span, typed: string): readonly Completion[] {
  const joiner = patternsOf(place.analysis.pack).joiner.exec(lead);
  const target = joiner && lastNamed(place, setting, lead.slice(0, joiner.index));
  if (!target || isPart(target) || target.depth > 0) return [];
  return named(place, setting.run.filter((other) => other !== target), span, typed, joiner.groups?.['last'] === undefined ? '' : undefined);
}

/** «paragraph 3 (», «subparagraph (»; the parenthesis is part of what is typed. */
function letters(place: Place, setting: Setting, said: string, { start, end }: Span): readonly Completion[] {
  const { pack } = place.analysis;
  const span = spanOf(start - 1, place.after.startsWith(')') ? end + 1 : end);
  const ownLetters = new RegExp(`(?<!\\p{L})${anyOf(pack.references.subparagraph)}$`, 'iu').test(said);
  const target = ownLetters ? setting.line.findLast(({ children }) => children.length > 0) : lastNamed(place, setting, said);
  return target && !isPart(target) ? named(place, target.children, span, '') : [];
}

/** What the reference names with which the words end. */
function lastNamed({ analysis: { pack } }: Place, setting: Setting, words: string): Target | undefined {
  const mention = [...mentionsIn(words, pack)].at(-1);
  if (mention?.to !== words.length) return undefined;
  const byNumeral = (parts: readonly Part[], numeral: string) => parts.find((part) => numeralOf(part, pack) === numeral);
  return resolve({ mention: { ...mention, scope: 'here' }, place: setting, spanOf, runIn: () => undefined, byNumeral }).at(-1)?.target;
}

/** @param suffix what follows the number; absent for the direction in which it lies */
function named(place: Place, targets: readonly Target[], span: Span, typed: string, suffix?: string, rank = 0): readonly Completion[] {
  const { analysis, analysis: { text, pack }, block, after } = place;
  const isPointed = patternsOf(pack).pointed.test(after);
  return targets.flatMap((target, index) => {
    const written = writtenOf(target, pack);
    if (written === '' || !written.toLowerCase().startsWith(typed.toLowerCase()) || isAround(target, block?.span)) return [];
    const label = !isPart(target) && target.depth > 0 ? `(${written})` : written;
    const direction = target.span.start < place.offset ? pack.references.above : pack.references.below;
    return [wordsItem({
      kind: 'paragraph', label, span,
      words: `${label}${isPointed ? '' : (suffix ?? ` ${direction}`)}`,
      detail: firstWords(target, text),
      sort: sortKey(rank, 0, index),
      about: { is: isPart(target) ? 'part' : 'paragraph', at: middleOf(isPart(target) ? target.span : target.own) },
    })];
  });
}

/** What is being written refers to something else. */
const isAround = ({ span }: Target, block: Span | undefined): boolean => block !== undefined && span.start <= block.start && block.end <= span.end;

const middleOf = ({ start, end }: Span): number => Math.floor((start + end) / 2);

/** Enough to know a paragraph by in a list. */
const mostWords = 40;

function firstWords(target: Target, text: string): string {
  if (isPart(target)) return target.title;
  const { opener, body } = target;
  if (!opener) return excerpt(text, body.span, mostWords);
  return [opener.italic ?? opener.span, ...(opener.addressee ? [opener.addressee] : [])].map((at) => textOf(text, at).replace(/\s+/g, ' ')).join(' ');
}
