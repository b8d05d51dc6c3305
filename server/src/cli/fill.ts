/** `fill`: words in the place of blanks, given on the command line, in a file, or in the draft's own front matter. */
import { analyze, applyEdits, blankList, fill as filled, type Analysis, type Bracket, type Fillings } from '../core/index';
import { blanksAsText } from './blanks-text';
import { eachDraft } from './drafts';
import type { Given } from './given-values';
import { refuse, type ExitCode, type Io } from './io';
import { rangesIn } from './positions';
import { rewrite, type Outcome } from './rewrite';
import type { ConfigFor } from './settings';
import { visible } from './visible';

/** @param keep writes the values into the front matter */
export async function fill(names: readonly string[], configFor: ConfigFor, values: readonly Given[], keep: boolean, outcome: Outcome | 'list', io: Io): Promise<ExitCode> {
  if (outcome === 'list') return eachDraft(names, configFor, io, ({ path, text }, config) => void io.stdout.write(visible(blanksAsText(path, blankList(analyze(text, config))))));
  const used = new Set<Given>();
  const code = await rewrite(names, configFor, outcome, io, 'filled', ({ path, text }, config) => {
    const analysis = analyze(text, config);
    const lineOf = rangesIn(text);
    const { edits, remarks, notKept } = filled(analysis, fillingsOf(analysis, values, used), keep);
    for (const { span, says } of remarks) io.stderr.write(`${path}:${lineOf(span).start.line + 1}: ${says}\n`);
    if (notKept !== undefined) io.stderr.write(`${path}: ${notKept}\n`);
    return applyEdits(text, edits);
  });
  // What came to nothing may be a slip in the name.
  const unused = values.filter((value) => !used.has(value));
  return unused.length === 0 || code !== 0 ? code : refuse(io, unused.map(({ name }) => `There is no blank “${name}” to fill. --list shows those that are open.`).join('\n'));
}

/** A value for one place comes before one for all, what is asked for now before the front matter. */
function fillingsOf({ facts, frontMatter }: Analysis, values: readonly Given[], used: Set<Given>): Fillings {
  const fillings = new Map<Bracket, string>();
  const kept = new Map(frontMatter?.values.values?.map(({ key, words }) => [key, words]));
  for (const { key, blanks } of facts.blanks) {
    const given = values.filter((value) => value.key === key);
    for (const value of given) if (value.number === undefined || value.number <= blanks.length) used.add(value);
    const forAll = given.findLast(({ number }) => number === undefined)?.words ?? kept.get(key);
    for (const [index, blank] of blanks.entries()) {
      const words = given.findLast(({ number }) => number === index + 1)?.words ?? forAll;
      if (words !== undefined) fillings.set(blank, words);
    }
  }
  return fillings;
}
