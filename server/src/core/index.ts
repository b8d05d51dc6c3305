/** The only door of the core. Hosts import from here and from nowhere else. */
export { analyze, type Analysis, type Evidence } from './analyze';
export { fixAll, safeEdits } from './fix';
export { rules } from './rules';
export type { Rule } from './rules/rule';
export * from './config';
export type * from './facts';
export * from './finding';
export * from './span';
export { everyBracket, everyParagraph } from './tree';
export type * from './tree';
export type { LanguagePack, Organ, Phrase } from './languages/pack';
export { clauses, type Clause, type Place } from './features/clauses';
export { complete, type Completion } from './features/complete';
export { folding, type Fold } from './features/folding';
export { highlight, tokenModifiers, tokenTypes, type Token, type TokenModifier, type TokenType } from './features/highlight';
export { outline, type Outline, type OutlineBracket, type OutlineParagraph, type OutlinePart, type OutlineReference } from './features/outline';
export { summary, type Summary } from './features/summary';
export { symbols, type Entry } from './features/symbols';
