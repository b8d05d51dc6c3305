/** `explain`: a rule's page. */
import { nearest, page, rules } from '../core/index';
import { exitCode, refuse, type ExitCode, type Io } from './io';

export function explain(id: string, io: Io): ExitCode {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) return refuse(io, unknown(id));
  io.stdout.write(page(rule));
  return exitCode.clean;
}

function unknown(id: string): string {
  const near = nearest(id, rules.map((rule) => rule.id));
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  return [`There is no rule "${id}".${meant} The rules are:`, ...rules.map((rule) => `  ${rule.id}: ${rule.summary}`)].join('\n');
}
