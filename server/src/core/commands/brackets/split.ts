/** One wording becomes alternatives side by side: «[shall/should]» is «[shall] [should]», selected words get a rival. */
import type { Analysis } from '../../analyze';
import { attributionOf } from '../../brackets/attribution';
import { optionsIn } from '../../brackets/options';
import { contains, textOf, type Span } from '../../span';
import type { Bracket } from '../../tree';
import type { Change, Command } from '../command';
import { bracketHere } from './here';
import { bracketSelection, wordsAt } from './wrap';

export const splitAlternatives: Command = {
  id: 'split-alternatives',
  ask(analysis, at) {
    const { say } = analysis;
    const bracket = bracketHere(analysis, at);
    if (bracket && optionsIn(analysis.text, bracket, analysis.pack.brackets).length > 1) return undefined;
    return bracket || wordsAt(analysis, at).start < wordsAt(analysis, at).end ? { title: say('Which words could stand here instead?'), likely: [] } : undefined;
  },
  run(analysis, at, other) {
    const { text, pack, say } = analysis;
    const bracket = bracketHere(analysis, at);
    const options = bracket ? optionsIn(text, bracket, pack.brackets) : [];
    if (bracket && options.length > 1) return apart(analysis, bracket, options);
    if (other === undefined || other.trim() === '') return { edits: [], says: say('Select the words first.') };
    if (bracket && (at.start === at.end || contains(at, bracket.span))) return beside(analysis, bracket.span, text.slice(bracket.span.start, bracket.span.end), other.trim());
    const { edits, says } = bracketSelection.run(analysis, at) ?? { edits: [] };
    const words = wordsAt(analysis, at);
    return edits.length === 0 ? { edits, ...(says ? { says } : {}) } : beside(analysis, words, `[${textOf(text, words)}]`, other.trim());
  },
};

function beside({ say }: Analysis, place: Span, first: string, other: string): Change {
  const words = `${first} [${other}]`;
  return { edits: [{ span: place, text: words }], selection: { start: place.start, end: place.start + words.length }, says: say('Now there are {count} alternatives to choose from.', { count: 2 }) };
}

/** Whoever proposed the choice proposed each of its words. */
function apart({ text, pack, say }: Analysis, bracket: Bracket, options: readonly Span[]): Change {
  const named = attributionOf(text, bracket, pack.brackets);
  const by = named && contains(bracket.inner, named.span) && named.span.start === bracket.inner.start ? textOf(text, named.span) : '';
  const words = options.map((option) => `[${by}${textOf(text, option)}]`).join(' ');
  return { edits: [{ span: bracket.span, text: words }], selection: { start: bracket.span.start, end: bracket.span.start + words.length }, says: say('Now there are {count} alternatives to choose from.', { count: options.length }) };
}
