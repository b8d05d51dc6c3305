/**
 * Everything an editor may ask a server, by the capability that announces it: for the tests that ask it all, and for
 * the bench that times it. A capability without a row here is one that nobody asks about, and `requestsOf` says so.
 */
import type { CodeAction, Position, Range, ServerCapabilities } from 'vscode-languageserver/node';
import { asInText } from '../../server/src/core/index';
import {
  adoptionMethod, answerMethod, blanksMethod, commandMethod, decidePackageMethod, fillBlanksMethod, fillCommand, judgeBlankMethod, ledgerMethod, likelyDelegationsMethod, mergeMethod, openPlacesMethod,
  packagesMethod, pasteMethod, proposalsMethod, proposalsTextMethod, readinessMethod, readingMethod, readingQuery, renumberMethod, statisticsMethod, type Question,
} from '../../server/src/lsp/protocol';

/** Where in an open document something is asked. */
export interface Place {
  readonly uri: string;
  readonly position: Position;
  /** A selection at the place. */
  readonly range: Range;
  /** The document's version as the client knows it. */
  readonly version: number;
}

export interface Request {
  /** "hover"; with what it builds on: "completion, resolved". */
  readonly name: string;
  readonly method: string;
  readonly params: (place: Place) => unknown;
  /** What to ask about one of the answers: a completion item, a code action. The answers come as the request gave them. */
  readonly then?: { readonly name: string; readonly method: string; readonly pick: (answer: unknown) => unknown };
}

type Row = (options: Record<string, unknown>) => readonly Request[];
type Asked = Partial<Record<keyof ServerCapabilities, Row>>;

const at = ({ uri, position }: Place) => ({ textDocument: { uri }, position });
const whole = ({ uri }: Place) => ({ textDocument: { uri } });
const within = ({ uri, range }: Place) => ({ textDocument: { uri }, range });
const layout = { tabSize: 4, insertSpaces: true };

const one = (name: string, method: string, params: Request['params']): Row => () => [{ name, method: `textDocument/${method}`, params }];

/** The first of a list, or of the list in an object. */
const firstIn = (answer: unknown): unknown => {
  const list = Array.isArray(answer) ? answer : ((answer as { items?: unknown[] } | null)?.items ?? []);
  return list.find((item) => item && typeof item === 'object' && !(item as { command?: unknown }).command) ?? list[0];
};

const resolvable = (name: string, method: string, resolve: string, params: Request['params']): Row => ({ resolveProvider }) => [{
  name, method: `textDocument/${method}`, params,
  ...(resolveProvider ? { then: { name: `${name}, resolved`, method: resolve, pick: firstIn } } : {}),
}];

const rows: Asked = {
  completionProvider: resolvable('completion', 'completion', 'completionItem/resolve', (place) => ({ ...at(place), context: { triggerKind: 1 } })),
  hoverProvider: one('hover', 'hover', at),
  signatureHelpProvider: one('signature help', 'signatureHelp', at),
  declarationProvider: one('declaration', 'declaration', at),
  definitionProvider: one('definition', 'definition', at),
  typeDefinitionProvider: one('type definition', 'typeDefinition', at),
  implementationProvider: one('implementation', 'implementation', at),
  referencesProvider: one('references', 'references', (place) => ({ ...at(place), context: { includeDeclaration: true } })),
  documentHighlightProvider: one('highlight', 'documentHighlight', at),
  documentSymbolProvider: one('symbols', 'documentSymbol', whole),
  codeActionProvider: resolvable('code actions', 'codeAction', 'codeAction/resolve', (place) => ({ ...within(place), context: { diagnostics: [] } })),
  codeLensProvider: resolvable('code lens', 'codeLens', 'codeLens/resolve', whole),
  documentLinkProvider: resolvable('links', 'documentLink', 'documentLink/resolve', whole),
  workspaceSymbolProvider: () => [{ name: 'workspace symbols', method: 'workspace/symbol', params: () => ({ query: 're' }) }],
  documentFormattingProvider: one('format', 'formatting', (place) => ({ ...whole(place), options: layout })),
  documentRangeFormattingProvider: one('format selection', 'rangeFormatting', (place) => ({ ...within(place), options: layout })),
  documentOnTypeFormattingProvider: ({ firstTriggerCharacter, moreTriggerCharacter = [] }) =>
    [firstTriggerCharacter, ...(moreTriggerCharacter as unknown[])].map((ch) => ({
      name: `on typing ${JSON.stringify(ch)}`, method: 'textDocument/onTypeFormatting', params: (place) => ({ ...at(place), ch, options: layout }),
    })),
  renameProvider: ({ prepareProvider }) => [
    ...(prepareProvider ? one('prepare rename', 'prepareRename', at)({}) : []),
    ...one('rename', 'rename', (place) => ({ ...at(place), newName: '7' }))({}),
  ],
  foldingRangeProvider: one('folding', 'foldingRange', whole),
  selectionRangeProvider: one('selection ranges', 'selectionRange', ({ uri, position }) => ({ textDocument: { uri }, positions: [position] })),
  linkedEditingRangeProvider: one('linked editing', 'linkedEditingRange', at),
  inlayHintProvider: resolvable('inlay hints', 'inlayHint', 'inlayHint/resolve', within),
  diagnosticProvider: one('diagnostics', 'diagnostic', whole),
  semanticTokensProvider: ({ full, range }) => [
    ...(full ? one('tokens', 'semanticTokens/full', whole)({}) : []),
    ...((full as { delta?: boolean } | undefined)?.delta ? one('tokens, changed', 'semanticTokens/full/delta', (place) => ({ ...whole(place), previousResultId: '0' }))({}) : []),
    ...(range ? one('visible tokens', 'semanticTokens/range', within)({}) : []),
  ],
  executeCommandProvider: ({ commands = [] }) =>
    (commands as string[]).map((command) => ({ name: `command ${command}`, method: 'workspace/executeCommand', params: () => ({ command, arguments: [] }) })),
  workspace: ({ textDocumentContent }) => (textDocumentContent ? [
    { name: 'a page', method: 'workspace/textDocumentContent', params: () => ({ uri: 'un-resolution-rule:/open-bracket.md' }) },
    { name: 'the clean text', method: 'workspace/textDocumentContent', params: ({ uri }) => ({ uri: `un-resolution-reading:/x.resolution.md?${encodeURIComponent(readingQuery('clean', uri))}` }) },
  ] : []),
};

/** What is announced and asks nothing. */
const silent: readonly string[] = ['positionEncoding', 'textDocumentSync', 'experimental'];

/** Every request that these capabilities invite. @throws for a capability that has no row: it wants one, so that it is tested and timed */
export function requestsOf(capabilities: ServerCapabilities): Request[] {
  return Object.entries(capabilities).flatMap(([name, options]) => {
    if (silent.includes(name) || options === undefined || options === false) return [];
    const row = rows[name as keyof ServerCapabilities];
    if (!row) throw new Error(`The server announces ${name}, and test/support/requests.ts does not ask for it.`);
    return row(typeof options === 'object' ? (options as Record<string, unknown>) : {});
  });
}

/** What our own client asks beyond the protocol, with every command by its id. */
export const ownRequests = (commands: readonly string[]): Request[] => [
  ...commands.map((command): Request => ({ name: `command ${command}`, method: commandMethod, params: (place) => ({ ...within(place), version: place.version, command }) })),
  { name: 'paste', method: pasteMethod, params: (place) => ({ ...within(place), version: place.version, html: '<p>2. <i>Requests</i> a chart;</p>', text: '' }) },
  ...(['all', 'missing'] as const).map((which): Request => ({ name: `renumber ${which}`, method: renumberMethod, params: ({ uri, version }) => ({ textDocument: { uri }, version, which, keepInsertions: false }) })),
  ...(['place', 'delegation'] as const).map((group): Request => ({ name: `brackets by ${group}`, method: ledgerMethod, params: ({ uri }) => ({ textDocument: { uri }, choices: { ...asInText, group } }) })),
  { name: 'packages', method: packagesMethod, params: whole },
  { name: 'package decided', method: decidePackageMethod, params: (place) => ({ ...whole(place), name: 'conference', outcome: 'keep' }) },
  { name: 'clean reading', method: readingMethod, params: (place) => ({ ...whole(place), reading: 'clean' }) },
  { name: 'adoption', method: adoptionMethod, params: ({ uri, version }) => ({ textDocument: { uri }, version, decisions: {}, rest: 'keep' }) },
  { name: 'proposals', method: proposalsMethod, params: whole },
  { name: 'proposals of a delegation', method: proposalsTextMethod, params: (place) => ({ ...whole(place), delegation: 'EU' }) },
  { name: 'likely delegations', method: likelyDelegationsMethod, params: whole },
  { name: 'another version', method: mergeMethod, params: ({ uri, version }) => ({ textDocument: { uri }, version, other: '*The General Assembly*,\n\n1. *Requests* a chart;\n\n2. *Decides* to meet.\n', by: 'EU' }) },
  { name: 'statistics', method: statisticsMethod, params: whole },
  { name: 'open places', method: openPlacesMethod, params: (place) => ({ ...at(place), kind: 'blanks' }) },
  { name: 'blanks', method: blanksMethod, params: whole },
  { name: 'a value', method: judgeBlankMethod, params: (place) => ({ ...at(place), words: 'Ivory Coast' }) },
  { name: 'filling', method: fillBlanksMethod, params: ({ uri, position, version }) => ({ textDocument: { uri }, version, values: [{ position, words: 'Suva' }], keep: true }) },
  { name: 'readiness', method: readinessMethod, params: ({ uri }) => ({ uri }) },
  {
    name: 'code actions', method: 'textDocument/codeAction', params: (place) => ({ ...within(place), context: { diagnostics: [] } }),
    then: { name: 'a blank filled', method: answerMethod, pick: filling },
  },
];

function filling(answer: unknown): unknown {
  const question = (answer as CodeAction[]).find(({ command }) => command?.command === fillCommand)?.command?.arguments?.[0] as Question | undefined;
  return question && { fix: question.fix, words: 'Suva' };
}
