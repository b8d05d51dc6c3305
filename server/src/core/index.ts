/** The only door of the core. Hosts import from here and from nowhere else. */
export { analyze, type Analysis } from './analyze';
export * from './config';
export * from './facts';
export * from './finding';
export * from './span';
export * from './tree';
export type { LanguagePack, Organ, Phrase } from './languages/pack';
