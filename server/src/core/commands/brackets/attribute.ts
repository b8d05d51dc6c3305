/** Who proposes the words of a bracket: «[EU: in consultation with civil society]» (rules 6.2, step 7). */
import type { Analysis } from '../../analyze';
import { attributionOf, delegationsIn } from '../../brackets/attribution';
import { contains, emptyAt, type Edit, type Span } from '../../span';
import { everyBracket } from '../../tree';
import { joined, moved } from '../changing';
import type { Command } from '../command';
import { bracketHere } from './here';

export const attributeBracket: Command = {
  id: 'attribute-bracket',
  ask(analysis, at) {
    const { say, pack } = analysis;
    if (!bracketHere(analysis, at)) return undefined;
    const used = [...everyBracket(analysis.draft)].flatMap(({ attribution }) => (attribution === undefined ? [] : delegationsIn(attribution, pack.brackets)));
    return { title: say('Who proposes these words?'), likely: [...new Set([...used, ...pack.brackets.delegations])] };
  },
  run(analysis, at, words) {
    const { text, pack, say } = analysis;
    const bracket = bracketHere(analysis, at);
    const by = words?.replace(/[[\]:]/g, '').replace(/\s+/g, ' ').trim() ?? '';
    if (!bracket) return { edits: [], says: say('There is no bracket to decide on here.') };
    if (by === '') return { edits: [], says: say('Nobody was named.') };
    const named = attributionOf(text, bracket, pack.brackets);
    const edits: Edit[] = joined(named && !named.whole ? renamed(bracket.inner, named.span, by) : [{ span: emptyAt(bracket.inner.start), text: `${by}: ` }]).slice();
    return { edits, selection: { start: moved(at.start, edits), end: moved(at.end, edits) }, says: say('{who} proposes these words.', { who: by }) };
  },
};

/** The new name stands at the beginning, wherever the old one stood. */
function renamed(inner: Span, old: Span, by: string): Edit[] {
  if (contains(inner, old) && old.start === inner.start) return [{ span: old, text: `${by}: ` }];
  return [{ span: old, text: '' }, { span: emptyAt(inner.start), text: `${by}: ` }];
}
