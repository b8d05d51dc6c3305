/** The faults that are planted, in the order of the fields a drafter thinks in. */
import { brackets } from './brackets';
import { endings } from './endings';
import { numbering } from './numbering';
import { openers } from './openers';
import type { Operator } from './operator';

export const operators: readonly Operator[] = [
  ...brackets,
  ...numbering,
  ...endings,
  ...openers,
];
