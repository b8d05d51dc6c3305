/** What a change brings about is mended by the remedies of the rules that would tell of it; what was wrong before is left to the drafter. */
import { analyze, type Evidence } from '../analyze';
import { coverOf } from '../cover';
import type { Finding } from '../finding';
import { safeEdits } from '../fix';
import { originOf, rewritten, type Rewrite } from '../rewrite';
import type { Edit, Span } from '../span';
import { readAgain } from './versions';

/** One remedy may call for the next; more rounds than this mean that two rules disagree. */
const mostRounds = 8;

/**
 * The rewrite with the first remedy for each new finding of these rules.
 * @param rules some of those in `consequences`
 * @param decided places of the draft of which the drafter has just decided: what is wrong in them counts as new
 */
export function mended(evidence: Evidence, rewrite: Rewrite, rules: readonly string[], decided: readonly Span[] = []): Rewrite {
  const isOurs = ({ rule }: Finding): boolean => rules.includes(rule);
  // Graver than before is new: an «also» behind a paragraph in brackets was only a thing to know.
  const known = ({ rule, level }: Finding, start: number): string => `${rule} ${level} ${start}`;
  const { holds } = coverOf(decided);
  const before = new Set(readAgain(evidence, evidence.text).findings
    .filter((finding) => isOurs(finding) && !holds(finding.span)).map((finding) => known(finding, finding.span.start)));
  for (let round = 0; round < mostRounds; round++) {
    const version = rewrite;
    const fresh = readAgain(evidence, version.text).findings.filter(isOurs).filter((finding) => !before.has(known(finding, originOf(version, finding.span.start))));
    const edits = remedies(fresh);
    if (edits.length === 0) break;
    rewrite = rewritten(version, edits);
  }
  return rewrite;
}

/** Those of one finding go together or not at all. */
function remedies(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = [];
  let end = -1;
  for (const finding of findings) {
    const edits = [...(finding.fixes().find(({ ask }) => ask === undefined)?.edits ?? [])].sort((a, b) => a.span.start - b.span.start);
    const [first] = edits;
    if (!first || first.span.start <= end) continue;
    for (const edit of edits) chosen.push(edit);
    end = Math.max(end, edits.at(-1)?.span.end ?? end);
  }
  return chosen;
}

/** Under negotiation italics are a matter of taste, in a text to be adopted they are not (rules 2.3). */
const house = ['opener-not-italic', 'wrong-italic-extent'];

/** The rewrite with all that is safe to fix, by the drafter's own settings, and with its openers in italics. */
export function finished({ config, memory }: Evidence, rewrite: Rewrite): Rewrite {
  for (let round = 0; round < mostRounds; round++) {
    const version = analyze(rewrite.text, config, memory);
    const safe = safeEdits(version);
    const edits = safe.length > 0 ? safe : remedies(version.findings.filter(({ rule }) => house.includes(rule)));
    if (edits.length === 0) break;
    rewrite = rewritten(rewrite, edits);
  }
  return rewrite;
}
