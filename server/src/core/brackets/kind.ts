/** What a square bracket is for: drafting rules 6.2, the first step that fits decides. */
import type { BracketWords } from './words';
import { anyOf, once } from '../languages/patterns';
import { ordinalWords } from '../parse/marker';
import type { BracketKind } from '../tree';
import { isListOfNames, isSurelyNamed, mayBeNamed, proposerOf } from './attribution';
import { doubtOnBlank, isBlankWords, isGenericNoun, isNearlyBlank } from './blank-words';
import type { Doubt } from './doubt';
import { hasOptions, longestChoice, withoutSlashedWords } from './options';
import { beginsWithAny, keyOf, plain } from './plain-words';

/** A bracket as the classifier sees it. */
export interface Seen {
  /** What stands between the brackets. */
  readonly inner: string;
  /** A few dozen characters before and after it, in the same paragraph. */
  readonly before: string;
  readonly after: string;
  /** It stands inside quotation marks. */
  readonly quoted: boolean;
  /** Nothing but a list bullet stands before it in its line. */
  readonly leading: boolean;
  /** It is the last thing in its paragraph. */
  readonly last: boolean;
}

export interface Verdict {
  readonly kind: BracketKind;
  readonly key?: string;
  readonly attribution?: string;
  readonly subtype?: 'tentative' | 'remark';
  readonly doubt?: Doubt;
}

/** The kind of a bracket and what goes with it; `words` are those of the draft's language. */
export function classify(seen: Seen, words: BracketWords): Verdict {
  const inner = plain(seen.inner);
  return (
    linkOrFootnote(seen, inner) ??
    editorial(seen, inner, words) ??
    blank(seen, inner, words) ??
    attributed(seen, inner, words) ??
    alternative(inner, words) ?? wording(seen, inner, words)
  );
}

const doubted = (doubt: Doubt | false | undefined): { doubt?: Doubt } => (doubt ? { doubt } : {});

/** Steps 1 and 2. */
function linkOrFootnote({ inner: raw, before, after, leading }: Seen, inner: string): Verdict | undefined {
  if (isTarget(after)) return { kind: 'link' };
  if (isLabelled(raw, after)) return { kind: 'link', doubt: 'link-label' };
  if (before.endsWith('!') && after.startsWith('(')) return { kind: 'link' };
  if (/\]$/.test(before) && isReferenceLabel(raw, before)) return { kind: 'link', doubt: 'link-label' };
  if (raw.startsWith('^')) return { kind: 'footnote' };
  if (leading && /^:\s+(?:https?:|<|#|\.{0,2}\/)/.test(after) && /^[\w.-]+$/.test(raw)) return { kind: 'link' };
  const attached = /[\p{L}\d,.;:)”"’]$/u.test(before);
  if (/^\d{1,3}$/.test(inner) && attached && !/^\[/.test(after) && !isSubscript(before, after)) return { kind: 'footnote' };
  if (raw === '*' && attached) return { kind: 'footnote' };
  if (/^[a-z]$/.test(raw) && /\p{Ll}{3}$/u.test(before) && !/^\p{L}/u.test(after) && raw !== 's' && raw !== 'x') return { kind: 'footnote' };
  return undefined;
}

/** «(https://…)», «(#annex)», «(page.md)» right after the bracket. */
const isTarget = (after: string): boolean => /^\((?:[a-z]+:|#|\/|\.{0,2}\/|[\w.-]+\.\w{2,4}\)|\))/i.test(after);
/** «[resolution 78/140][ref]»: words with a number in them, then a label. «[, as in paragraph 2,][and]» is wording beside wording. */
const isLabelled = (raw: string, after: string): boolean => /\/|\d/.test(raw) && !/[[,;]|[\s/]$/.test(raw) && /^\[[a-z]\w*\](?!\()/.test(after);
/** The label of such a link: «ref» after «[A/78/140]». */
const isReferenceLabel = (raw: string, before: string): boolean => /^[a-z][\w-]*$/.test(raw) && /\[[A-Z]+\/[^\][]*\]$/.test(before);
/** «CO[2]»: formulas are written so where there are no subscripts. */
const formula = /\b(?:CO|SO|NO|CH|H|O|N)$/;
const isSubscript = (before: string, after: string): boolean => formula.test(before) && !/^\d/.test(after);

/** Step 3. */
function editorial({ inner: raw, before, after, quoted, leading, last }: Seen, inner: string, words: BracketWords): Verdict | undefined {
  const lower = inner.toLowerCase();
  if (beginsWithAny(lower, words.editorial)) return { kind: 'editorial', ...doubted(!words.editorial.includes(lower) && 'opening-words') };
  if (isRemark(inner, words)) return { kind: 'editorial', subtype: 'remark', ...doubted(beginsWithAny(lower, words.provenance) && 'opening-words') };
  if (quoted && !isWordingInQuotation(raw, before, after, words)) {
    if (/^(?:\.{3}|…)$/.test(inner)) return { kind: 'editorial' };
    if (/^\p{L}[\p{L} ]{0,40}$/u.test(inner) && !isGenericNoun(inner, words)) return { kind: 'editorial', doubt: 'quotation' };
  }
  if (formula.test(before) && /^\d$/.test(inner)) return { kind: 'editorial' };
  if (leading && /^[ xX]?$/.test(inner) && /^\s+\S/.test(after)) return { kind: 'editorial' };
  // «Crimes against humanity [81]»: the item of the agenda behind the title of a topic.
  if (last && /^\d{1,3}$/.test(inner) && /[\p{L})]\s$/u.test(before)) return { kind: 'editorial', doubt: 'bare-number' };
  return undefined;
}

/** A choice, words to be joined on, or the term of a definition: «“Best [Information]/[Knowledge]” means …». Whoever quotes adds no such thing. */
const isWordingInQuotation = (inner: string, before: string, after: string, words: BracketWords): boolean =>
  /[\]］]\s?\/?$/.test(before) || /^\/?\s?[[［]/.test(after) || patternsOf(words).joining.test(inner) || patternsOf(words).defined.test(after);

/** «agreed ad ref»: how far the words beside it are agreed. */
export const isStatus = (inner: string, words: BracketWords): boolean => words.status.includes(plain(inner).toLowerCase().replace(/[.!]$/, ''));

/** «agreed ad ref», «former OP3», «Note: …»: words about the text, not of it. */
export function isRemark(inner: string, words: BracketWords): boolean {
  const lower = plain(inner).toLowerCase();
  if (isStatus(inner, words) || beginsWithAny(lower, words.remarks)) return true;
  return lower.length <= longestProvenance && /\d/.test(lower) && beginsWithAny(lower, words.provenance);
}

/** «based on paragraph 9 of resolution 78/140»; what is longer is wording. */
const longestProvenance = 60;

/** Steps 4, 5 and 6. */
function blank({ inner: raw, before, after }: Seen, inner: string, words: BracketWords): Verdict | undefined {
  if (!isBlankWords(raw, words)) return undefined;
  // «multi[-]stakeholder»: a hyphen on trial, not a blank.
  if (/^[-–]$/.test(raw) && /\p{L}$/u.test(before) && /^\p{L}/u.test(after)) return undefined;
  return { kind: 'placeholder', key: keyOf(inner), ...doubted(doubtOnBlank(inner, words)) };
}

/** Step 7: «EU: …», «… (CAN, NOR)», «USA reserves»; and only names, behind what they proposed or behind the paragraph. */
function attributed({ before, after }: Seen, inner: string, words: BracketWords): Verdict | undefined {
  const by = proposerOf(inner, before, after, words);
  if (by !== undefined) {
    const isOption = hasOptions(inner.replace(/^[^:]*:/, ''), words);
    return { kind: isOption ? 'alternative' : 'negotiation', attribution: by, ...doubted(!isSurelyNamed(by, words) && 'unknown-name') };
  }
  const behind = /[\]］]\s?$/.test(before) || (/[;:.,]\s?$/.test(before) && after === '');
  return behind && isListOfNames(inner) ? { kind: 'editorial', attribution: inner } : undefined;
}

/** Step 8, what the bracket itself shows; neighbours are looked at later. */
function alternative(inner: string, words: BracketWords): Verdict | undefined {
  const label = patternsOf(words).alternative.exec(inner);
  const labelled = label !== null && (/[\dA-Z.]$/.test(label[0]) || /^\s*:/.test(inner.slice(label[0].length)));
  const numbered = numberedAlternative.test(inner);
  if (labelled || numbered) return { kind: 'alternative' };
  if (!hasOptions(inner, words)) return undefined;
  const isShort = inner.split('/').every((option) => option.trim().split(' ').length <= 3);
  return { kind: 'alternative', ...doubted((!isShort || /\d/.test(inner)) && 'slash') };
}

/** «OP6 bis alt» */
const numberedAlternative = new RegExp(`^(?:OP|PP)? ?\\d{1,3}(?: ?(?:${ordinalWords}))? ?alt\\b`, 'i');

/** Step 9. */
function wording({ before, after }: Seen, inner: string, words: BracketWords): Verdict {
  const isNamed = isName(inner, before, words);
  const isValue = isNamed || isTentative(inner, words);
  return { kind: 'negotiation', ...(isValue ? { subtype: 'tentative' } : {}), ...doubted(doubtOnWording(inner, after, isNamed, words)) };
}

function doubtOnWording(inner: string, after: string, isNamed: boolean, words: BracketWords): Doubt | undefined {
  if (mayBeNamed(inner, words)) return 'unknown-name';
  if (isNearlyBlank(inner, words)) return 'nearly-blank';
  if (isNamed) return 'name';
  // «[24] months» counts something.
  if (/^\d{1,3}$/.test(inner)) return /^\s?(?:\p{Ll}|%)/u.test(after) ? undefined : 'bare-number';
  return inner.length <= longestChoice && /\p{L}\s?\/\s?\p{L}/u.test(withoutSlashedWords(inner, words)) ? 'slash' : undefined;
}

/** Only a number, an ordinal, a date, an amount or a symbol: a value on trial. */
const isTentative = (inner: string, words: BracketWords): boolean =>
  patternsOf(words).amount.test(inner) || words.numerals.test(inner) || /^(?:[A-Z]+|\d+)\/[\w./()-]+$/.test(inner);

/** A name is one too. At the beginning of a sentence every word has a capital. */
const isName = (inner: string, before: string, words: BracketWords): boolean =>
  patternsOf(words).name.test(inner) && /[\p{L}\p{N},’”)\]](?:[\s*_]|\()*$/u.test(before) && !/(?:^|\s)(?:\d{1,3}|[a-z]|[ivx]+)[.)]\s*[*_]*$/.test(before);

const patternsOf = once((words: BracketWords) => ({
  /** «Option 2», «alt.» */
  alternative: new RegExp(`^${anyOf(words.alternatives)}\\b\\.? ?(?:\\d{1,2}|[A-Z]\\b)?`, 'i'),
  /** «$2.5 million», «19 December 2026» */
  amount: new RegExp(`^[$€£]?\\d[\\d.,\\s/–-]*(?:${anyOf(words.units)}\\b[\\s\\d]*)*$`),
  /** «The Hague», «Group of Friends» */
  name: new RegExp(`^(?:${anyOf(words.articles.map(capitalized))} )?\\p{Lu}[\\p{L}’'-]+(?: (?:${anyOf(words.particles)} ){0,2}\\p{Lu}[\\p{L}’'-]+)*$`, 'u'),
  /** «” means » behind the bracket. */
  defined: new RegExp(`^[^”"]{0,60}[”"][^.;”"]{0,40} ${anyOf(words.defining)}\\b`),
  /** «and others», «significant and » */
  joining: new RegExp(`^${anyOf(words.conjunctions)} |\\b${anyOf(words.conjunctions)}\\s*$`, 'i'),
}));

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
