/** The decision on a package, offered at each of its brackets and notes: our client shows first what it changes, others make the change. */
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { decisionView, offerTitle, packagesIn, touches } from '../core/index';
import type { Client } from './client';
import { toSpan, toWorkspaceEdit } from './convert/places';
import { decidePackageCommand } from './protocol';
import type { Opened } from './workspace';

/** Which decision is meant, of which reading of the draft. */
interface Meant {
  readonly uri: string;
  readonly stamp: string;
  readonly package: string;
  readonly outcome: 'keep' | 'drop';
}

/** The edits are left out where the editor asks for them afterwards: they take several readings of the draft. */
export function packageActions(opened: Opened, { range, context: { only } }: CodeActionParams, client: Client): CodeAction[] {
  const { document, analysis, stamp } = opened;
  const kind = CodeActionKind.RefactorRewrite;
  if (only && !only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))) return [];
  const at = toSpan(document, range);
  const here = packagesIn(analysis).filter(({ members, notes }) => [...members, ...notes.map(({ note }) => note)].some(({ span }) => touches(span, at)));
  return here.flatMap((found) => (['keep', 'drop'] as const).map((outcome): CodeAction => {
    const title = offerTitle(found, outcome, analysis.say);
    const meant: Meant = { uri: document.uri, stamp, package: found.name, outcome };
    if (client.extras) return { title, kind, command: { title, command: decidePackageCommand, arguments: [found.name, outcome] } };
    return client.resolvesEdits ? { title, kind, data: meant } : withEdit(opened, { title, kind }, meant, client);
  }));
}

/** Undefined for an action of another sort, or when the draft is not the same any more. */
export function resolvePackageAction(opened: Opened | undefined, action: CodeAction, client: Client): CodeAction | undefined {
  const meant: Partial<Meant> | undefined = action.data;
  return opened && meant?.package !== undefined && meant.stamp === opened.stamp ? withEdit(opened, action, meant as Meant, client) : undefined;
}

function withEdit({ document, analysis }: Opened, action: CodeAction, { package: name, outcome }: Meant, client: Client): CodeAction {
  const view = decisionView(analysis, name, outcome);
  return view ? { ...action, edit: toWorkspaceEdit(document, view.edits, client) } : action;
}
