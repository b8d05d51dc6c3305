/** Whose resolution is cited, when it can have been adopted, where else it is cited, and where to read it. */
import type { Analysis } from '../../analyze';
import type { Citation, SymbolMention } from '../../citations/citation';
import { windowOf } from '../../citations/series';
import { excerpt } from '../../excerpt';
import type { Said, Say } from '../../speech';
import { addressOf } from '../links';
import { citationsOf } from '../same';
import { allWhereabouts } from '../whereabouts';
import { says, type Card, type Line } from './card';

export function citationCard(analysis: Analysis, citation: Citation): Card {
  const { facts, say } = analysis;
  const all = citationsOf(facts, citation);
  const others = all.filter((other) => other !== citation);
  const dated = citation.date ? undefined : others.find(({ date }) => date)?.date;
  return {
    title: titleOf(citation, analysis),
    lines: [
      ...says(
        citation.body && !citation.certain && citation.number.shape !== 'year' ? say('The text does not say whose it is: this is what a reader would suppose.') : undefined,
        adopted(citation, say),
        dated && say('Cited elsewhere as of {date}.', { date: excerpt(analysis.text, dated.span, 40) }),
        others.length > 0 ? say('Also cited in {places}.', { places: allWhereabouts(analysis, others.map(({ span }) => span)) }) : undefined,
      ),
      ...opens(analysis, citation.symbol),
    ],
  };
}

function titleOf({ kind, body, number: { text: number } }: Citation, { pack, say }: Analysis): string {
  const name = pack.citations.bodies.find((known) => known.body === body)?.names[0];
  if (kind === 'decision') return name ? say('{body} decision {number}', { body: name, number }) : say('Decision {number}', { number });
  return name ? say('{body} resolution {number}', { body: name, number }) : say('Resolution {number}', { number });
}

/** What the number tells of the session or year. */
function adopted({ body, number }: Citation, say: Say): Said | undefined {
  const window = body && windowOf(body, number);
  if (!window) return undefined;
  const [from, to] = [window.from, window.to].map((day) => Math.floor(day / 10000));
  if (body === 'general-assembly' && !number.special) return say('Session {session}, {from} to {to}.', { session: number.session, from: from ?? 0, to: to ?? 0 });
  return from === to ? say('Adopted in {year}.', { year: from ?? 0 }) : undefined;
}

export function symbolCard(analysis: Analysis, mention: SymbolMention): Card {
  const { facts, say } = analysis;
  const others = facts.cited.symbols.filter((other) => other !== mention && other.symbol === mention.symbol).map(({ span }) => span);
  return {
    title: say('Document {symbol}', { symbol: mention.symbol }),
    lines: [...says(others.length > 0 ? say('Also cited in {places}.', { places: allWhereabouts(analysis, others) }) : undefined), ...opens(analysis, mention.symbol)],
  };
}

const opens = ({ language, say }: Analysis, symbol: string | undefined): Line[] =>
  symbol === undefined ? [] : [{ opens: addressOf(symbol, language), label: say('Open {symbol}', { symbol }) }];
