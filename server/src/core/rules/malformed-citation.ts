import type { Evidence } from '../analyze';
import type { Citation, SymbolMention } from '../citations/citation';
import { datedIn, listsOf, outOfOrder } from '../citations/lists';
import { inGoodOrder, inOrder, numbersWithYear, withYear } from '../citations/reshape';
import { resolutionOf } from '../citations/symbols';
import { nameOf } from '../citations/wording';
import { countBegun, lastBegun } from '../in-order';
import { blockAt } from '../parse/blocks';
import { textOf } from '../span';
import type { BlockRole, Draft } from '../tree';
import { offer, rule, safeFix, type Report } from './rule';
import docs from './malformed-citation.md';

type Said = 'symbol' | 'short' | 'capital' | 'shape' | 'yearless' | 'slashed' | 'dated' | 'order' | 'undated';

export const malformedCitation = rule<Said>({
  id: 'malformed-citation',
  levels: { negotiation: 'info', final: 'info' },
  summary: 'Resolutions are cited in the form that the United Nations uses.',
  docs,
  messages: {
    symbol: '{said} is the symbol of a document; in running text a resolution is cited by its number. Write “{full}”.',
    short: '“{said}” is shorthand: in a resolution, bodies and the word “resolution” are written out. Write “{full}”.',
    capital: 'Within a sentence the word has no capital: write “{full}”.',
    shape: 'The parts of a number stand apart, and a letter comes before the parenthesis. Write “{full}”, not “{said}”.',
    yearless: 'A Security Council resolution is cited with its year in a parenthesis. Write “{full}”.',
    slashed: '“{said}” is not how the Security Council counts: its year stands in a parenthesis. Write “{full}”.',
    dated: 'A resolution is “of” its date, not “{said}”. Write “{full}”.',
    order: '{said} stands behind {before}, which came later. Begin the list with the oldest.',
    undated: '{said} has no date here, nor anywhere in the draft, while others have. Give it one where it is first cited.',
  },
  *check(evidence) {
    const { text, facts: { cited } } = evidence;
    for (const mention of cited.symbols) yield* symbolReports(evidence, mention);
    const numbered = numbersWithYear(cited.citations);
    for (const citation of cited.citations) {
      yield* wordReports(evidence, citation);
      yield* capitalReports(evidence, citation);
      yield* councilReports(evidence, citation, numbered);
    }
    for (const list of listsOf(cited.citations)) yield* orderReports(evidence, list);
    yield* undatedReports(evidence);
  },
});

type Reports = Iterable<Report<Said>>;

const running: ReadonlySet<BlockRole | undefined> = new Set(['paragraph', 'tail']);

/** In running text alone: notes at the foot and lists of documents name symbols, and so do links and parentheses. */
function* symbolReports({ text, draft, pack, say, facts: { cited } }: Evidence, { span, symbol }: SymbolMention): Reports {
  const resolution = resolutionOf(symbol);
  if (!resolution || !running.has(blockAt(draft.blocks, span.start)?.role)) return;
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  if (/[[(/]$/.test(before)) return;
  const words = before.replace(/[\s*_]+/g, ' ');
  const { resolution: nouns } = pack.references;
  const noun = nouns.some((word) => words.toLowerCase().endsWith(`${word} `));
  const previous = lastBegun(cited.symbols, span.start - 1);
  const goesOn = previous !== undefined && span.start - previous.span.end < 8 && resolutionOf(previous.symbol) !== undefined;
  const full = noun || goesOn ? resolution.number : `${nameOf(resolution.body, pack)} ${nouns[0] ?? ''} ${resolution.number}`;
  yield { at: span, say: 'symbol', with: { said: symbol, full }, fixes: () => [offer(say('Write {right}', { right: full }), [{ span, text: full }])] };
}

function* wordReports({ text, pack, say }: Evidence, { at, number, shortened, dated, body, certain }: Citation): Reports {
  if (shortened) {
    const { span, full } = shortened;
    // «UNGA» in a text of the Assembly may become «its» as well.
    const fix = certain && body ? offer : safeFix;
    yield { at: span, say: 'short', with: { said: textOf(text, span), full }, fixes: () => [fix(say('Write “{right}”', { right: full }), [{ span, text: full }])] };
  }
  const shaped = inGoodOrder(number);
  // Not where markup stands within: «[68/247](…)B».
  if (shaped !== number.text && at.end - at.start === number.text.length) {
    yield { at, say: 'shape', with: { said: number.text, full: shaped }, fixes: () => [safeFix(say('Write {right}', { right: shaped }), [{ span: at, text: shaped }])] };
  }
  if (dated) {
    const full = pack.citations.of[0] ?? '';
    yield { at: dated, say: 'dated', with: { said: textOf(text, dated), full }, fixes: () => [safeFix(say('Write “{right}”', { right: full }), [{ span: dated, text: full }])] };
  }
}

/** «its Resolution 60/251», where a body that we know speaks: other houses have capitals. None was seen in adopted texts of those. */
function* capitalReports({ text, draft, say, pack: { references } }: Evidence, { span, at, number }: Citation): Reports {
  const word = textOf(text, { start: span.start, end: at.start }).trim();
  const full = word.charAt(0).toLowerCase() + word.slice(1);
  const isCapital = word !== full && [...references.resolution, ...references.decision].includes(full);
  if (!isCapital || number.shape === 'other' || number.shape === 'bare' || !running.has(blockAt(draft.blocks, span.start)?.role)) return;
  const goesOn = /[\p{L},)][*_]{0,3}\s{1,3}$/u.test(text.slice(Math.max(0, span.start - 8), span.start));
  if (!goesOn || !draft.parts.some(({ enactingLine }) => enactingLine?.organ)) return;
  const first = { start: span.start, end: span.start + 1 };
  yield { at: { start: span.start, end: span.start + word.length }, say: 'capital', with: { full }, fixes: () => [safeFix(say('Write “{right}”', { right: full }), [{ span: first, text: full.charAt(0) }])] };
}

function* councilReports({ text, draft, say }: Evidence, citation: Citation, numbered: ReadonlyMap<number, string>): Reports {
  const { number, at, body, certain, kind } = citation;
  if (kind !== 'resolution' || (body !== 'security-council' && !isOfTheCouncil(text, citation, draft))) return;
  if (number.shape === 'slashed' || number.shape === 'bare') {
    const full = number.shape === 'slashed' ? `${number.serial} (${number.session})` : withYear(citation, numbered);
    yield {
      at, say: number.shape === 'slashed' ? 'slashed' : 'yearless',
      ...(certain || number.shape === 'slashed' ? {} : { level: 'hint' as const }),
      with: { said: number.text, full: full ?? `${number.serial} (…)` },
      // «841 1993»: the parenthesis is missing, not the year.
      fixes: () => (full === undefined || /^ \d/.test(text.slice(at.end, at.end + 2)) ? [] : [offer(say('Write {right}', { right: full }), [{ span: at, text: full }])]),
    };
  }
}

/** Near the Council nobody else counts to hundreds without a session or a year: «the latest of which was resolution 1992». */
const isOfTheCouncil = (text: string, { at, body, certain, number: { shape, serial } }: Citation, { parts }: Draft): boolean =>
  // «715 A XXVII)» has lost something else.
  !/^ ?(?:\(|\p{Lu}{1,5}(?!\p{Ll}))/u.test(text.slice(at.end, at.end + 7)) &&
  (body === undefined || !certain) && body !== 'other' && shape === 'bare' && serial >= 100 && parts.some(({ enactingLine }) => enactingLine?.organ !== undefined);

/** One slip in a list is told once. */
function* orderReports({ text, say }: Evidence, list: readonly Citation[]): Reports {
  const slip = outOfOrder(list);
  if (!slip) return;
  const { before, citation } = slip;
  yield {
    at: citation.at, say: 'order', with: { said: citation.number.text, before: before.number.text },
    fixes: () => {
      const edits = inOrder(text, list);
      return edits ? [offer(say('Put the list in order'), edits)] : [];
    },
  };
}

/** The first mention in the running text, where the draft otherwise gives dates (rules 7.1); the Security Council's number says the year. */
function* undatedReports({ draft, facts: { cited } }: Evidence): Reports {
  const keyOf = ({ kind, number }: Citation) => `${kind} ${number.text}`;
  const dated = new Set(listsOf(cited.citations).flatMap(datedIn).map(keyOf));
  if (dated.size < 3) return;
  for (const citation of cited.citations) {
    const { body, certain, at, number } = citation;
    if (dated.has(keyOf(citation)) || !certain || body === 'other' || body === 'security-council' || number.shape === 'other') continue;
    // «resolution 79/277, adopted by the General Assembly on 27 March 2025»
    const next = cited.dates[countBegun(cited.dates, at.end, ({ span }) => span.start)];
    if (next && next.span.start < at.end + 80) continue;
    if (!running.has(blockAt(draft.blocks, at.start)?.role)) continue;
    dated.add(keyOf(citation));
    yield { at, say: 'undated', level: 'hint', with: { said: number.text } };
  }
}
