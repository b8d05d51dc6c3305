import { resolutionsOf } from '../resolutions';
import type { Paragraph } from '../tree';
import { offer, rule } from './rule';
import docs from './opener-not-italic.md';

export const openerNotItalic = rule({
  id: 'opener-not-italic',
  levels: { negotiation: 'info', final: 'warning' },
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
    const loose = new Set(draft.blocks.filter((block) => block.loose.length > 0).map(({ span }) => span.start));
    for (const resolution of resolutionsOf(draft)) {
      const all = [...resolution.preambular, ...resolution.operative];
      if (!all.some(({ opener }) => opener?.italic)) continue;
      for (const kind of ['preambular', 'operative'] as const) {
        const plain = resolution[kind].filter((paragraph) => isPlain(paragraph) && !loose.has(paragraph.own.start));
        const [first, ...others] = plain;
        if (!first?.opener) continue;
        const words = (paragraph: Paragraph) => text.slice(paragraph.opener?.span.start, paragraph.opener?.span.end);
        yield {
          at: first.opener.span,
          say: plain.length === 1 ? 'one' : 'several',
          with: { opener: words(first), count: plain.length, kind },
          related: others.flatMap((paragraph) => (paragraph.opener ? [{ at: paragraph.opener.span, say: 'also' as const, with: { opener: words(paragraph) } }] : [])),
          fixes: () => [offer(plain.length === 1 ? 'Set this opener in italics' : `Set these ${plain.length} openers in italics`, plain.flatMap(italics))],
        };
      }
    }
  },
});

/** Only listed openers: of others we cannot tell how far they run. */
const isPlain = ({ opener }: Paragraph): boolean => opener?.phrase !== undefined && opener.italic === undefined;

const italics = ({ opener }: Paragraph) =>
  opener ? [{ span: { start: opener.span.start, end: opener.span.start }, text: '*' }, { span: { start: opener.span.end, end: opener.span.end }, text: '*' }] : [];
