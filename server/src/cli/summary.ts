/** How many findings of each level. */
import type { Finding, Level } from '../core/index';

export type Summary = Readonly<Record<Level, number>>;

export const noFindings: Summary = { error: 0, warning: 0, info: 0, hint: 0 };

export function summaryOf(findings: readonly Finding[]): Summary {
  const summary = { ...noFindings };
  for (const { level } of findings) summary[level] += 1;
  return summary;
}

export const addTo = (a: Summary, b: Summary): Summary => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  info: a.info + b.info,
  hint: a.hint + b.hint,
});
