import type { Evidence } from '../analyze';
import { isKnownStart, likelyOpeners, usualOpeners } from '../openers/likely';
import { openingOf, type Opening } from '../openers/opening';
import { resolutionsOf } from '../resolutions';
import { textOf, type Edit } from '../span';
import type { Paragraph } from '../tree';
import { offer, rule, type Report } from './rule';
import docs from './unknown-opener.md';

type Name = 'near' | 'unusual' | 'noParticiple' | 'noVerb' | 'small';

export const unknownOpener = rule<Name>({
  id: 'unknown-opener',
  levels: { negotiation: 'hint', final: 'hint' },
  summary: 'A paragraph opens with one of the phrases that resolutions use.',
  docs,
  messages: {
    near: 'No resolution opens with “{opener}”; “{likely}” was probably meant. Choose the phrase you want.',
    unusual: '“{opener}” is not among the openers that resolutions use. It may be right; where the words were agreed elsewhere, a usual one is safer.',
    small: '“{opener}” begins the paragraph. Write it with a capital letter.',
    noParticiple: 'This paragraph does not open with a participle or an adjective, as the preamble does. Begin with a phrase such as “{first}” or “{second}”.',
    noVerb: 'This paragraph does not open with a verb that says what the body does. Begin with a phrase such as “{first}” or “{second}”.',
  },
  *check(evidence) {
    for (const { parts, operative } of resolutionsOf(evidence.draft)) {
      const several = severalSpeak(evidence, operative);
      const all = parts.flatMap(({ paragraphs }) => paragraphs);
      // The International Telecommunication Union begins all of them so.
      const isHabit = all.length > 2 && all.filter((paragraph) => smallReport(evidence, paragraph)).length * 2 > all.length;
      for (const paragraph of all) {
        const small = isHabit ? undefined : smallReport(evidence, paragraph);
        if (small) yield small;
        if (paragraph.opener?.phrase !== undefined || (several && isBareVerb(evidence, paragraph))) continue;
        const opening = openingOf(evidence, paragraph);
        const found = opening && (nearReport(evidence, paragraph, opening) ?? otherReport(evidence, paragraph, opening));
        if (found) yield found;
      }
    }
  },
});

/** The kinds that a paragraph may have been meant to be. */
const others = { other: ['operative', 'preambular'], operative: ['preambular'], preambular: ['operative'] } as const;

/** «5. *requests* …»: a word in italics or behind a number is the first, whatever the line before says. */
function smallReport({ text, say }: Evidence, { opener, marker, bracket }: Paragraph): Report<Name> | undefined {
  if (!opener || bracket || (!opener.italic && !marker)) return undefined;
  const [first = ''] = /^\p{Ll}/u.exec(textOf(text, opener.span)) ?? [];
  if (first === '' || opener.phrase === undefined) return undefined;
  const { start } = opener.span;
  return {
    at: opener.span,
    say: 'small',
    with: { opener: textOf(text, opener.span) },
    fixes: () => [offer(say('Begin with a capital letter'), [{ span: { start, end: start + first.length }, text: first.toUpperCase() }])],
  };
}

/** A slip in a usual opener, which may have kept the paragraph from being known for what it is. */
function nearReport({ pack, say }: Evidence, { kind, own, body }: Paragraph, opening: Opening): Report<Name> | undefined {
  const said = opening.words.map((word) => word.toLowerCase());
  const elsewhere = () => others[kind].flatMap((one) => (body.ending.mark === '' ? [] : likelyOpeners(said, one, pack, 1)));
  const here = kind === 'other' ? [] : likelyOpeners(said, kind, pack);
  const likely = here.length > 0 ? here : elsewhere();
  const wanted = likely.map((words) => words.map((word, index) => inCase(opening, word, index)));
  const [best] = wanted;
  if (!best) return undefined;
  return {
    at: { start: opening.spans[0]?.start ?? own.start, end: opening.spans[best.length - 1]?.end ?? own.start },
    say: 'near',
    with: { opener: opening.words.slice(0, best.length).join(' '), likely: best.join(' ') },
    fixes: () => wanted.map((words) => offer(say('Write “{right}”', { right: words.join(' ') }), changed(opening, words))),
  };
}

function otherReport({ text, pack }: Evidence, { kind, opener, own, body, marker }: Paragraph, { words, spans }: Opening): Report<Name> | undefined {
  const [word = ''] = words;
  // One that belongs to the other kind of paragraph is opener-in-wrong-part.
  const known = isKnownStart(word, 'preambular', pack) || isKnownStart(word, 'operative', pack);
  if (kind === 'other' || known || body.ending.mark === '' || !(marker || /^\p{Lu}/u.test(word))) return undefined;
  const at = opener?.span ?? spans[0] ?? own;
  // A preamble has adjectives too, and those have no form to be known by.
  const opens = opener || (kind === 'preambular' && !pack.brackets.articles.includes(word.toLowerCase()));
  if (opens) return { at, say: 'unusual', with: { opener: textOf(text, at) } };
  return { at, say: kind === 'preambular' ? 'noParticiple' : 'noVerb', with: usualOpeners(pack)[kind] };
}

/** As the words it takes the place of are written: a capital for a capital. */
const inCase = ({ words }: Opening, word: string, index: number): string =>
  /^\p{Lu}/u.test(words[index] ?? '') ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Word by word, so that italics and brackets between them stay. */
const changed = ({ words, spans }: Opening, wanted: readonly string[]): Edit[] =>
  wanted.flatMap((text, index) => (spans[index] && text !== words[index] ? [{ span: spans[index], text }] : []));

/** «The Conference of the Parties and the Conference …» decide: their verbs have no -s. */
const severalSpeak = (evidence: Evidence, operative: readonly Paragraph[]): boolean => {
  const bare = operative.filter((paragraph) => paragraph.opener?.phrase === undefined && isBareVerb(evidence, paragraph));
  return bare.length > 1 && bare.length * 2 > operative.length;
};

function isBareVerb(evidence: Evidence, paragraph: Paragraph): boolean {
  const word = openingOf(evidence, paragraph)?.words[0]?.toLowerCase() ?? '';
  return evidence.pack.openers.verbs.some(([, verb]) => verb.startsWith(word) && verb.length > word.length && verb.length <= word.length + 2);
}
