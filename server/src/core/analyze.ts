/** The pipeline, and the only way in: text and choices go in, everything we know about the draft comes out. */
import type { Config, LanguageCode, Profile, Stage } from './config';
import { defaultConfig } from './config';
import type { Facts } from './facts';
import type { Finding } from './finding';
import type { LanguagePack } from './languages/pack';
import type { Draft } from './tree';

/** One version of one draft, understood. Immutable; every question is asked of this. */
export interface Analysis {
  readonly text: string;
  readonly config: Config;
  readonly stage: Stage;
  readonly profile: Profile;
  readonly language: LanguageCode;
  readonly pack: LanguagePack;
  readonly draft: Draft;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
}

/** Reads any text at all. Total: never throws, whatever the text. */
export function analyze(text: string, config: Config = defaultConfig): Analysis {
  return {
    text, config, stage: config.stage, profile: 'general-assembly', language: 'en',
    pack: { code: 'en', name: 'English', direction: 'ltr', organs: [], phrases: [] },
    draft: { span: { start: 0, end: text.length }, parts: [], brackets: [], unmatched: [], crossings: [], notes: [], footnotes: [] },
    facts: { blanks: [], references: [], sequences: [] },
    findings: [],
  };
}
