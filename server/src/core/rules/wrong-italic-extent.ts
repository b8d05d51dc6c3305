import type { Evidence } from '../analyze';
import { italicExtents, type Extent } from '../openers/italics';
import { applyEdits, emptyAt, textOf, type Edit } from '../span';
import { offer, rule, safeFix, type Report } from './rule';
import docs from './wrong-italic-extent.md';

type Name = 'short' | 'long' | 'habit' | 'also';

export const wrongItalicExtent = rule<Name>({
  id: 'wrong-italic-extent',
  levels: { negotiation: 'info', final: 'warning' },
  profiles: { 'model-un': 'off' },
  summary: 'The italics of an opener take in the whole set phrase and end with it.',
  docs,
  messages: {
    short: 'Only part of the opener “{opener}” is italic. Set the whole phrase in italics.',
    long: 'The italics run on past the opener, which is “{opener}”. The words that follow are roman: end the italics after it.',
    habit: 'In {count} paragraphs the italics take in “{joiner}” or the like, which leads from the opener to its object and is roman. End them after the set phrase, here “{opener}”.',
    also: 'Here they end too late as well.',
  },
  *check(evidence) {
    const extents = italicExtents(evidence);
    const joined = extents.filter(({ fault }) => fault === 'joiner');
    // Where most openers that go on with such a word take it in, it is one habit and not a slip in each.
    const habit = joined.length > 2 && joined.length > extents.filter(({ fault, joiner }) => !fault && joiner).length;
    if (habit) yield habitReport(evidence, joined);
    for (const extent of extents) {
      if (extent.fault && !(habit && extent.fault === 'joiner')) yield report(evidence, extent);
    }
  },
});

function report({ text }: Evidence, extent: Extent): Report<Name> {
  const opener = wordsOf(text, extent);
  const edits = () => italicised(text, extent);
  return extent.fault === 'short'
    ? { at: extent.set, say: 'short', with: { opener }, fixes: () => [safeFix(`Set “${opener}” in italics`, edits())] }
    : { at: extent.beyond, say: 'long', with: { opener }, fixes: () => [(extent.fault === 'joiner' ? safeFix : offer)(`End the italics after “${opener}”`, edits())] };
}

function habitReport({ text }: Evidence, extents: readonly Extent[]): Report<Name> {
  const [first, ...others] = extents as readonly [Extent, ...Extent[]];
  return {
    at: first.beyond,
    say: 'habit',
    with: { count: extents.length, joiner: textOf(text, first.beyond).trim(), opener: wordsOf(text, first) },
    related: others.map(({ beyond }) => ({ at: beyond, say: 'also' })),
    fixes: () => [offer(`End the italics of these ${extents.length} openers after the set phrase`, extents.flatMap((extent) => italicised(text, extent)))],
  };
}

/** The set phrase in print: without emphasis marks and line ends. */
const wordsOf = (text: string, { set, runs }: Extent): string =>
  applyEdits(text, [
    ...runs.flatMap(({ span, inner }) => [{ span: { start: span.start, end: inner.start }, text: '' }, { span: { start: inner.end, end: span.end }, text: '' }]),
    { span: { start: 0, end: set.start }, text: '' },
    { span: { start: set.end, end: text.length }, text: '' },
  ]).replace(/\s+/g, ' ');

/** One run over the wanted words in the place of those that touch them. */
function italicised(text: string, { runs, wanted }: Extent): Edit[] {
  const [first] = runs;
  if (!first) return [];
  const open = text.slice(first.span.start, first.inner.start);
  const close = text.slice(first.inner.end, first.span.end);
  const edits: Edit[] = [];
  // A mark that stands where it belongs is left alone.
  if (first.inner.start !== wanted.start) edits.push({ span: emptyAt(wanted.start), text: open });
  for (const [index, { span, inner }] of runs.entries()) {
    if (index > 0 || inner.start !== wanted.start) edits.push({ span: { start: span.start, end: inner.start }, text: '' });
    edits.push({ span: { start: inner.end, end: span.end }, text: '' });
  }
  edits.push({ span: emptyAt(wanted.end), text: close });
  return edits;
}
