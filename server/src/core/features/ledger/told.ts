/** A line of the ledger in words: in short for the line itself, in full for a tooltip and for those who hear it. */
import { joined, type Said, type Say } from '../../speech';
import type { LedgerRow } from './row';

type Silent = Omit<LedgerRow, 'detail' | 'spoken'>;

export const told = (row: Silent, say: Say): LedgerRow => ({ ...row, detail: inShort(row, say), spoken: inFull(row, say) });

/** A blank is short, and its words are read with it. */
const isWordy = ({ kind }: Silent): boolean => kind === 'negotiation' || kind === 'alternative';

function inShort(row: Silent, say: Say): string {
  const { attribution, words } = row;
  const parts: readonly (Said | string | false | undefined)[] = [
    attribution !== undefined && !words.includes(attribution) && attribution,
    row.package,
    isWordy(row) && counted(row.count, say),
  ];
  return parts.filter(Boolean).join(' · ');
}

const counted = (count: number, say: Say): Said => (count === 1 ? say('1 word') : say('{count} words', { count }));

function inFull(row: Silent, say: Say): Said {
  const { name, whereabouts, words, depth, choice, attribution, context } = row;
  const parts: readonly (Said | false | undefined)[] = [
    say('{kind}, {place}: “{words}”.', { kind: name, place: whereabouts, words }),
    choice && choice.of > 1 && say('Alternative {number} of {count}.', { number: choice.number, count: choice.of }),
    attribution !== undefined && say('Proposed by {who}.', { who: attribution }),
    row.package !== undefined && say('It hangs on the decision “{name}”.', { name: row.package }),
    isWordy(row) && (row.count === 1 ? say('1 word long.') : say('{count} words long.', { count: row.count })),
    depth > 0 && (depth === 1 ? say('It stands within another bracket.') : say('It stands within {count} other brackets.', { count: depth })),
    context !== undefined && say('Around it: “{words}”.', { words: context }),
  ];
  return joined(parts.filter((part) => part !== false && part !== undefined));
}
