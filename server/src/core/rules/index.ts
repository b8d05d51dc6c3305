/** THE registry: every rule, sorted by id. Findings, settings, README table and links all derive from this list. */
import { attributionLeft } from './attribution-left';
import { brokenReference } from './broken-reference';
import { crossingBrackets } from './crossing-brackets';
import { duplicateNumber } from './duplicate-number';
import { fragileReference } from './fragile-reference';
import { implausibleCitation } from './implausible-citation';
import { impossibleDate } from './impossible-date';
import { inconsistentPlaceholder } from './inconsistent-placeholder';
import { insertionLeft } from './insertion-left';
import { loneSubparagraph } from './lone-subparagraph';
import { malformedCitation } from './malformed-citation';
import { misdirectedReference } from './misdirected-reference';
import { missingEnactingLine } from './missing-enacting-line';
import { mixedNumbering } from './mixed-numbering';
import { noteLeft } from './note-left';
import { numberOutOfOrder } from './number-out-of-order';
import { numberedSingleParagraph } from './numbered-single-paragraph';
import { numberingGap } from './numbering-gap';
import { openBracket } from './open-bracket';
import { openerInWrongPart } from './opener-in-wrong-part';
import { openerNotItalic } from './opener-not-italic';
import { orphanInsertion } from './orphan-insertion';
import { preferredTerm } from './preferred-term';
import { repetitionMissing } from './repetition-missing';
import { repetitionOrder } from './repetition-order';
import { repetitionOrphan } from './repetition-orphan';
import { unknownFrontMatter } from './unknown-front-matter';
import { unknownOpener } from './unknown-opener';
import { unmatchedBracket } from './unmatched-bracket';
import { unmatchedEmphasis } from './unmatched-emphasis';
import { unmatchedQuotation } from './unmatched-quotation';
import { unnumberedOperative } from './unnumbered-operative';
import { unresolvedPlaceholder } from './unresolved-placeholder';
import { uselessSuppression } from './useless-suppression';
import { wrongEnactingComma } from './wrong-enacting-comma';
import { wrongEnding } from './wrong-ending';
import { wrongItalicExtent } from './wrong-italic-extent';
import { wrongSublabel } from './wrong-sublabel';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  attributionLeft,
  brokenReference,
  crossingBrackets,
  duplicateNumber,
  fragileReference,
  implausibleCitation,
  impossibleDate,
  inconsistentPlaceholder,
  insertionLeft,
  loneSubparagraph,
  malformedCitation,
  misdirectedReference,
  missingEnactingLine,
  mixedNumbering,
  noteLeft,
  numberOutOfOrder,
  numberedSingleParagraph,
  numberingGap,
  openBracket,
  openerInWrongPart,
  openerNotItalic,
  orphanInsertion,
  preferredTerm,
  repetitionMissing,
  repetitionOrder,
  repetitionOrphan,
  unknownFrontMatter,
  unknownOpener,
  unmatchedBracket,
  unmatchedEmphasis,
  unmatchedQuotation,
  unnumberedOperative,
  unresolvedPlaceholder,
  uselessSuppression,
  wrongEnactingComma,
  wrongEnding,
  wrongItalicExtent,
  wrongSublabel,
];

let ids: ReadonlySet<string> | undefined;
export const ruleIds = (): ReadonlySet<string> => (ids ??= new Set(rules.map(({ id }) => id)));
