import type { Evidence } from '../analyze';
import { italicExtents, type Extent } from '../openers/italics';
import { emptyAt, type Edit } from '../span';
import { plainWords } from '../parse/opener';
import type { Emphasis } from '../tree';
import { offer, rule, safeFix, type Report } from './rule';
import docs from './wrong-italic-extent.md';

type Name = 'short' | 'long' | 'verbsAlone' | 'joinersToo' | 'also';

export const wrongItalicExtent = rule<Name>({
  id: 'wrong-italic-extent',
  levels: { negotiation: 'info', final: 'warning' },
  profiles: { 'model-un': 'off' },
  summary: 'The italics of an opener take in the whole set phrase and end with it.',
  docs,
  messages: {
    short: 'Only part of the opener “{opener}” is italic. Set the whole phrase in italics.',
    long: 'The italics run on past the opener, which is “{opener}”. The words that follow are roman: end the italics after it.',
    verbsAlone: 'In {count} paragraphs only the first words of the opener are italic, as here in “{opener}”. In print the whole phrase is: set all of it in italics.',
    joinersToo: 'In {count} paragraphs the italics take in the word that leads on to the object, as here after “{opener}”. In print it is roman: end the italics before it.',
    also: 'Here, too.',
  },
  *check(evidence) {
    const extents = italicExtents(evidence);
    const habits = (['short', 'joiner'] as const).filter((fault) => isHabit(extents, fault));
    for (const fault of habits) yield habitReport(evidence, extents.filter((extent) => extent.fault === fault));
    for (const extent of extents) {
      if (extent.fault && !habits.some((fault) => fault === extent.fault)) yield report(evidence, extent);
    }
  },
});

/** Where most openers that could have the fault do have it, it is one habit of the draft and not a slip in each. */
function isHabit(extents: readonly Extent[], fault: 'short' | 'joiner'): boolean {
  const having = extents.filter((extent) => extent.fault === fault).length;
  const without = extents.filter((extent) => !extent.fault && (fault === 'short' ? extent.several : extent.joiner)).length;
  return having > 2 && having > without;
}

function report({ text, say }: Evidence, extent: Extent): Report<Name> {
  const opener = wordsOf(text, extent);
  const edits = () => italicised(text, extent);
  return extent.fault === 'short'
    ? { at: extent.set, say: 'short', with: { opener }, fixes: () => [safeFix(say('Set “{opener}” in italics', { opener }), edits())] }
    : { at: extent.beyond, say: 'long', with: { opener }, fixes: () => [(extent.fault === 'joiner' ? safeFix : offer)(say('End the italics after “{opener}”', { opener }), edits())] };
}

function habitReport({ text, say }: Evidence, extents: readonly Extent[]): Report<Name> {
  const [first, ...others] = extents as readonly [Extent, ...Extent[]];
  const [name, title] = first.fault === 'short' ? (['verbsAlone', 'Set all of these openers in italics ({count})'] as const) : (['joinersToo', 'End the italics after these openers ({count})'] as const);
  return {
    at: placeOf(first),
    say: name,
    with: { count: extents.length, opener: wordsOf(text, first) },
    related: others.map((other) => ({ at: placeOf(other), say: 'also' })),
    fixes: () => [offer(say(title, { count: extents.length }), extents.flatMap((extent) => italicised(text, extent)))],
  };
}

const placeOf = ({ fault, set, beyond }: Extent) => (fault === 'short' ? set : beyond);

/** The set phrase without emphasis marks, brackets and line ends. */
const wordsOf = (text: string, { set }: Extent): string => plainWords(text, set.start, set.end).words;

/** One run over the wanted words in the place of those that touch them. */
function italicised(text: string, { runs, wanted }: Extent): Edit[] {
  const [first] = runs;
  if (!first) return [];
  const open = text.slice(first.span.start, first.inner.start);
  const close = text.slice(first.inner.end, first.span.end);
  const edits: Edit[] = [];
  // A mark that stands where it belongs is left alone.
  if (first.inner.start !== wanted.start) edits.push({ span: emptyAt(wanted.start), text: open });
  const closes = ({ span, inner }: Emphasis): boolean => inner.end === wanted.end && text.slice(inner.end, span.end) === close;
  for (const [index, run] of runs.entries()) {
    const { span, inner } = run;
    if (index > 0 || inner.start !== wanted.start) edits.push({ span: { start: span.start, end: inner.start }, text: '' });
    if (!closes(run)) edits.push({ span: { start: inner.end, end: span.end }, text: '' });
  }
  if (!runs.some(closes)) edits.push({ span: emptyAt(wanted.end), text: close });
  return edits;
}
