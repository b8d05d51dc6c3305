import { resolutionsOf } from '../resolutions';
import { offer, rule } from './rule';
import docs from './numbered-single-paragraph.md';

export const numberedSingleParagraph = rule({
  id: 'numbered-single-paragraph',
  levels: { negotiation: 'warning', final: 'warning' },
  profiles: { unesco: 'off', 'model-un': 'off' },
  summary: 'A single operative paragraph has no number.',
  docs,
  messages: {
    only: 'This is the only operative paragraph, and a single one is not numbered. Take the number away, or add the next paragraph.',
  },
  *check({ draft, say }) {
    for (const { parts, operative } of resolutionsOf(draft)) {
      const [only, ...others] = operative;
      if (!only?.marker || others.length > 0 || parts.length > 1) continue;
      if (only.marker.style !== 'number' || only.marker.value !== 1 || only.marker.insertion > 0) continue;
      if (parts[0]?.paragraphs.some(({ kind }) => kind === 'other')) continue;
      const { marker, body } = only;
      const number = { start: marker.span.start, end: body.span.start };
      yield { at: marker.span, say: 'only', fixes: () => [offer(say('Take the number away'), [{ span: number, text: '' }])] };
    }
  },
});
