import { blockAt } from '../parse/blocks';
import { resolutionsOf, type WholeResolution } from '../resolutions';
import { emptyAt, textOf, touches } from '../span';
import type { Draft, Opener, TextBlock } from '../tree';
import { offer, rule } from './rule';
import docs from './opener-not-italic.md';

export const openerNotItalic = rule({
  id: 'opener-not-italic',
  levels: { negotiation: 'info', final: 'warning' },
  // Conferences mark openers each in their own way (rules 1.12).
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
    const lost = resolutionsOf(draft).flatMap((resolution) => lostIn(text, draft, resolution));
    const all = lost.flatMap(({ openers, mark }) => openers.flatMap((opener) => italics(opener, mark)));
    for (const { openers, mark, kind } of lost) {
      const [first, ...others] = openers;
      if (!first) continue;
      yield {
        at: first.span,
        say: openers.length === 1 ? 'one' : 'several',
        with: { opener: textOf(text, first.span), count: openers.length, kind },
        related: others.map(({ span }) => ({ at: span, say: 'also', with: { opener: textOf(text, span) } })),
        fixes: () => [
          offer(openers.length === 1 ? 'Set this opener in italics' : `Set these ${openers.length} openers in italics`, openers.flatMap((opener) => italics(opener, mark))),
          ...(lost.length > 1 ? [offer(`Set all ${all.length / 2} openers of this draft in italics`, all)] : []),
        ],
      };
    }
  },
});

/** The openers of one kind that have lost their italics, and the mark that the others have. */
interface Lost {
  readonly openers: readonly Opener[];
  readonly kind: 'preambular' | 'operative';
  readonly mark: string;
}

function lostIn(text: string, { blocks }: Draft, resolution: WholeResolution): Lost[] {
  const model = [...resolution.preambular, ...resolution.operative].find(({ opener }) => opener?.italic)?.opener?.italic;
  if (!model) return [];
  const mark = /[*_]{1,3}$/.exec(text.slice(Math.max(0, model.start - 3), model.start))?.[0] ?? '*';
  return (['preambular', 'operative'] as const)
    .map((kind) => ({ kind, mark, openers: resolution[kind].flatMap(({ opener, own }) => (opener && isPlain(opener, blockAt(blocks, own.start)) ? [opener] : [])) }))
    .filter(({ openers }) => openers.length > 0);
}

/** Only listed openers: of others we cannot tell how far they run. One that is italic in part, or has lost a mark, is another story. */
const isPlain = ({ phrase, italic, span }: Opener, block: TextBlock | undefined): boolean =>
  phrase !== undefined && italic === undefined && !block?.loose.length && !block?.emphasis.some((run) => touches(run.span, span));

/** In the marks that the draft uses for its other openers. */
const italics = ({ span }: Opener, mark: string) => [span.start, span.end].map((at) => ({ span: emptyAt(at), text: mark }));
