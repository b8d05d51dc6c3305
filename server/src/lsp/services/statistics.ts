/** A draft in figures, and where it is open. Asked by our own client. */
import type { Range } from 'vscode-languageserver';
import { once, openAt, statistics } from '../../core/index';
import { toRange } from '../convert/places';
import { toStatisticsAnswer } from '../convert/statistics';
import { openPlacesMethod, statisticsMethod, type OpenPlacesParams, type StatisticsAnswer, type StatisticsParams } from '../protocol';
import type { Service } from '../service';
import type { Opened } from '../workspace';

export const statisticsPage: Service = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    // One for each reading, as long as the draft stays as it is.
    const figuresOf = once(({ document, analysis }: Opened) => toStatisticsAnswer(document, statistics(analysis)));
    connection.onRequest(statisticsMethod, answer<StatisticsParams, StatisticsAnswer | null>('The statistics', null, figuresOf));
    connection.onRequest(openPlacesMethod, answer<OpenPlacesParams, Range[]>('What is open', [], ({ document, analysis }, { position, kind }) =>
      openAt(analysis, document.offsetAt(position), kind).map((span) => toRange(document, span))));
  },
};
