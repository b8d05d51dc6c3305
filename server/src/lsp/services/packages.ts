/** Brackets that hang on one decision: which there are, which there might be, and what a decision would change. Asked by our own client. */
import { decisionView, packageViews, suggestionViews } from '../../core/index';
import { toDecidePackageAnswer, toPackagesAnswer } from '../convert/packages';
import { decidePackageMethod, packagesMethod, type DecidePackageAnswer, type DecidePackageParams, type PackagesAnswer, type PackagesParams } from '../protocol';
import type { Service } from '../service';

export const packages: Service = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    connection.onRequest(packagesMethod, answer<PackagesParams, PackagesAnswer | null>('Packages', null, ({ document, analysis }) =>
      toPackagesAnswer(document, packageViews(analysis), suggestionViews(analysis))));
    connection.onRequest(decidePackageMethod, answer<DecidePackageParams, DecidePackageAnswer | null>('Deciding a package', null, ({ document, analysis }, { name, outcome }) => {
      const view = decisionView(analysis, name, outcome);
      return view ? toDecidePackageAnswer(document, view) : null;
    }));
  },
};
