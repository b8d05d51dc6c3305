import { plainWords, phraseAt } from '../opener';
import { emptyAt, type Span } from '../span';
import type { LanguagePack } from '../languages/pack';
import { offer, rule, safeFix } from './rule';
import docs from './unmatched-emphasis.md';

export const unmatchedEmphasis = rule({
  id: 'unmatched-emphasis',
  levels: { negotiation: 'warning', final: 'warning' },
  summary: 'Italics and bold that begin also end.',
  docs,
  messages: {
    neverClosed: 'These italics begin and never end, so the mark will show in print. Close them after the words they are meant for.',
    neverOpened: 'Italics end here that never began, so the mark will show in print. Open them or take the mark away.',
  },
  *check({ text, draft, pack }) {
    for (const { span, role, loose } of draft.blocks) {
      if (role !== 'paragraph' && role !== 'tail' && role !== 'enacting-line') continue;
      for (const { span: at, opens } of loose) {
        const mark = text.slice(at.start, at.end);
        const remove = offer(`Take “${mark}” away`, [{ span: at, text: '' }]);
        if (opens) {
          yield { at, say: 'neverClosed', fixes: () => [...closeAfterOpener(text, at, span, mark, pack), remove] };
        } else if (endsOpener(text, at, span, pack)) {
          yield { at, say: 'neverOpened', fixes: () => [safeFix(`Open with “${mark}”`, [{ span: emptyAt(openerStart(text, at, span)), text: mark }]), remove] };
        }
      }
    }
  },
});

/** After the listed phrase, if the words are one. */
function closeAfterOpener(text: string, at: Span, block: Span, mark: string, pack: LanguagePack) {
  const plain = plainWords(text, at.end, Math.min(block.end, at.end + 120));
  const phrase = phraseAt(plain.words, pack);
  return phrase ? [safeFix(`Close after “${phrase.italic}”`, [{ span: emptyAt(plain.offsetAfter(phrase.italic.length)), text: mark }])] : [];
}

/** A star after a word may be a note mark; right after an opener it was meant to close the italics. */
function endsOpener(text: string, at: Span, block: Span, pack: LanguagePack): boolean {
  const start = openerStart(text, at, block);
  const words = text.slice(start, at.start);
  return words.length <= 60 && phraseAt(words, pack) !== undefined && !/[,;.]/.test(words);
}

const openerStart = (text: string, at: Span, { start }: Span): number =>
  start + (/^[[\s]*(?:(?:OP|PP)? ?\d{1,3}[^\p{L}]*(?:bis|ter|quater)?\.?\s*)?/u.exec(text.slice(start, at.start))?.[0].length ?? 0);
