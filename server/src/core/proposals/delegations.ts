/** Proposals by whoever makes them. */
import type { Proposal } from './proposal';

export interface Delegation {
  /** «EU», as it is first written. */
  readonly name: string;
  /** In the order of the text; what several make together is listed for each. What one only supports is not its own. */
  readonly proposals: readonly Proposal[];
}

/** In the order in which they are first named; capitals make no other delegation. */
export function delegationsOf(proposals: readonly Proposal[]): Delegation[] {
  const known = new Map<string, { name: string; proposals: Proposal[] }>();
  for (const proposal of proposals) {
    for (const name of new Map(proposal.by.map((one) => [one.toLowerCase(), one])).values()) {
      const key = name.toLowerCase();
      const delegation = known.get(key);
      if (delegation) delegation.proposals.push(proposal);
      else known.set(key, { name, proposals: [proposal] });
    }
  }
  return [...known.values()];
}

export const isBy = ({ by }: Proposal, name: string): boolean => by.some((one) => one.toLowerCase() === name.toLowerCase());
