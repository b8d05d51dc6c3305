/** How long a text each regular expression is really given: most look at a few dozen characters around a place. */
import { analyze } from '../../server/src/core/index';
import { everyExtra } from './extras';
import { inDraft, kinds } from './kinds';
import { questions } from './questions';

export interface Reached {
  readonly source: string;
  readonly flags: string;
  /** Characters of the longest text in which it was looked for. */
  readonly longest: number;
}

/** So long are the texts in which everything is asked. */
const length = 2000;

/** Those that are made of the words of a pack are among them. */
export function reached(): Reached[] {
  const longest = new Map<string, Reached>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function heard(text: string) {
    const key = `${this.source}/${this.flags}`;
    const rest = String(text).length - (this.sticky ? this.lastIndex : 0);
    if (rest > (longest.get(key)?.longest ?? -1)) longest.set(key, { source: this.source, flags: this.flags, longest: rest });
    return exec.call(this, text);
  };
  try {
    for (const { make } of kinds.filter(({ name }) => !name.endsWith(inDraft))) {
      const analysis = analyze(make(length), everyExtra);
      for (const { ask, isAtPlace } of questions) ask(analysis, isAtPlace ? length >> 1 : 0);
    }
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...longest.values()];
}
