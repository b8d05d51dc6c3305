/** `explain`: a rule's page. */
import { rules } from '../core/index';
import { exitCode, refuse, type ExitCode, type Io } from './io';

export function explain(id: string, io: Io): ExitCode {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) return refuse(io, `There is no rule "${id}". The rules are:\n${rules.map((known) => `  ${known.id}: ${known.summary}\n`).join('')}`.trimEnd());
  io.stdout.write(rule.docs);
  return exitCode.clean;
}
