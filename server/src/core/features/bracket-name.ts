/** What a drafter calls a bracket: «Blank», «Alternative», «Value on trial». */
import type { Said, Say } from '../speech';
import type { Bracket } from '../tree';

export function bracketName({ kind, subtype }: Pick<Bracket, 'kind' | 'subtype'>, say: Say): Said {
  if (kind === 'placeholder') return say('Blank');
  if (kind === 'editorial') return say('Remark');
  if (kind === 'alternative') return say('Alternative');
  if (subtype === 'paragraph') return say('Paragraph in brackets');
  return subtype === 'tentative' ? say('Value on trial') : say('Wording in brackets');
}
