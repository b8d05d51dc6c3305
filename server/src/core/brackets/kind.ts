/** What a square bracket is for: drafting rules 6.2, the first step that fits decides. */
import type { BracketWords } from '../languages/pack';
import type { BracketKind } from '../tree';

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
  readonly subtype?: 'tentative';
}

export function classify(seen: Seen, words: BracketWords): Verdict {
  const inner = plain(seen.inner);
  return (
    linkOrFootnote(seen, inner) ??
    editorial(seen, inner, words) ??
    blank(seen, inner, words) ??
    attributed(seen, inner, words) ??
    alternative(inner, words) ?? { kind: 'negotiation', ...(isTentative(inner) ? { subtype: 'tentative' } : {}) }
  );
}

const plain = (inner: string): string => inner.replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '').replace(/\s+/g, ' ').trim();

/** Steps 1 and 2. */
function linkOrFootnote({ inner: raw, before, after, leading }: Seen, inner: string): Verdict | undefined {
  if (/^\(|^\[(?=[^\]]*\](?!\())(?=\w+\])/.test(after) && (after.startsWith('(') ? isTarget(after) : isLabelled(raw, after))) return { kind: 'link' };
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

const isTarget = (after: string): boolean => /^\((?:[a-z]+:|#|\/|\.{0,2}\/|[\w.-]+\.\w{2,4}\)|\))/i.test(after);
const isLabelled = (raw: string, after: string): boolean => /\/|\d/.test(raw) && /^\[[a-z][\w-]*\]/.test(after);
const isReferenceLabel = (raw: string, before: string): boolean => /^[a-z][\w-]*$/.test(raw) && /\[[A-Z]+\/[^\][]*\]$/.test(before);
const isSubscript = (before: string, after: string): boolean => /\b(?:CO|SO|NO|CH|H|O|N)$/.test(before) && !/^\d/.test(after);

/** Step 3. */
function editorial({ before, after, quoted, leading }: Seen, inner: string, words: BracketWords): Verdict | undefined {
  const lower = inner.toLowerCase();
  if (words.editorial.some((start) => lower === start.trim() || (lower.startsWith(start) && !/^\p{L}/u.test(lower.slice(start.trim().length))))) return { kind: 'editorial' };
  if (words.status.includes(lower.replace(/[.!]$/, ''))) return { kind: 'editorial' };
  if (quoted && (/^(?:\.{3}|…)$/.test(inner) || (/^\p{L}[\p{L} ]{0,40}$/u.test(inner) && !isGenericNoun(inner, words)))) return { kind: 'editorial' };
  if (/\b(?:CO|SO|NO|CH|H|O|N)$/.test(before) && /^\d$/.test(inner)) return { kind: 'editorial' };
  if (leading && /^[ xX]?$/.test(inner) && /^\s+\S/.test(after)) return { kind: 'editorial' };
  return undefined;
}

/** Steps 4, 5 and 6. */
function blank({ inner: raw, before, after }: Seen, inner: string, words: BracketWords): Verdict | undefined {
  if (!isBlankWords(raw, words)) return undefined;
  // «multi[-]stakeholder»: a hyphen on trial, not a blank.
  if (/^[-–]$/.test(raw) && /\p{L}$/u.test(before) && /^\p{L}/u.test(after)) return undefined;
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
  if (words.instructions.some((start) => lower === start.trim() || (lower.startsWith(start) && !/^\p{L}/u.test(lower.slice(start.trim().length))))) return true;
  return words.completions.some((done) => lower.endsWith(`to be ${done}`) || lower.startsWith(`to be ${done} `));
}

/** «name of the Convention», «city, country», «relevant body»: only words for kinds of datum. */
function isGenericNoun(inner: string, words: BracketWords): boolean {
  if (inner.length > 80 || /\d/.test(inner)) return false;
  const said = inner.replace(/^(?:the|a|an) /i, '');
  if (words.naming.some((start) => said.toLowerCase().startsWith(`${start} `)) && /^[\p{L} ’'-]+$/u.test(said) && said.split(' ').length <= 7) return !hasVerb(said);
  const pieces = said.split(/\s*[,/]\s*|\s+/).filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.length > 8) return false;
  let nouns = 0;
  for (let at = 0; at < pieces.length; ) {
    const two = `${pieces[at] ?? ''} ${pieces[at + 1] ?? ''}`;
    if (isNoun(two, words)) at += 2;
    else if (isNoun(pieces[at] ?? '', words)) at += 1;
    else if (words.joiners.includes((pieces[at] ?? '').toLowerCase())) {
      at += 1;
      continue;
    } else return false;
    nouns++;
  }
  return nouns > 0 && !words.joiners.includes((pieces.at(-1) ?? '').toLowerCase());
}

const isNoun = (said: string, { nouns }: BracketWords): boolean => {
  const lower = said.toLowerCase();
  return nouns.some((noun) => [noun, `${noun}s`, noun.replace(/y$/, 'ies')].some((form) => form.toLowerCase() === lower));
};

const hasVerb = (said: string): boolean => / (?:is|are|was|were|be|shall|should|will|may|has|have|to) /i.test(said);

/** The words of a blank without regard to capitals and spacing: two blanks with one key ask for one thing. */
export const keyOf = (inner: string): string => inner.toLowerCase().replace(/[\s\u00a0]+/g, ' ').trim();

/** Step 7: «EU: …», «… (CAN, NOR)», «+ MEX: …», «USA reserves», «(JPN) [ … ]». */
function attributed({ before, after }: Seen, inner: string, words: BracketWords): Verdict | undefined {
  const by =
    /^[+-]?\s*([^:;,.]{2,60}?(?:, supported by [^:]{2,60})?)\s*:\s/.exec(inner)?.[1] ??
    /\(([A-Z]{2,4}(?:, [A-Z]{2,4})*)\)$/.exec(inner)?.[1] ??
    /^([A-Z]{2,4}|[A-Z][\w ]{2,30}?) (?:reserves?|delete|retain|bracket|move to)\b/.exec(inner)?.[1] ??
    /\(([A-Z]{2,4}(?:, [A-Z]{2,4})*)\) $/.exec(before)?.[1] ??
    /^ \(([A-Z]{2,4}(?:, [A-Z]{2,4})*)\)/.exec(after)?.[1];
  if (!by || !isDelegation(by, words)) return undefined;
  if (hasOptions(inner.replace(/^[^:]*:/, ''))) return { kind: 'alternative', attribution: by };
  return { kind: 'negotiation', attribution: by };
}

const isDelegation = (by: string, { delegations }: BracketWords): boolean => {
  const first = by.split(/, | supported by /)[0] ?? by;
  return /^[A-Z]{2,4}$/.test(first) || delegations.some((name) => name.toLowerCase() === first.toLowerCase());
};

/** Step 8, what the bracket itself shows; neighbours are looked at later. */
function alternative(inner: string, words: BracketWords): Verdict | undefined {
  const label = new RegExp(`^(?:${words.alternatives.join('|')})\\b\\.? ?(?:\\d{1,2}|[A-Z]\\b)?`, 'i').exec(inner);
  const labelled = label !== null && (/[\dA-Z.]$/.test(label[0]) || /^\s*:/.test(inner.slice(label[0].length)));
  const numbered = /^(?:OP|PP)? ?\d{1,3}(?: ?(?:bis|ter|quater))? ?alt\b/i.test(inner);
  return labelled || numbered || hasOptions(inner) ? { kind: 'alternative' } : undefined;
}

/** «shall/should», «annual / biennial»: words or short phrases with a slash between, not a symbol, a date or «and/or» in running text. */
function hasOptions(inner: string): boolean {
  if (/^and\/or$/i.test(inner)) return true;
  const rest = inner.replace(/\band\/or\b/gi, '');
  if (!rest.includes('/') || /\d\/\d|[A-Z]\/[A-Z\d]|:\/\//.test(rest) && !/^[IVX]+\/[IVX]+$/.test(rest)) return false;
  const options = rest.split(/\s*\/\s*/);
  return options.every((option) => option !== '' && option.split(' ').length <= 8) && (options.length > 2 || rest.length <= 80);
}

/** Only a number, an ordinal, a date, an amount, a symbol or a name: a value on trial. */
function isTentative(inner: string): boolean {
  return (
    /^[$€£]?\d[\d.,\s/–-]*(?:(?:million|billion|per cent|January|February|March|April|May|June|July|August|September|October|November|December)\b[\s\d]*)*$/.test(inner) ||
    /^(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth)$/i.test(inner) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(inner) ||
    /^[A-Z]+\/[\w./()-]+$/.test(inner) ||
    /^(?:The )?\p{Lu}[\p{L}’'-]+(?: (?:of|and|the|de|\p{Lu}[\p{L}’'-]+))*$/u.test(inner)
  );
}
