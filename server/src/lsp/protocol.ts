/**
 * What our own client and the server say to each other beyond the protocol. The client asks for it with
 * `extras` in its initialization options; any other editor is served without.
 */
import type { Position, Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';
import type { BlankList, Judgement, LedgerChoices, LedgerGroup, LedgerRow, OpenKind, Statistics } from '../core/index';

export * from './protocol/packages';
export * from './protocol/proposals';
export * from './protocol/readings';

export interface InitializationOptions {
  /** The client shows the summary, knows the commands below, and opens rule pages. */
  readonly extras?: boolean;
  /** What the server says, in the language of the editor, by its English templates. */
  readonly bundle?: Readonly<Record<string, string>>;
}

/** Notification, server to client: what is open in a draft, each time it was read afresh. */
export const summaryMethod = 'unResolution/summary';
export interface SummaryParams {
  readonly uri: string;
  readonly version: number;
  readonly blanks: number;
  readonly brackets: number;
  /** Brackets without a partner. */
  readonly unmatched: number;
  /** For the status bar. */
  readonly text: string;
  /** The same as a sentence. */
  readonly sentence: string;
}

/** Command of the client that asks the drafter for words, with one `Question`. */
export const fillCommand = 'unResolution.fill';
export interface Question {
  readonly title: string;
  /** What to ask for: «name of the Convention». */
  readonly ask: string;
  /** Where the blank begins. */
  readonly position: Position;
  readonly fix: FixAddress;
}

/** Request, client to server: the edit that puts the drafter's words in; null when the draft has changed since. */
export const answerMethod = 'unResolution/answer';
export interface AnswerParams {
  readonly fix: FixAddress;
  readonly words: string;
}

/** Where a fix is found again: in which reading of which document, of which finding, which of its fixes. */
export interface FixAddress {
  readonly uri: string;
  readonly stamp: string;
  readonly finding: number;
  readonly index: number;
}

/** Request, client to server: is the draft ready to be tabled? Null when it is not open. */
export const readinessMethod = 'unResolution/readiness';
export interface ReadinessParams {
  readonly uri: string;
}
export interface ReadinessAnswer {
  readonly ready: boolean;
  /** "Not ready: 25 errors and 3 warnings" */
  readonly title: string;
  readonly topics: readonly ReadinessTopic[];
}
export interface ReadinessTopic {
  readonly name: string;
  readonly light: 'red' | 'amber' | 'green';
  readonly findings: readonly { readonly rule: string; readonly level: string; readonly message: string; readonly range: Range }[];
}

/** Request, client to server: what a command would change; null where it has no meaning, or when the draft has changed since. */
export const commandMethod = 'unResolution/command';
export interface CommandParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly version: number;
  /** The id of a command of the core, such as `move-down`. */
  readonly command: string;
  /** The selection. */
  readonly range: Range;
  /** The answer to what the command asked the first time. */
  readonly words?: string;
}
export interface CommandAnswer {
  /** The command has to be told something first: it is to be sent again with the drafter's words. */
  readonly asks?: { readonly title: string; readonly likely: readonly string[] };
  /** To be agreed to before the change is made. */
  readonly warns?: readonly string[];
  readonly edits: readonly TextEdit[];
  /** The selection afterwards, in the changed text. */
  readonly selection?: Range;
  /** What was done, or why nothing was. */
  readonly says?: string;
}

/** Request, client to server: the ways to paste what a clipboard holds, the likeliest first. Null when the draft has changed since. */
export const pasteMethod = 'unResolution/paste';
export interface PasteParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly version: number;
  /** The selection. */
  readonly range: Range;
  readonly html: string;
  readonly text: string;
}
/** One way: what the drafter reads, what is put in, and whether it comes before the bare text. */
export interface PasteWay {
  readonly title: string;
  readonly text: string;
  readonly preferred: boolean;
}

/** Request, client to server: what a renumbering would change; null when the draft has changed since. */
export const renumberMethod = 'unResolution/renumber';
export interface RenumberParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly version: number;
  /** All paragraphs, or only those that have no number. */
  readonly which: 'all' | 'missing';
  /** A bis keeps its bis; otherwise it becomes a number of its own. */
  readonly keepInsertions: boolean;
}
export interface RenumberAnswer {
  /** "Numbers that change: 9; references that follow: 1" */
  readonly title: string;
  readonly numbers: readonly RenumberRow[];
  readonly references: readonly RenumberRow[];
  /** What does not change, and why. */
  readonly remarks: readonly string[];
  /** How many bis there are to choose about. */
  readonly insertions: number;
  readonly edits: readonly TextEdit[];
}
export interface RenumberRow {
  /** "3bis → 4" */
  readonly change: string;
  /** The words at that place. */
  readonly words: string;
  readonly range: Range;
}

/** Request, client to server: a draft in figures; null when it is not open. */
export const statisticsMethod = 'unResolution/statistics';
export interface StatisticsParams {
  readonly textDocument: TextDocumentIdentifier;
}
export type StatisticsAnswer = Statistics<Stretch>;
/** A range in few characters, for there are hundreds: first line, its character, last line, its character. */
export type Stretch = readonly [number, number, number, number];

/** Request, client to server: the blanks of a draft by what they ask for, each in its sentence; null when it is not open. */
export const blanksMethod = 'unResolution/blanks';
export interface BlanksParams {
  readonly textDocument: TextDocumentIdentifier;
}
export interface BlanksAnswer extends BlankList<Range> {
  /** Of the draft that was read. */
  readonly version: number;
}

/** Request, client to server: what is to be said of words for the blank that begins at a place; null when it is fine, or there is no blank. */
export const judgeBlankMethod = 'unResolution/judgeBlank';
export interface JudgeBlankParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
  readonly words: string;
}
export type JudgeBlankAnswer = Judgement;

/** Request, client to server: what filling blanks would change; null when the draft has changed since, or a place has no blank. */
export const fillBlanksMethod = 'unResolution/fillBlanks';
export interface FillBlanksParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly version: number;
  /** Where each blank begins, and the words that take its place. */
  readonly values: readonly { readonly position: Position; readonly words: string }[];
  /** The values are written into the front matter. */
  readonly keep: boolean;
}
export interface FillBlanksAnswer {
  readonly edits: readonly TextEdit[];
  /** How many blanks are filled. */
  readonly count: number;
  /** What to look at, each with its place in the changed text. */
  readonly remarks: readonly { readonly says: string; readonly range: Range }[];
  /** Why the values could not be kept. */
  readonly notKept?: string;
}

/** Request, client to server: what is open in a draft, line by line; null when it is not open. */
export const ledgerMethod = 'unResolution/ledger';
export interface LedgerParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly choices: LedgerChoices;
}
export interface LedgerAnswer {
  readonly groups: readonly LedgerGroup<LedgerRow<Range>>[];
  /** How many lines the choices let through, and how many there are. */
  readonly shown: number;
  readonly all: number;
}

/** Command of our client that shows all places of a kind, from a lens: address, position, kind. */
export const showOpenCommand = 'unResolution.showOpen';
export const showStatisticsCommand = 'unResolution.showStatistics';
export const checkReadinessCommand = 'unResolution.checkReadiness';

/** Request, client to server: where something is open in the resolution around a place. */
export const openPlacesMethod = 'unResolution/openPlaces';
export interface OpenPlacesParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
  readonly kind: OpenKind;
}

/** Request, server to client: the text of a file in the workspace, null when there is none. Asked where the server has no disk. */
export const readFileMethod = 'unResolution/readFile';
export interface ReadFileParams {
  readonly uri: string;
}

/** Request, server to client: the addresses of the drafts in the open folders. Asked when somebody looks for something in all of them. */
export const draftsMethod = 'unResolution/drafts';

/** The kind of the code action that makes all safe fixes. */
export const fixAllKind = 'source.fixAll.unResolution';

/** The kind of the code actions that renumber, for editors that cannot show what changes before. */
export const renumberKind = 'source.renumber.unResolution';

/** Command of the client that opens the page of a rule, with the rule's id. */
export const explainCommand = 'unResolution.explain';
export const explainLink = (rule: string): string => `command:${explainCommand}?${encodeURIComponent(JSON.stringify([rule]))}`;

/** Rules' pages are documents of their own, served by the server. */
export const pageScheme = 'un-resolution-rule';
export const pageUri = (rule: string): string => `${pageScheme}:/${rule}.md`;
export const ruleOfPage = (uri: string): string | undefined => /^un-resolution-rule:\/*([a-z-]+)\.md$/.exec(uri)?.[1];
