/** The faults that are planted, in the order of the fields a drafter thinks in. */
import { brackets } from './brackets';
import { citations } from './citations';
import { endings } from './endings';
import { numbering } from './numbering';
import { openers } from './openers';
import type { Operator } from './operator';
import { references } from './references';
import { repetition } from './repetition';
import { structure } from './structure';
import { terms } from './terms';

export const operators: readonly Operator[] = [
  ...brackets,
  ...numbering,
  ...endings,
  ...openers,
  ...repetition,
  ...references,
  ...citations,
  ...terms,
  ...structure,
];
