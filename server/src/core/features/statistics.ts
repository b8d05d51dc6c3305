/** A draft in figures: how its paragraphs open and whom they address, how long they are, and where it is still open. */
import type { Analysis } from '../analyze';
import { grouped } from '../grouped';
import { resolutionsOf } from '../resolutions';
import { textOf, type Span } from '../span';
import { everyBracket } from '../tree';
import { countsOf, openPlaces, type OpenCounts } from './open';
import { byCount, type PartFigure, type ResolutionFigure, type Row } from './statistics/figures';
import { addresseeRows, openerRows, strengthRows, wordsAt } from './statistics/openers';
import { figuresOf } from './statistics/paragraphs';

export type { OpenFigure, PartFigure, ParagraphFigure, ResolutionFigure, Row } from './statistics/figures';

/** A place is a span of the draft, or whatever a host makes of it. */
export interface Statistics<Place = Span> {
  /** What is open in the whole draft, as the status bar has it. */
  readonly open: OpenCounts;
  /** In the order of the text. */
  readonly resolutions: readonly ResolutionFigure<Place>[];
  readonly parts: readonly PartFigure<Place>[];
  /** The most used first; a row leads to each place. */
  readonly preambularOpeners: readonly Row<Place>[];
  readonly operativeOpeners: readonly Row<Place>[];
  /** How strongly the operative paragraphs speak, from a neutral note to a decision. */
  readonly strengths: readonly Row<Place>[];
  readonly addressees: readonly Row<Place>[];
  readonly blanks: readonly Row<Place>[];
}

export function statistics(analysis: Analysis): Statistics {
  const resolutions = resolutionsOf(analysis.draft);
  const preambular = resolutions.flatMap((resolution) => resolution.preambular);
  const operative = resolutions.flatMap((resolution) => resolution.operative);
  return {
    open: countsOf(openPlaces(analysis.draft)),
    ...figuresOf(analysis, resolutions),
    preambularOpeners: openerRows(analysis, preambular),
    operativeOpeners: openerRows(analysis, operative),
    strengths: strengthRows(analysis, operative),
    addressees: addresseeRows(analysis, operative),
    blanks: blankRows(analysis),
  };
}

/** By what they ask for; the words are those of the first. */
function blankRows({ text, draft }: Analysis): Row[] {
  const blanks = [...everyBracket(draft)].filter(({ kind }) => kind === 'placeholder');
  const byKey = grouped(blanks, ({ key, inner }) => key ?? textOf(text, inner));
  return byCount([...byKey.values()].map((same) => ({
    name: (same[0] && wordsAt(text, same[0].inner)) || '…',
    places: same.map(({ span }) => span),
  })));
}
