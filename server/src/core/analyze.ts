/** The pipeline, and the only way in: text and choices go in, everything we know about the draft comes out. */
import { check, type Failure } from './check';
import type { Config, LanguageCode, Profile, Stage } from './config';
import { defaultConfig } from './config';
import { gatherFacts, type Facts } from './facts';
import type { Finding } from './finding';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { packFor } from './languages';
import type { LanguagePack } from './languages/pack';
import { lazily } from './lazily';
import { noMemory, type Memory } from './memory';
import { parse } from './parse';
import { profileOf } from './profile';
import { rules } from './rules';
import { english, type Say } from './speech';
import type { Draft } from './tree';

/** All that is known about one version of one draft before anybody has judged it: what rules look at. */
export interface Evidence {
  readonly text: string;
  readonly config: Config;
  readonly stage: Stage;
  readonly profile: Profile;
  readonly language: LanguageCode;
  readonly pack: LanguagePack;
  /** What the draft says of itself before it begins. */
  readonly frontMatter?: FrontMatter;
  readonly draft: Draft;
  readonly facts: Facts;
  /** What was read before, for whoever asks about paragraphs by their words alone. */
  readonly memory: Memory;
  /** The words for whoever reads a finding, a title or a label. */
  readonly say: Say;
}

/**
 * One version of one draft, understood. Immutable; every question is asked of this. Facts and findings are worked out
 * when they are first asked for: between two keystrokes many an editor asks for colours alone.
 */
export interface Analysis extends Evidence {
  readonly findings: readonly Finding[];
  /** Rules that threw, for the host to log; empty unless we have a bug. */
  readonly failures: readonly Failure[];
}

/**
 * Reads any text at all. Total: never throws, whatever the text.
 * @param memory of whoever reads the same draft again and again; it changes how long this takes, and nothing else
 */
export function analyze(text: string, config: Config = defaultConfig, memory: Memory = noMemory): Analysis {
  // What was asked for this time, then the draft's own words, then the settings.
  const frontMatter = readFrontMatter(text);
  const chosen = { ...config, ...frontMatter?.values, ...config.asked };
  const pack = packFor(chosen);
  const draft = parse(text, pack, memory);
  const facts = lazily(() => gatherFacts(text, draft, pack, memory));
  return judged({
    text, config, pack, draft, memory,
    stage: chosen.stage,
    profile: profileOf(text, draft, pack, chosen.profile, frontMatter?.values.organ),
    language: pack.code,
    ...(frontMatter ? { frontMatter } : {}),
    say: config.say ?? english,
  }, facts);
}

/** The same draft judged as at another stage, whatever its front matter and the settings say; it is not read anew. */
export const atStage = (analysis: Analysis, stage: Stage): Analysis => {
  const { text, config, pack, draft, profile, language, frontMatter, memory, say } = analysis;
  return judged({ text, config, pack, draft, memory, stage, profile, language, ...(frontMatter ? { frontMatter } : {}), say }, () => analysis.facts);
};

function judged(known: Omit<Evidence, 'facts'>, facts: () => Facts): Analysis {
  const checked = lazily(() => check(analysis, rules));
  const analysis: Analysis = {
    ...known,
    get facts() { return facts(); },
    get findings() { return checked().findings; },
    get failures() { return checked().failures; },
  };
  return analysis;
}
