/** The fixes of the findings at a place, as code actions; and all safe fixes of a draft as one. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import { allowFixes, answered, safeEdits, touches, type Finding, type Fix, type Span } from '../../core/index';
import type { Client } from '../client';
import { toDiagnostic } from '../convert/findings';
import { toSpan, toWorkspaceEdit } from '../convert/places';
import { tellFailures } from '../failures';
import { guarded } from '../host';
import { bracketActions } from '../bracket-actions';
import { packageActions, resolvePackageAction } from '../package-actions';
import { proposalActions, resolveProposalAction } from '../proposal-actions';
import { answerMethod, explainCommand, fillCommand, fixAllKind, type AnswerParams, type FixAddress, type Question } from '../protocol';
import { rewriteKinds, rewrites } from '../rewrites';
import type { Service } from '../service';
import type { Opened } from '../workspace';

export const actions: Service = {
  capabilities: (client) =>
    client.takesActions ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, ...rewriteKinds], resolveProvider: client.resolvesEdits } } : {},
  serve({ connection, client, host, workspace, answer: answering }) {
    connection.onCodeAction(answering<CodeActionParams, CodeAction[]>('Quick fixes', [], (opened, params) => {
      const offered = [codeActions, bracketActions, packageActions, proposalActions, rewrites].flatMap((actionsFor) => actionsFor(opened, params, client));
      tellFailures(host, opened.analysis);
      return offered;
    }));

    const resolved = guarded(host, 'A quick fix', undefined as CodeAction | undefined, async (action: CodeAction) => {
      const opened = await workspace.find(action.data?.uri);
      return resolvePackageAction(opened, action, client) ?? resolveProposalAction(opened, action, client) ?? resolveAction(opened, action, client);
    });
    connection.onCodeActionResolve(async (action) => (await resolved(action)) ?? action);

    connection.onRequest(answerMethod, guarded(host, 'Filling', null as WorkspaceEdit | null, async ({ fix, words }: AnswerParams) =>
      answer(await workspace.find(fix.uri), fix, words, client)));
  },
};

export function codeActions(opened: Opened, { range, context }: CodeActionParams, client: Client): CodeAction[] {
  const isWanted = (kind: string) => context.only?.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix) ?? true) for (const action of quickFixes(opened, toSpan(opened.document, range), client)) actions.push(action);
  // Never unasked: the light bulb at a paragraph is about that paragraph.
  if (isWanted(fixAllKind)) actions.push(...fixAllSafe(opened, client));
  return actions;
}

/** The edit that was left out when the action was offered; unchanged when the draft is not the same any more. */
export function resolveAction(opened: Opened | undefined, action: CodeAction, client: Client): CodeAction {
  const fix = opened && fixAt(opened, action.data);
  return opened && fix ? { ...action, edit: toWorkspaceEdit(opened.document, fix.edits, client) } : action;
}

/** The edit with the drafter's words, or null when the draft is not the same any more. */
export function answer(opened: Opened | undefined, address: FixAddress, words: string, client: Client): WorkspaceEdit | null {
  const fix = opened && fixAt(opened, address);
  return opened && fix ? toWorkspaceEdit(opened.document, answered(fix, words).edits, client) : null;
}

function quickFixes(opened: Opened, at: Span, client: Client): CodeAction[] {
  const { analysis: { findings } } = opened;
  const here = [...findings.entries()].filter(([, { span }]) => touches(span, at));
  const offered = new Map<string, CodeAction>();
  for (const [number, finding] of here) {
    for (const [index, fix] of finding.fixes().entries()) {
      const action = quickFix(opened, finding, fix, { uri: opened.document.uri, stamp: opened.stamp, finding: number, index }, client);
      // Two findings may have one remedy, such as renumbering the sequence they stand in.
      const remedy = `${fix.title} ${fix.edits[0]?.span.start}`;
      if (action && !offered.has(remedy)) offered.set(remedy, action);
    }
  }
  const ofRules = [...new Map(here.map(([, finding]) => [finding.rule, finding])).values()];
  return [
    ...preferFirstSafe(offered.values()),
    ...ofRules.flatMap((finding) => allow(opened, finding, client)),
    ...(client.extras ? ofRules.map((finding) => explain(opened, finding, client)) : []),
  ];
}

const allow = ({ document, analysis }: Opened, finding: Finding, client: Client): CodeAction[] =>
  allowFixes(analysis, finding).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, client)],
    edit: toWorkspaceEdit(document, edits, client),
  }));

function quickFix({ document }: Opened, finding: Finding, fix: Fix, address: FixAddress, client: Client): CodeAction | undefined {
  const action: CodeAction = { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(document, finding, client)] };
  if (fix.ask !== undefined) {
    const question: Question = { title: fix.title, ask: fix.ask, position: document.positionAt(finding.span.start), fix: address };
    return client.extras ? { ...action, command: { title: fix.title, command: fillCommand, arguments: [question] } } : undefined;
  }
  if (fix.edits.length === 0) return undefined;
  const safe = fix.safe ? { isPreferred: true } : {};
  // Of all that are offered one at most is chosen: a long edit, such as a renumbering, is only made then.
  return client.resolvesEdits && fix.edits.length > shortEdit
    ? { ...action, ...safe, data: address }
    : { ...action, ...safe, edit: toWorkspaceEdit(document, fix.edits, client) };
}

/** How many changes are sent along with an offer. */
const shortEdit = 20;

function* preferFirstSafe(actions: Iterable<CodeAction>): Iterable<CodeAction> {
  let found = false;
  for (const { isPreferred, ...action } of actions) {
    yield isPreferred && !found ? { ...action, isPreferred } : action;
    found ||= isPreferred === true;
  }
}

function explain({ document, analysis }: Opened, finding: Finding, client: Client): CodeAction {
  const title = analysis.say('Explain “{rule}”', { rule: finding.rule });
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, client)],
    command: { title, command: explainCommand, arguments: [finding.rule] },
  };
}

function fixAllSafe({ document, analysis }: Opened, client: Client): CodeAction[] {
  const edits = safeEdits(analysis);
  if (edits.length === 0) return [];
  return [{ title: analysis.say('Fix all that is safe to fix'), kind: fixAllKind, edit: toWorkspaceEdit(document, edits, client) }];
}

/** Undefined when the address comes from another reading of the document. */
function fixAt({ stamp, analysis }: Opened, address: FixAddress | undefined): Fix | undefined {
  return address?.stamp === stamp ? analysis.findings[address.finding]?.fixes()[address.index] : undefined;
}
