/** Colouring by meaning: what a grammar cannot know because it needs the phrases, the siblings or the whole draft. */
import type { Analysis } from '../analyze';
import { attributionOf } from '../brackets/attribution';
import { lastBegun } from '../in-order';
import { around, touches, type Span } from '../span';
import { everyBracket, everyParagraph, type Bracket, type Draft } from '../tree';

/** The order is the legend of the protocol; package.json describes each. */
export const tokenTypes = [
  'opener', 'marker', 'placeholder', 'negotiation', 'alternative',
  'addressee', 'reference', 'enactingLine', 'heading', 'note', 'attribution',
] as const;
export const tokenModifiers = ['preambular', 'operative', 'unknown', 'depth1', 'depth2', 'depth3'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** A stretch of text with one meaning. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** A token that may lie over others: the innermost one shows. */
interface Layer extends Token {
  /** Set for a bracket: how many brackets stand around its text, itself included. */
  readonly level?: number;
}

/** In the order of the text, without overlap. With `within`, all that touch it, and nothing is looked for elsewhere. */
export function highlight({ text, draft, facts, pack }: Analysis, within?: Span): Token[] {
  // Of layers over the very same words the later one shows: a title that is nothing but a blank is a blank.
  const layers: Layer[] = [];
  const add = (type: TokenType, span: Span | undefined, ...modifiers: TokenModifier[]) => {
    if (span) layers.push({ span, type, modifiers });
  };
  const seen = <Item extends { readonly span: Span }>(items: readonly Item[], where = within): readonly Item[] => (where ? items.filter(({ span }) => touches(span, where)) : items);
  const parts = seen(draft.parts);
  for (const { kind, headings } of parts) {
    // The lines of a masthead are no titles, nor is the formula that recommends a draft (rules 1.2, 1.4).
    for (const { span, text } of headings) if (kind !== 'masthead' && !text.endsWith(':')) add('heading', span);
  }
  for (const layer of bracketLayers(seen(draft.brackets))) layers.push(layer);
  // Who proposes, apart from what is proposed: a name stands beside its bracket, in the same paragraph.
  for (const bracket of everyBracket({ brackets: seen(draft.brackets, within && withBlocks(draft, within)) })) {
    if (bracket.attribution !== undefined) add('attribution', attributionOf(text, bracket, pack.brackets)?.names);
  }
  for (const { enactingLine, paragraphs } of parts) {
    add('enactingLine', enactingLine?.name);
    for (const { kind, marker, opener } of everyParagraph(seen(paragraphs))) {
      const place = kind === 'other' ? [] : [kind];
      add('marker', marker?.span, ...place);
      add('opener', opener?.span, ...place, ...(opener?.phrase === undefined ? ['unknown' as const] : []));
      add('addressee', opener?.addressee);
    }
  }
  for (const { span } of seen(facts.references)) add('reference', span);
  for (const { span } of seen(draft.notes)) add('note', span);
  return flatten([...seen(layers)]);
}

/** The stretch with the whole of the paragraphs that it touches. */
const withBlocks = ({ blocks }: Pick<Draft, 'blocks'>, within: Span): Span =>
  around([within, ...[within.start, within.end].flatMap((at) => lastBegun(blocks, at)?.span ?? [])]);

/** Links, footnotes and editorial brackets are ordinary text, and do not count as a level. */
function* bracketLayers(brackets: readonly Bracket[]): Iterable<Layer> {
  const waiting = brackets.map((bracket) => ({ bracket, around: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { kind, span, children } = next.bracket;
    const open = kind === 'placeholder' || kind === 'negotiation' || kind === 'alternative';
    const level = next.around + (open ? 1 : 0);
    if (open) yield { span, type: kind, modifiers: [], level };
    for (const child of children) waiting.push({ bracket: child, around: level });
  }
}

/** Cuts layers that lie over each other into tokens that lie side by side. */
function flatten(layers: Layer[]): Token[] {
  layers.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const tokens: Token[] = [];
  const open: Layer[] = [];
  let at = 0;
  const advance = (to: number) => {
    for (;;) {
      let top = open.at(-1);
      while (top && top.span.end <= at) {
        open.pop();
        top = open.at(-1);
      }
      if (!top || at >= to) break;
      const end = Math.min(top.span.end, to);
      tokens.push({ span: { start: at, end }, type: top.type, modifiers: [...top.modifiers, ...depthAt(open, at)] });
      at = end;
    }
    at = Math.max(at, to);
  };
  for (const layer of layers) {
    advance(layer.span.start);
    open.push(layer);
  }
  advance(Number.MAX_SAFE_INTEGER);
  return tokens;
}

const depths = ['depth1', 'depth2', 'depth3'] as const;

function depthAt(open: readonly Layer[], at: number): TokenModifier[] {
  const bracket = open.findLast(({ level, span }) => level !== undefined && span.end > at);
  const depth = depths[Math.min(bracket?.level ?? 0, depths.length) - 1];
  return depth ? [depth] : [];
}
