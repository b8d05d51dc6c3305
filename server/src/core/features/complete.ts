/**
 * What could be written where the cursor stands. Each completer knows one sort of thing and the places where it fits; all
 * look at one reading of the draft, and none reads it anew.
 */
import type { Analysis } from '../analyze';
import { addressees } from './complete/addressees';
import { blanks } from './complete/blanks';
import { bodies } from './complete/bodies';
import { citations } from './complete/citations';
import { clauses } from './complete/clauses';
import type { Completer, Completion } from './complete/completion';
import { documents } from './complete/documents';
import { enactingLines } from './complete/enacting';
import { listItems } from './complete/list';
import { markers } from './complete/markers';
import { notesAt } from './complete/notes';
import { openers } from './complete/openers';
import { placeAt } from './complete/place';
import { references } from './complete/references';
import { reopeners } from './complete/reopener';
import { sessions } from './complete/sessions';
import { settingsAt } from './complete/settings';

const completers: readonly Completer[] = [
  documents, enactingLines, listItems, markers, openers, clauses, reopeners, addressees, blanks, references, citations, sessions, bodies,
];

/** The completions at a UTF-16 offset, in the order of `sort`; none where the drafter is best left alone. */
export function complete(analysis: Analysis, offset: number): readonly Completion[] {
  const aside = settingsAt(analysis, offset) ?? notesAt(analysis, offset);
  if (aside) return aside;
  const place = placeAt(analysis, offset);
  return completers.flatMap((completer) => completer(place));
}
