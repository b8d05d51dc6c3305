import { ordinalWords } from '../parse/marker';
import { openerAt, plainWords } from '../parse/opener';
import { phraseAt } from '../parse/phrases';
import { emptyAt, touches, type Span } from '../span';
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
  *check({ text, draft, pack, say }) {
    const bodies = new Map(draft.parts.flatMap(({ enactingLine }) => (enactingLine ? [[enactingLine.span.start, enactingLine.name] as const] : [])));
    for (const { span, role, loose, emphasis } of draft.blocks) {
      if (role !== 'paragraph' && role !== 'tail' && role !== 'enacting-line') continue;
      for (const { span: at, opens } of loose) {
        const mark = text.slice(at.start, at.end);
        const remove = offer(say('Take “{mark}” away', { mark }), [{ span: at, text: '' }]);
        const meant = bodies.get(span.start) ?? phraseAround(text, at, opens, span, pack);
        // Within words that are italic already a second mark would only tangle them.
        const phrase = meant && emphasis.some((run) => touches(run.span, meant)) ? undefined : meant;
        if (opens) {
          yield { at, say: 'neverClosed', fixes: () => (phrase ? [safeFix(say('Close after “{phrase}”', { phrase: said(text, phrase) }), [{ span: emptyAt(phrase.end), text: mark }]), remove] : [remove]) };
        } else if (phrase) {
          yield { at, say: 'neverOpened', fixes: () => [safeFix(say('Open before “{phrase}”', { phrase: said(text, phrase) }), [{ span: emptyAt(phrase.start), text: mark }]), remove] };
        }
      }
    }
  },
});

const said = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

/** The listed phrase that the mark was meant for: the one that follows it, or the one right before it. */
const phraseAround = (text: string, at: Span, opens: boolean, block: Span, pack: LanguagePack): Span | undefined =>
  opens ? phraseAfter(text, at, block, pack) : phraseBefore(text, at, block, pack);

function phraseAfter(text: string, at: Span, block: Span, pack: LanguagePack): Span | undefined {
  const plain = plainWords(text, at.end, Math.min(block.end, at.end + 120));
  const phrase = phraseAt(plain.words, pack);
  return phrase && { start: at.end, end: plain.offsetAfter(phrase.italic.length) };
}

/**
 * A star after a word may be a note mark; right after an opener it was meant to close the italics. Of an opener that
 * is not listed a few words without a name are enough: «Further noting with concern».
 */
function phraseBefore(text: string, at: Span, block: Span, pack: LanguagePack): Span | undefined {
  const start = openerStart(text, at, block);
  const { words } = plainWords(text, start, Math.min(at.start, start + 120));
  const phrase = phraseAt(words, pack);
  const free = start === block.start || /[\s[［]/.test(text.charAt(start - 1));
  const whole = phrase !== undefined && words.length <= phrase.phrase.length;
  const likely = openerAt(text, start, block.end, [], pack) !== undefined && /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,4}$/u.test(words);
  return (whole || likely) && free && start + 120 > at.start ? { start, end: at.start } : undefined;
}

const openerStart = (text: string, at: Span, { start }: Span): number =>
  start + (beforeOpener.exec(text.slice(start, at.start))?.[0].length ?? 0);

/** «[8bis. » */
const beforeOpener = new RegExp(String.raw`^[[\s]*(?:(?:OP|PP)? ?\d{1,3}[^\p{L}]*(?:${ordinalWords})?\.?\s*)?`, 'u');
