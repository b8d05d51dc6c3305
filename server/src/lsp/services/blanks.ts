/** The blanks of a draft, what a value comes to, and what filling would change. Asked by our own client. */
import { blankAt, blankList, fill, judgeBlank, type Analysis, type Bracket } from '../../core/index';
import { toBlanksAnswer, toFillBlanksAnswer } from '../convert/blanks';
import {
  blanksMethod, fillBlanksMethod, judgeBlankMethod,
  type BlanksAnswer, type BlanksParams, type FillBlanksAnswer, type FillBlanksParams, type JudgeBlankAnswer, type JudgeBlankParams,
} from '../protocol';
import type { Service } from '../service';
import type { Opened } from '../workspace';

export const blankPanel: Service = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    connection.onRequest(blanksMethod, answer<BlanksParams, BlanksAnswer | null>('The blanks', null, ({ document, analysis }) => toBlanksAnswer(document, blankList(analysis))));
    connection.onRequest(judgeBlankMethod, answer<JudgeBlankParams, JudgeBlankAnswer | null>('A value', null, ({ document, analysis }, { position, words }) =>
      judgeBlank(analysis, document.offsetAt(position), words) ?? null));
    connection.onRequest(fillBlanksMethod, answer<FillBlanksParams, FillBlanksAnswer | null>('Filling', null, (opened, params) => filling(opened, params)));
  },
};

function filling({ document, analysis }: Opened, { version, values, keep }: FillBlanksParams): FillBlanksAnswer | null {
  const fillings = version === document.version ? fillingsAt(analysis, values.map(({ position, words }) => [document.offsetAt(position), words])) : undefined;
  return fillings ? toFillBlanksAnswer(document, fill(analysis, fillings, keep)) : null;
}

/** Undefined when one of the places has no blank: words in the wrong place would be worse than none. */
function fillingsAt(analysis: Analysis, values: readonly (readonly [offset: number, words: string])[]): Map<Bracket, string> | undefined {
  const fillings = new Map<Bracket, string>();
  for (const [offset, words] of values) {
    const blank = blankAt(analysis, offset);
    if (!blank) return undefined;
    fillings.set(blank, words);
  }
  return fillings;
}
