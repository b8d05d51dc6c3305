/** What the drafter can open: documents by their symbols, and resolutions whose symbol follows from the citation (rules 7.2). */
import type { Analysis } from '../analyze';
import { countBegun } from '../in-order';
import type { Span } from '../span';
import type { Said } from '../speech';
import { everyBracket } from '../tree';

export interface Link {
  readonly span: Span;
  readonly url: string;
  /** «Open A/RES/74/247 on docs.un.org» */
  readonly tooltip: Said;
}

const library = 'docs.un.org';

/** In the order of the text. The words of a Markdown link lead where their author says. */
export function links({ text, language, draft, say, facts: { cited } }: Analysis): Link[] {
  const taken = [...everyBracket(draft)].filter(({ kind, span }) => kind === 'link' && !leadsNowhere.test(text.slice(span.end, span.end + farthest))).map(({ span }) => span);
  const isTaken = ({ start }: Span): boolean => {
    const last = taken[countBegun(taken, start, (span) => span.start) - 1];
    return last !== undefined && start < last.end;
  };
  const named = [
    ...cited.symbols,
    ...cited.citations.flatMap(({ at, symbol }) => (symbol === undefined ? [] : [{ span: at, symbol }])),
  ];
  return named
    .filter(({ span }) => !isTaken(span))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, symbol }) => ({ span, url: addressOf(symbol, language), tooltip: say('Open {symbol} on {library}', { symbol, library }) }));
}

/** «[A/78/140](#)»: a converter has lost the address; a mark of its own in the page it was taken from is lost as well. */
const leadsNowhere = /^\((?:#[^()\s]*)?\)/;
const farthest = 200;

/** All language versions carry the same symbol; a symbol has no character that a path does not bear but its parentheses. */
export const addressOf = (symbol: string, language: string): string =>
  `https://${library}/${language}/${encodeURI(symbol).replaceAll('(', '%28').replaceAll(')', '%29')}`;
