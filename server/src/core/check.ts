/** Asks every rule and words what they report: levels, suppression, order. */
import { allowancesIn } from './allowances';
import type { Evidence } from './analyze';
import type { Finding, Level } from './finding';
import { mending } from './mending';
import type { Heard, Report, Rule } from './rules/rule';
import type { Span } from './span';
import type { Said, Say } from './speech';
import type { Piece } from './tree';

/** A rule that threw, while it looked at the draft or when its fixes were asked for: its bug is its own, the other rules have spoken. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

/** More findings of one rule than this help nobody: the rest is counted in one last finding. */
const mostOfOneRule = 500;

/**
 * Total: a rule that throws is noted in `failures`, one whose fixes throw as soon as they are asked for. The findings come in the order
 * of the text.
 */
export function check(evidence: Evidence, rules: readonly Rule[]): { findings: Finding[]; failures: Failure[] } {
  const { config, say } = evidence;
  const failures: Failure[] = [];
  const findings: Finding[] = [];
  const allowedBy = allowancesIn(evidence.draft);
  const used = new Set<Piece>();
  const heard: Heard = {
    used: (allowed) => used.has(allowed),
    // What a rule that failed would have found nobody knows.
    levelOf: (id) => (hasFailed(id) ? 'off' : rules.filter((rule) => rule.id === id).map((rule) => levelOf(rule, evidence))[0]),
  };
  const hasFailed = (id: string) => failures.some(({ rule }) => rule === id);
  const inTurn = [...rules].sort((a, b) => Number(a.last ?? false) - Number(b.last ?? false));
  for (const rule of inTurn) {
    const level = levelOf(rule, evidence);
    if (level === 'off') continue;
    const note = (error: unknown) => void failures.push({ rule: rule.id, error });
    try {
      let said = 0;
      let last: Report | undefined;
      for (const report of rule.check(evidence, heard)) {
        const allowed = allowedBy(rule.id, report.at);
        if (allowed) used.add(allowed);
        else if (++said <= mostOfOneRule) findings.push(worded(rule, config.rules[rule.id] ? level : softer(level, report.level), report, say, note));
        else last = report;
      }
      if (last) findings.push(theRest(rule.id, level, last.at, said - mostOfOneRule, say));
    } catch (error) {
      note(error);
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings, failures };
}

/** The drafter's own choice comes first, then the habits of the house, then the stage. */
const levelOf = (rule: Rule, { config, stage, profile }: Evidence) => config.rules[rule.id] ?? rule.profiles?.[profile] ?? rule.levels[stage];

const gravest: readonly Level[] = ['error', 'warning', 'info', 'hint'];
const softer = (level: Level, other: Level = level): Level => (gravest.indexOf(other) > gravest.indexOf(level) ? other : level);

function worded(rule: Rule, level: Level, report: Report, say: Say, note: (error: unknown) => void): Finding {
  return {
    rule: rule.id,
    level,
    span: report.at,
    message: words(rule, report, say),
    related: report.related?.map((other) => ({ span: other.at, message: words(rule, other, say) })) ?? [],
    fixes: report.fixes ? mending(report.fixes, note) : none,
  };
}

const none = () => [];

const words = ({ messages }: Rule, { say: name, with: values }: Report, say: Say): Said => say(messages[name] ?? name, values);

const theRest = (rule: string, level: Level, span: Span, count: number, say: Say): Finding => ({
  rule, level, span, related: [], fixes: none,
  message: say('There are {count} more places like this in the draft, up to this one.', { count }),
});
