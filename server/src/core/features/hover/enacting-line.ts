import type { Analysis } from '../../analyze';
import type { Profile } from '../../config';
import { textOf } from '../../span';
import type { EnactingLine } from '../../tree';
import { says, type Card } from './card';

/** Who speaks, and whose habits the text is held to. */
export function enactingCard({ text, profile, pack, say }: Analysis, { name, meant }: EnactingLine): Card {
  return {
    title: meant ?? textOf(text, name),
    lines: says(say('The body that speaks. The text is held to the habits of {house}.', { house: houseOf(profile, pack.organs) })),
  };
}

const houseOf = (profile: Profile, organs: Analysis['pack']['organs']): string =>
  organs.find((organ) => organ.profile === profile)?.name.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) ?? 'Model United Nations';
