import type { Evidence } from '../analyze';
import { counterpart, turnedVerb } from '../openers/counterpart';
import { plainWords } from '../parse/opener';
import { phraseAt } from '../parse/phrases';
import { resolutionsOf, type WholeResolution } from '../resolutions';
import { textOf, type Span } from '../span';
import type { Opener, Paragraph } from '../tree';
import docs from './opener-in-wrong-part.md';
import { offer, rule } from './rule';

export const openerInWrongPart = rule({
  id: 'opener-in-wrong-part',
  levels: { negotiation: 'warning', final: 'warning' },
  profiles: { unesco: 'off' },
  summary: 'A preambular paragraph opens with a participle, an operative one with a verb that acts.',
  docs,
  messages: {
    preambular: '“{opener}” opens a preambular paragraph, but this one is numbered among the operative ones. Say what the body does, or move the paragraph to the preamble.',
    preambularAs: '“{opener}” opens a preambular paragraph, but this one is numbered among the operative ones. Say what the body does, “{other}”, or move the paragraph to the preamble.',
    operative: '“{opener}” opens an operative paragraph, but this one stands in the preamble. Open it with a participle, or move it to the operative part.',
    operativeAs: '“{opener}” opens an operative paragraph, but this one stands in the preamble. Open it with a participle, “{other}”, or move it to the operative part.',
  },
  *check(evidence) {
    for (const resolution of resolutionsOf(evidence.draft)) {
      for (const { opener, kind } of misplaced(evidence, resolution)) {
        const at = opener.set ?? opener.span;
        const words = plainWords(evidence.text, at.start, at.end).words.trimEnd();
        const other = counterpart(words, kind, evidence.pack);
        yield {
          at,
          say: other ? `${kind}As` : kind,
          with: { opener: words, other: other ?? '' },
          fixes: () => (other ? [offer(evidence.say('Write “{right}”', { right: other }), [edit(evidence, at, words, kind, other)])] : []),
        };
      }
    }
  },
});

interface Misplaced {
  readonly opener: Opener;
  /** Of the paragraphs that are opened so. */
  readonly kind: 'preambular' | 'operative';
}

function* misplaced(evidence: Evidence, { preambular, operative }: WholeResolution): Iterable<Misplaced> {
  const bare = preambular.findIndex(({ marker }) => !marker);
  const alone = preambular.filter(({ marker }) => marker).length === 1;
  for (const [index, { opener, marker, body }] of preambular.entries()) {
    if (!isKnown(evidence, opener)) continue;
    if (opener.kind === 'operative') yield { opener, kind: 'operative' };
    // «1. Recalling …;» after a preamble without numbers: the first operative paragraph. Where all have numbers that is the habit (rules 1.11).
    else if (marker?.style === 'number' && bare >= 0 && bare < index && (alone || body.ending.mark === ';')) yield { opener, kind: 'preambular' };
  }
  for (const { opener } of operative) {
    if (isKnown(evidence, opener) && opener.kind === 'preambular' && !introduces(evidence, opener)) yield { opener, kind: 'preambular' };
  }
}

/** «Acting under Chapter VII of the Charter, decides …». */
function introduces({ pack }: Evidence, { phrase = '' }: Opener): boolean {
  const category = phraseAt(phrase, pack)?.category;
  return category !== undefined && pack.openers.introducing.includes(category);
}

/** By its shape alone no opener is blamed: «Housing» is no participle. */
const isKnown = ({ text, pack }: Evidence, opener: Paragraph['opener']): opener is Opener =>
  opener?.kind !== undefined && (opener.phrase !== undefined || turnedVerb(textOf(text, opener.span), opener.kind, pack) !== undefined);

/** Where marks or brackets stand between the words of the opener, only its verb is changed. */
function edit({ text, pack }: Evidence, at: Span, words: string, kind: Misplaced['kind'], other: string) {
  const verb = turnedVerb(words, kind, pack);
  const start = verb && textOf(text, at) !== words ? text.indexOf(verb.here, at.start) : at.start;
  return start > at.start && verb ? { span: { start, end: start + verb.here.length }, text: verb.there } : { span: at, text: other };
}
