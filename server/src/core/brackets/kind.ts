/** What a square bracket is for: drafting rules 6.2, the first step that fits decides. */
import type { BracketWords } from '../languages/pack';
import { anyOf, once } from '../languages/patterns';
import type { BracketKind } from '../tree';
import { isListOfNames, proposerOf } from './attribution';

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
}

export interface Verdict {
  readonly kind: BracketKind;
  readonly key?: string;
  readonly attribution?: string;
  readonly subtype?: 'tentative' | 'remark';
}

/** The kind of a bracket and what goes with it; `words` are those of the draft's language. */
export function classify(seen: Seen, words: BracketWords): Verdict {
  const inner = plain(seen.inner);
  return (
    linkOrFootnote(seen, inner) ??
    editorial(seen, inner, words) ??
    blank(seen, inner, words) ??
    attributed(seen, inner, words) ??
    alternative(inner, words) ?? { kind: 'negotiation', ...(isTentative(inner, words) ? { subtype: 'tentative' } : {}) }
  );
}

const plain = (inner: string): string => inner.replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '').replace(/\s+/g, ' ').trim();

/** Steps 1 and 2. */
function linkOrFootnote({ inner: raw, before, after, leading }: Seen, inner: string): Verdict | undefined {
  if (isTarget(after) || isLabelled(raw, after)) return { kind: 'link' };
  if (before.endsWith('!') && after.startsWith('(')) return { kind: 'link' };
  if (/\]$/.test(before) && isReferenceLabel(raw, before)) return { kind: 'link' };
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
/** «[resolution 78/140][ref]»: words with a number in them, then a label. */
const isLabelled = (raw: string, after: string): boolean => /\/|\d/.test(raw) && /^\[[a-z]\w*\](?!\()/.test(after);
/** The label of such a link: «ref» after «[A/78/140]». */
const isReferenceLabel = (raw: string, before: string): boolean => /^[a-z][\w-]*$/.test(raw) && /\[[A-Z]+\/[^\][]*\]$/.test(before);
/** «CO[2]»: formulas are written so where there are no subscripts. */
const formula = /\b(?:CO|SO|NO|CH|H|O|N)$/;
const isSubscript = (before: string, after: string): boolean => formula.test(before) && !/^\d/.test(after);

/** Step 3. */
function editorial({ before, after, quoted, leading }: Seen, inner: string, words: BracketWords): Verdict | undefined {
  const lower = inner.toLowerCase();
  if (beginsWithAny(lower, words.editorial)) return { kind: 'editorial' };
  if (isRemark(inner, words)) return { kind: 'editorial', subtype: 'remark' };
  const isWords = /^\p{L}[\p{L} ]{0,40}$/u.test(inner) && !isGenericNoun(inner, words);
  if (quoted && (isWords || /^(?:\.{3}|…)$/.test(inner))) return { kind: 'editorial' };
  if (formula.test(before) && /^\d$/.test(inner)) return { kind: 'editorial' };
  if (leading && /^[ xX]?$/.test(inner) && /^\s+\S/.test(after)) return { kind: 'editorial' };
  return undefined;
}

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

/** The words are one of these phrases, or begin with it as a whole word. */
const beginsWithAny = (words: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => words === phrase.trim() || (words.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.trim().length))));

/** Steps 4, 5 and 6. */
function blank({ inner: raw, before, after }: Seen, inner: string, words: BracketWords): Verdict | undefined {
  if (!isBlankWords(raw, words)) return undefined;
  // «multi[-]stakeholder»: a hyphen on trial, not a blank.
  if (/^[-–]$/.test(raw) && /\p{L}$/u.test(before) && /^\p{L}/u.test(after)) return undefined;
  // «[.][EU: ;]»: a mark on trial too.
  if (raw === '.' && /^[[［]/.test(after)) return undefined;
  return { kind: 'placeholder', key: keyOf(inner) };
}

/** Whether the words between two brackets ask for something to be filled in. */
export function isBlankWords(raw: string, words: BracketWords): boolean {
  const inner = plain(raw);
  return isDummy(raw.trim(), words) || isInstruction(inner, words) || isGenericNoun(inner, words);
}

const isDummy = (inner: string, words: BracketWords): boolean =>
  /^[\s_.…–—?*●•$€£-]*$/u.test(inner) ||
  /^[$€£]?[xX]{1,4}(?:[/.-][xX]{1,4})*$/.test(inner) ||
  /^0{2,}$/.test(inner) ||
  /^(?:dd?|mm?|yy(?:yy)?)(?:[/. -](?:dd?|mm?|yy(?:yy)?))+$/i.test(inner) ||
  words.dummies.includes(inner.toLowerCase());

function isInstruction(inner: string, words: BracketWords): boolean {
  const lower = inner.toLowerCase().replace(/[.;,]$/, '');
  if (beginsWithAny(lower, words.instructions)) return true;
  return words.completions.map((done) => `${words.toBe} ${done}`).some((said) => lower.endsWith(said) || lower.startsWith(`${said} `));
}

/** «name of the Convention», «city, country», «relevant body»: only words for kinds of datum. */
function isGenericNoun(inner: string, words: BracketWords): boolean {
  if (inner.length > 80 || /\d/.test(inner)) return false;
  const { article, verb } = patternsOf(words);
  const said = inner.replace(article, '');
  const names = words.naming.some((start) => said.toLowerCase().startsWith(`${start} `));
  if (names && /^[\p{L} ’'-]+$/u.test(said) && said.split(' ').length <= 7) return !verb.test(said);
  const pieces = said.split(/\s*[,/]\s*|\s+/).filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.length > 8) return false;
  let nouns = 0;
  for (let at = 0; at < pieces.length; ) {
    const length = nounAt(pieces, at, words);
    if (length > 0) at += length;
    else if (words.joiners.includes((pieces[at] ?? '').toLowerCase())) {
      at += 1;
      continue;
    } else return false;
    nouns++;
  }
  return nouns > 0 && !words.joiners.includes((pieces.at(-1) ?? '').toLowerCase());
}

/** How many of the pieces from here on are a noun together, the longest that fits: 2 for «host country»; 0 for none. */
function nounAt(pieces: readonly string[], at: number, words: BracketWords): number {
  const { forms, longest } = nounsOf(words);
  for (let length = Math.min(longest, pieces.length - at); length > 0; length--) {
    if (forms.has(pieces.slice(at, at + length).join(' ').toLowerCase())) return length;
  }
  return 0;
}

/** The nouns in singular and plural, and how many words the longest has. */
const nounsOf = once(({ nouns }: BracketWords) => {
  const known = nouns.map((noun) => noun.trim().toLowerCase().split(/\s+/));
  const forms = known.map((noun) => noun.join(' ')).flatMap((noun) => [noun, `${noun}s`, noun.replace(/y$/, 'ies')]);
  return { forms: new Set(forms), longest: Math.max(...known.map(({ length }) => length)) };
});

/** The words of a blank without regard to capitals and spacing: two blanks with one key ask for one thing. */
export const keyOf = (inner: string): string => inner.toLowerCase().replace(/[\s\u00a0]+/g, ' ').trim();

/** Step 7: «EU: …», «… (CAN, NOR)», «USA reserves»; and only names, behind what they proposed or behind the paragraph. */
function attributed({ before, after }: Seen, inner: string, words: BracketWords): Verdict | undefined {
  const by = proposerOf(inner, before, after, words);
  if (by !== undefined) return { kind: hasOptions(inner.replace(/^[^:]*:/, '')) ? 'alternative' : 'negotiation', attribution: by };
  const behind = /[\]］]\s?$/.test(before) || (/[;:.,]\s?$/.test(before) && after === '');
  return behind && isListOfNames(inner) ? { kind: 'editorial', attribution: inner } : undefined;
}

/** Step 8, what the bracket itself shows; neighbours are looked at later. */
function alternative(inner: string, words: BracketWords): Verdict | undefined {
  const label = patternsOf(words).alternative.exec(inner);
  const labelled = label !== null && (/[\dA-Z.]$/.test(label[0]) || /^\s*:/.test(inner.slice(label[0].length)));
  const numbered = /^(?:OP|PP)? ?\d{1,3}(?: ?(?:bis|ter|quater))? ?alt\b/i.test(inner);
  return labelled || numbered || hasOptions(inner) ? { kind: 'alternative' } : undefined;
}

/** «shall/should», «annual / biennial»: short phrases with a slash between; no symbol, no date, no «and/or» in running text. */
export function hasOptions(inner: string): boolean {
  if (/^and\/or$/i.test(inner)) return true;
  const rest = inner.replace(/\band\/or\b/gi, '');
  if (!rest.includes('/') || /\d\/\d|[A-Z]\/[A-Z\d]|:\/\//.test(rest) && !/^[IVX]+\/[IVX]+$/.test(rest)) return false;
  const options = rest.split(/\s*\/\s*/);
  return options.every((option) => option !== '' && option.split(' ').length <= 8) && (options.length > 2 || rest.length <= 80);
}

/** Only a number, an ordinal, a date, an amount, a symbol or a name: a value on trial. */
function isTentative(inner: string, words: BracketWords): boolean {
  const { amount, name } = patternsOf(words);
  return amount.test(inner) || words.numerals.test(inner) || /^[A-Z]+\/[\w./()-]+$/.test(inner) || name.test(inner);
}

const patternsOf = once((words: BracketWords) => ({
  /** «the » at the beginning. */
  article: new RegExp(`^${anyOf(words.articles)} `, 'i'),
  /** « shall » within a name: it is a sentence. */
  verb: new RegExp(` ${anyOf(words.verbs)} `, 'i'),
  /** «Option 2», «alt.» */
  alternative: new RegExp(`^${anyOf(words.alternatives)}\\b\\.? ?(?:\\d{1,2}|[A-Z]\\b)?`, 'i'),
  /** «$2.5 million», «19 December 2026» */
  amount: new RegExp(`^[$€£]?\\d[\\d.,\\s/–-]*(?:${anyOf(words.units)}\\b[\\s\\d]*)*$`),
  /** «The Hague», «Group of Friends» */
  name: new RegExp(`^(?:${anyOf(words.articles.map(capitalized))} )?\\p{Lu}[\\p{L}’'-]+(?: (?:${anyOf(words.particles)}|\\p{Lu}[\\p{L}’'-]+))*$`, 'u'),
}));

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
