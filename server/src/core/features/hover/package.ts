/** The package of a bracket, and where its other brackets stand. */
import type { Analysis } from '../../analyze';
import { packageOf } from '../../packages';
import type { Said } from '../../speech';
import type { Bracket } from '../../tree';
import { allWhereabouts } from '../whereabouts';

/** Undefined for a bracket that is in none. */
export function packageLine(analysis: Analysis, bracket: Bracket): Said | undefined {
  const { say } = analysis;
  const { name, members } = packageOf(analysis, bracket) ?? {};
  if (name === undefined || !members) return undefined;
  const others = members.filter((member) => member !== bracket).map(({ inner }) => inner);
  if (others.length === 0) return say('In the package “{name}”, so far alone.', { name });
  return say('In the package “{name}”: decided together with what is in brackets in {places}.', { name, places: allWhereabouts(analysis, others) });
}
