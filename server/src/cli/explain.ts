/** `explain`: a rule's page. */
import { page, rules } from '../core/index';
import { exitCode, refuse, type ExitCode, type Io } from './io';

export function explain(id: string, io: Io): ExitCode {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) return refuse(io, [`There is no rule "${id}". The rules are:`, ...rules.map((known) => `  ${known.id}: ${known.summary}`)].join('\n'));
  io.stdout.write(page(rule));
  return exitCode.clean;
}
