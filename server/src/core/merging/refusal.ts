/** Why two versions cannot be merged as they are. */
import type { Analysis } from '../analyze';
import { namesIn } from '../brackets/attribution';
import { parse } from '../parse';
import { proposalsOf } from '../proposals';
import { delegationsOf } from '../proposals/delegations';
import { textOf } from '../span';
import type { Said } from '../speech';
import type { Draft } from '../tree';

/** Undefined when nothing stands in the way. */
export function refusalOf(base: Analysis, other: Analysis, by: string): Said | undefined {
  const { say, pack } = base;
  if (by.trim() === '') return say('Say whose version it is, such as EU.');
  if (!isReadable(base, by)) return say('“{name}” would not be read as the name of a delegation. Use a code such as FRA, the name of a State, or of a group such as G77.', { name: by });
  const ours = new Set(namesIn(by, pack.brackets).makers.map((name) => name.toLowerCase()));
  const known = delegationsOf(proposalsOf(base)).find(({ name }) => ours.has(name.toLowerCase()));
  if (known) return say('This draft already has proposals of {name}. Accept or reject them first, or give this version another name.', { name: known.name });
  if (hasLoneBracket(base.draft)) return say('This draft has a bracket without a partner. Close it or take it away first: what is put in brackets could not be told from the rest.');
  if (hasLoneBracket(other.draft)) return say('The other version has a bracket without a partner. Close it or take it away first: what is put in brackets could not be told from the rest.');
  return undefined;
}

/** In brackets it has to be read as it is written. */
function isReadable({ pack }: Analysis, by: string): boolean {
  const text = `1. *Decides* [${by}: soon];`;
  const [proposal] = proposalsOf({ text, pack, draft: parse(text, pack) });
  return proposal !== undefined && textOf(text, proposal.names) === by && proposal.words !== undefined;
}

const hasLoneBracket = ({ unmatched }: Draft): boolean => unmatched.some(({ character }) => /[[\]［］〔〕【】]/.test(character));
