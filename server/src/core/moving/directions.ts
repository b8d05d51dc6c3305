/** «above» and «below» in two stretches that change places: each word is right again afterwards (rules 4.4). */
import type { Evidence } from '../analyze';
import { meantIn } from '../references/named';
import type { Reference, ReferenceNumber } from '../references/reference';
import { contains, emptyAt, type Edit, type Span } from '../span';

type Side = NonNullable<ReferenceNumber['direction']>['says'];

export const directionEdits = ({ facts: { references }, pack }: Evidence, upper: Span, lower: Span): Edit[] =>
  references.flatMap((reference) => {
    const here = contains(upper, reference.span) ? upper : contains(lower, reference.span) ? lower : undefined;
    return here ? turnedIn(reference, here === upper ? 'below' : 'above', here === upper ? lower : upper, pack.references) : [];
  });

/**
 * @param says what a reference into the other stretch says now
 * @param there the other stretch
 */
function turnedIn(reference: Reference, says: Side, there: Span, words: Readonly<Record<Side, string>>): Edit[] {
  const numbers = meantIn(reference).filter(({ direction }) => direction);
  // Of a row that is named by its ends neither end has moved.
  const turns = numbers.map(({ place, direction, through }, index) => !through && !numbers[index + 1]?.through && direction?.says === says && place !== undefined && contains(there, place));
  if (!turns.includes(true)) return [];
  const sides = numbers.map(({ direction }, index) => (turns[index] ? opposite[says] : (direction?.says ?? says)));
  return numbers.flatMap(({ span, direction }, index): Edit[] => {
    const [side, next] = [sides[index] as Side, numbers[index + 1]];
    const isLastOfWord = direction !== undefined && next?.direction?.span.start !== direction.span.start;
    const isLastOfSide = sides[index + 1] !== side && !next?.through;
    if (isLastOfWord && !isLastOfSide && isNear(span, direction.span)) return [{ span: { start: span.end, end: direction.span.end }, text: '' }];
    if (isLastOfWord && direction.says !== side) return [{ span: direction.span, text: words[side] }];
    return !isLastOfWord && isLastOfSide ? [{ span: emptyAt(span.end), text: ` ${words[side]}` }] : [];
  });
}

const opposite = { above: 'below', below: 'above' } as const;

/** Only a comma and a space stand between a number and its direction. */
const isNear = (number: Span, direction: Span): boolean => direction.start - number.end <= 2;
