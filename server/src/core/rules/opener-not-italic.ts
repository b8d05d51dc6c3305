import { blockAt } from '../parse/blocks';
import { resolutionsOf, type WholeResolution } from '../resolutions';
import { emptyAt, textOf, touches, type Span } from '../span';
import type { Draft, Marker, Opener, TextBlock } from '../tree';
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
    one: 'The opener “{opener}” is not italic, although this draft uses italics. Set it in italics.',
    preambular: '{count} preambular openers, from “{opener}” on, are not italic, although this draft uses italics. Set them in italics.',
    operative: '{count} operative openers, from “{opener}” on, are not italic, although this draft uses italics. Set them in italics.',
    also: '“{opener}” is not italic either.',
  },
  *check({ text, draft, say }) {
    // A draft in plain letters, without any italics, has made its choice (rules 2.3, ITA-3: all openers or none).
    if (!draft.blocks.some(({ emphasis }) => emphasis.length > 0)) return;
    const resolutions = resolutionsOf(draft);
    const elsewhere = italicIn(resolutions);
    const lost = resolutions.flatMap((resolution) => lostIn(text, draft, resolution, italicIn([resolution]) ?? elsewhere ?? bodyOf(text, resolution)));
    const all = lost.flatMap(({ openers, mark }) => openers.flatMap((opener) => italics(opener, mark)));
    for (const { openers, mark, kind } of lost) {
      const [first, ...others] = openers;
      if (!first) continue;
      yield {
        at: first.span,
        say: openers.length === 1 ? 'one' : kind,
        with: { opener: textOf(text, first.span), count: openers.length },
        related: others.map(({ span }) => ({ at: span, say: 'also', with: { opener: textOf(text, span) } })),
        fixes: () => [
          offer(say(openers.length === 1 ? 'Set this opener in italics' : 'Set these {count} openers in italics', { count: openers.length }), openers.flatMap((opener) => italics(opener, mark))),
          ...(lost.length > 1 ? [offer(say('Set all {count} openers of this draft in italics', { count: all.length / 2 }), all)] : []),
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

/** The first italic opener, after which others are set. */
const italicIn = (resolutions: readonly WholeResolution[]): Span | undefined =>
  resolutions.flatMap(({ preambular, operative }) => [...preambular, ...operative]).find(({ opener }) => opener?.italic)?.opener?.italic;

/** «*The General Assembly*» over a single paragraph, which has no others to be like. */
function bodyOf(text: string, { parts: [first], preambular, operative }: WholeResolution): Span | undefined {
  const name = preambular.length + operative.length === 1 ? first?.enactingLine?.name : undefined;
  return name && /[*_]/.test(text.charAt(name.start - 1)) ? name : undefined;
}

/** A resolution with a single paragraph is set as those that are put before it or after it in the same paper. */
function lostIn(text: string, { blocks }: Draft, resolution: WholeResolution, model: Span | undefined): Lost[] {
  if (!model) return [];
  const mark = /[*_]{1,3}$/.exec(text.slice(Math.max(0, model.start - 3), model.start))?.[0] ?? '*';
  return (['preambular', 'operative'] as const)
    .map((kind) => ({ kind, mark, openers: resolution[kind].flatMap(({ opener, marker, own }) => (opener && isPlain(opener, marker, blockAt(blocks, own.start)) ? [opener] : [])) }))
    .filter(({ openers }) => openers.length > 0);
}

/** Only listed openers, and verbs behind a number: of others we cannot tell what they are. One that is italic in part, or has lost a mark, is another story. */
const isPlain = ({ phrase, kind, italic, span }: Opener, marker: Marker | undefined, block: TextBlock | undefined): boolean =>
  (phrase !== undefined || (kind === 'operative' && marker !== undefined)) && italic === undefined && !block?.loose.length && !block?.emphasis.some((run) => touches(run.span, span));

/** In the marks that the draft uses for its other openers. */
const italics = ({ span }: Opener, mark: string) => [span.start, span.end].map((at) => ({ span: emptyAt(at), text: mark }));
