/** Everything in a draft that speaks of one thing: a paragraph and the references to it, one blank, one resolution. */
import type { Analysis } from '../analyze';
import type { Citation } from '../citations/citation';
import type { BlankGroup, Facts } from '../facts';
import { once } from '../languages/patterns';
import { onlyMeant } from '../references/named';
import { naming } from '../references/naming';
import { isPart, type Target } from '../references/reference';
import type { Span } from '../span';
import type { Bracket } from '../tree';
import { titleOf, type Standing } from './at';

export interface Same {
  /** Where the thing itself is: the marker of the paragraph, the title of the annex. */
  readonly itself?: Span;
  /** Where it is spoken of, in the order of the text. */
  readonly spoken: readonly Span[];
}

/** Undefined for what is spoken of nowhere else: an opener, wording in brackets. */
export function sameAs({ facts }: Analysis, standing: Standing): Same | undefined {
  switch (standing.kind) {
    case 'marker': return sameTarget(facts, standing.paragraph);
    case 'title': return sameTarget(facts, standing.part);
    case 'number': return standing.number.target && sameTarget(facts, standing.number.target);
    case 'reference': {
      const target = onlyMeant(standing.reference)?.target;
      return target && sameTarget(facts, target);
    }
    case 'bracket': {
      const group = blanksLike(facts, standing.bracket);
      return group && { spoken: group.blanks.map(({ span }) => span) };
    }
    case 'citation': return { spoken: citationsOf(facts, standing.citation).map(({ at }) => at) };
    case 'symbol': return { spoken: facts.cited.symbols.filter(({ symbol }) => symbol === standing.symbol.symbol).map(({ span }) => span) };
    default: return undefined;
  }
}

function sameTarget({ references }: Facts, target: Target): Same {
  const itself = nameOf(target);
  return { ...(itself ? { itself } : {}), spoken: naming(references, target).map(({ span }) => span) };
}

/** Where a paragraph, section or annex says which it is. */
export const nameOf = (target: Target): Span | undefined => (isPart(target) ? titleOf(target) : target.marker?.span);

/** All blanks that ask in the same words; undefined for another kind of bracket. */
export const blanksLike = ({ blanks }: Facts, { kind, key = '' }: Bracket): BlankGroup | undefined =>
  kind === 'placeholder' ? byKey(blanks).get(key) : undefined;

const byKey = once((blanks: readonly BlankGroup[]): ReadonlyMap<string, BlankGroup> => new Map(blanks.map((group) => [group.key, group])));

/** All citations of one resolution. Two bodies may use one number: where neither is named they are taken for one. */
export const citationsOf = ({ cited: { citations } }: Facts, { kind, number, body }: Citation): readonly Citation[] =>
  citations.filter((other) => other.kind === kind && numeral(other) === numeral({ number }) && (other.body === body || !other.body || !body));

const numeral = ({ number: { text } }: Pick<Citation, 'number'>): string => text.replace(/\s/g, '').toLowerCase();
