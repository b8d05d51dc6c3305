import { blockAt } from '../parse/blocks';
import { partnerPlace } from '../brackets/partner';
import { squareBrackets, roundBrackets } from '../brackets/pairing';
import { emptyAt } from '../span';
import { offer, rule } from './rule';
import docs from './unmatched-bracket.md';

export const unmatchedBracket = rule({
  id: 'unmatched-bracket',
  levels: { negotiation: 'error', final: 'error' },
  summary: 'Every bracket that opens is closed, and every one that closes was opened.',
  docs,
  messages: {
    neverClosed: 'This bracket is opened and never closed, so nobody can tell how far the open text goes. Close it or take it away.',
    neverOpened: 'This bracket closes what was never opened, so nobody can tell where the open text begins. Open it or take it away.',
    manyAlone: 'These {count} brackets have no partner. Take them away.',
  },
  *check({ text, draft, facts, pack, say }) {
    const keys = new Set(facts.blanks.map(({ key }) => key));
    for (const { span, character } of draft.unmatched) {
      const remove = offer(say('Take “{mark}” away', { mark: character }), [{ span, text: '' }]);
      if (span.end - span.start > 1) {
        yield { at: span, say: 'manyAlone', with: { count: span.end - span.start }, fixes: () => [offer(say('Take them away'), [{ span, text: '' }])] };
        continue;
      }
      const code = character.charCodeAt(0);
      const opens = squareBrackets.opens(code) || roundBrackets.opens(code);
      const round = /[()（）]/.test(character);
      const paragraph = blockAt(draft.blocks, span.start)?.span ?? span;
      const partner = partners[character] ?? '';
      yield {
        at: span,
        say: opens ? 'neverClosed' : 'neverOpened',
        fixes: () => [offer(say('Add “{mark}”', { mark: partner }), [{ span: emptyAt(partnerPlace({ text, at: span.start, opens, round, paragraph, keys, pack })), text: partner }]), remove],
      };
    }
  },
});

const partners: Readonly<Record<string, string>> = Object.fromEntries(
  ['[]', '()', '［］', '〔〕', '【】', '（）'].flatMap(([open = '', close = '']) => [[open, close], [close, open]]),
);
