/** THE registry: every rule, sorted by id. Findings, settings, README table and links all derive from this list. */
import { crossingBrackets } from './crossing-brackets';
import { duplicateNumber } from './duplicate-number';
import { inconsistentPlaceholder } from './inconsistent-placeholder';
import { insertionLeft } from './insertion-left';
import { loneSubparagraph } from './lone-subparagraph';
import { mixedNumbering } from './mixed-numbering';
import { numberOutOfOrder } from './number-out-of-order';
import { numberedSingleParagraph } from './numbered-single-paragraph';
import { numberingGap } from './numbering-gap';
import { openBracket } from './open-bracket';
import { openerNotItalic } from './opener-not-italic';
import { orphanInsertion } from './orphan-insertion';
import { unknownFrontMatter } from './unknown-front-matter';
import { preferredTerm } from './preferred-term';
import { unmatchedBracket } from './unmatched-bracket';
import { unmatchedEmphasis } from './unmatched-emphasis';
import { unmatchedQuotation } from './unmatched-quotation';
import { unnumberedOperative } from './unnumbered-operative';
import { unresolvedPlaceholder } from './unresolved-placeholder';
import { uselessSuppression } from './useless-suppression';
import { wrongEnding } from './wrong-ending';
import { wrongItalicExtent } from './wrong-italic-extent';
import { wrongSublabel } from './wrong-sublabel';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  crossingBrackets,
  duplicateNumber,
  inconsistentPlaceholder,
  insertionLeft,
  loneSubparagraph,
  mixedNumbering,
  numberOutOfOrder,
  numberedSingleParagraph,
  numberingGap,
  openBracket,
  openerNotItalic,
  orphanInsertion,
  unknownFrontMatter,
  preferredTerm,
  unmatchedBracket,
  unmatchedEmphasis,
  unmatchedQuotation,
  unnumberedOperative,
  unresolvedPlaceholder,
  uselessSuppression,
  wrongEnding,
  wrongItalicExtent,
  wrongSublabel,
];

let ids: ReadonlySet<string> | undefined;
export const ruleIds = (): ReadonlySet<string> => (ids ??= new Set(rules.map(({ id }) => id)));
