/** Every service, once. What they announce is laid together, and no two answer the same request. */
import type { ServerCapabilities } from 'vscode-languageserver';
import type { Client } from '../client';
import type { Service } from '../service';
import { actions } from './actions';
import { adopting } from './adoption';
import { blankPanel } from './blanks';
import { colours } from './colours';
import { completion } from './completion';
import { diagnostics } from './diagnostics';
import { drafterCommands } from './commands';
import { finding } from './finding';
import { hover } from './hover';
import { bracketLedger } from './ledger';
import { navigation } from './navigation';
import { packages } from './packages';
import { pages } from './pages';
import { pasting } from './pasting';
import { proposals } from './proposals';
import { renaming } from './renaming';
import { renumbering } from './renumbering';
import { statisticsPage } from './statistics';
import { structure } from './structure';
import { tableReadiness } from './readiness';
import { typing } from './typing';
import { views } from './views';

export const services: readonly Service[] = [
  actions, adopting, blankPanel, bracketLedger, colours, completion, diagnostics, drafterCommands, finding, hover, navigation, packages, pages, pasting, proposals, renaming, renumbering, statisticsPage, structure, tableReadiness, typing, views,
];

export function capabilitiesFor(client: Client): ServerCapabilities {
  const announced = services.map(({ capabilities }) => capabilities(client));
  return Object.assign({}, ...announced, { workspace: Object.assign({}, ...announced.map(({ workspace }) => workspace)) });
}
