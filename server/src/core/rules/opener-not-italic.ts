import { blockAt } from '../parse/blocks';
import { resolutionsOf } from '../resolutions';
import { emptyAt, touches } from '../span';
import type { Paragraph, TextBlock } from '../tree';
import { offer, rule } from './rule';
import docs from './opener-not-italic.md';

export const openerNotItalic = rule({
  id: 'opener-not-italic',
  levels: { negotiation: 'info', final: 'warning' },
  profiles: { 'model-un': 'off' },
  summary: 'In a draft that uses italics, every opener is italic.',
  docs,
  messages: {
    one: 'The opener “{opener}” is not italic, while others in this draft are. Set it in italics.',
    several: '{count} {kind} openers, from “{opener}” on, are not italic, while others in this draft are. Set them in italics.',
    also: '“{opener}” is not italic either.',
  },
  *check({ text, draft }) {
    // A draft in plain letters, without any italics, has made its choice (rules 2.3, ITA-3: all openers or none).
    if (!draft.blocks.some(({ emphasis }) => emphasis.length > 0)) return;
    for (const resolution of resolutionsOf(draft)) {
      const all = [...resolution.preambular, ...resolution.operative];
      const model = all.find(({ opener }) => opener?.italic)?.opener?.italic;
      if (!model) continue;
      const mark = /[*_]{1,3}$/.exec(text.slice(Math.max(0, model.start - 3), model.start))?.[0] ?? '*';
      for (const kind of ['preambular', 'operative'] as const) {
        const plain = resolution[kind].filter((paragraph) => isPlain(paragraph, blockAt(draft.blocks, paragraph.own.start)));
        const [first, ...others] = plain;
        if (!first?.opener) continue;
        const words = (paragraph: Paragraph) => text.slice(paragraph.opener?.span.start, paragraph.opener?.span.end);
        yield {
          at: first.opener.span,
          say: plain.length === 1 ? 'one' : 'several',
          with: { opener: words(first), count: plain.length, kind },
          related: others.flatMap((paragraph) => (paragraph.opener ? [{ at: paragraph.opener.span, say: 'also' as const, with: { opener: words(paragraph) } }] : [])),
          fixes: () => [offer(plain.length === 1 ? 'Set this opener in italics' : `Set these ${plain.length} openers in italics`, plain.flatMap((paragraph) => italics(paragraph, mark)))],
        };
      }
    }
  },
});

/** Only listed openers: of others we cannot tell how far they run. One that is italic in part, or has lost a mark, is another story. */
const isPlain = ({ opener }: Paragraph, block: TextBlock | undefined): boolean =>
  opener?.phrase !== undefined && opener.italic === undefined && !block?.loose.length && !block?.emphasis.some(({ span }) => touches(span, opener.span));

/** In the marks that the draft uses for its other openers. */
const italics = ({ opener }: Paragraph, mark: string) => (opener ? [opener.span.start, opener.span.end].map((at) => ({ span: emptyAt(at), text: mark })) : []);
