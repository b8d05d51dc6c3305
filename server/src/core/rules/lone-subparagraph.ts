import { everyParagraph } from '../tree';
import { rule } from './rule';
import docs from './lone-subparagraph.md';

export const loneSubparagraph = rule({
  id: 'lone-subparagraph',
  levels: { negotiation: 'info', final: 'warning' },
  profiles: { 'model-un': 'hint' },
  summary: 'A list has at least two subparagraphs.',
  docs,
  messages: {
    alone: 'Subparagraph {label} stands alone; a list needs two. Join it to the paragraph, or add the next one.',
  },
  *check({ draft }) {
    for (const { paragraphs } of draft.parts) {
      for (const { children, tails } of everyParagraph(paragraphs)) {
        const [only, ...others] = children;
        if (!only?.marker || others.length > 0 || tails.length > 0 || only.marker.value !== 1) continue;
        yield { at: only.marker.span, say: 'alone', with: { label: only.marker.label } };
      }
    }
  },
});
