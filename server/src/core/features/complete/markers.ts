/** The number of the next paragraph alone: the drafter has words of their own for it. */
import type { Completer } from './completion';
import { escaped } from './snippet';

export const markers: Completer = ({ analysis: { say }, beginning }) => {
  if (!beginning || beginning.typed.marker || beginning.typed.lead !== '' || !/^\d*$/.test(beginning.typed.letters)) return [];
  const { typed, around, layout, slots } = beginning;
  return slots.flatMap((slot) => {
    const isFirst = slot.kind === 'operative' && !around.resolution.some(({ kind }) => kind === 'operative');
    const marker = isFirst ? '1.' : slot.marker;
    if (marker === '') return [];
    return [{
      kind: 'marker' as const,
      label: marker,
      detail: slot.kind === 'operative' ? say('next operative paragraph') : say('next preambular paragraph'),
      insert: `${layout.before}${escaped(marker)} $0${slot.ending}${layout.after}`,
      span: typed.word,
      filter: marker,
      sort: '1',
      edits: slot.edits,
      leadsOn: true,
    }];
  });
};
