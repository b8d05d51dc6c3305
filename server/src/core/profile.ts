/** Which house's habits apply: what the drafter chose, otherwise what the enacting line says (rules 1.11). */
import type { Config, Profile } from './config';
import type { LanguagePack } from './languages/pack';
import type { Draft } from './tree';

export function profileOf(draft: Draft, pack: LanguagePack, chosen: Config['profile']): Profile {
  if (chosen !== 'auto') return chosen;
  const key = draft.parts.find(({ enactingLine }) => enactingLine?.organ)?.enactingLine?.organ;
  return pack.organs.find((organ) => organ.key === key)?.profile ?? 'general-assembly';
}
