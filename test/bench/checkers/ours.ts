/** Our own checker, all rules on. */
import { analyze, createMemory, defaultConfig } from '../../../server/src/core/index';
import type { Check } from './checker';

export const start = async (): Promise<Check> => (text) => analyze(text).findings.length;

export function open(): Check {
  const memory = createMemory();
  return (text) => analyze(text, defaultConfig, memory).findings.length;
}
