/** A draft in figures, and where it is open. Asked by our own client. */
import type { Range } from 'vscode-languageserver';
import { openAt, statistics } from '../../core/index';
import { toRange } from '../convert/places';
import { toStatisticsAnswer } from '../convert/statistics';
import { openPlacesMethod, statisticsMethod, type OpenPlacesParams, type StatisticsAnswer, type StatisticsParams } from '../protocol';
import type { Service } from '../service';

export const statisticsPage: Service = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    connection.onRequest(statisticsMethod, answer<StatisticsParams, StatisticsAnswer | null>('The statistics', null, ({ document, analysis }) =>
      toStatisticsAnswer(document, statistics(analysis))));
    connection.onRequest(openPlacesMethod, answer<OpenPlacesParams, Range[]>('What is open', [], ({ document, analysis }, { position, kind }) =>
      openAt(analysis, document.offsetAt(position), kind).map((span) => toRange(document, span))));
  },
};
