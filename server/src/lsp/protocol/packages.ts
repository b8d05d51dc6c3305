/** What our own client and the server say to each other about packages. */
import type { Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';
import type { BracketRow, DecisionView, PackageView, SuggestionView } from '../../core/index';

export type PackageBracket = BracketRow<Range>;

/** Request, client to server: the packages of a draft and those that are suggested; null when it is not open. */
export const packagesMethod = 'unResolution/packages';
export interface PackagesParams {
  readonly textDocument: TextDocumentIdentifier;
}
export interface PackagesAnswer {
  /** Of the draft to which the edits belong. */
  readonly version: number;
  readonly packages: readonly PackageView<Range>[];
  readonly suggestions: readonly PackageSuggestion[];
}
export type PackageSuggestion = SuggestionView<Range, TextEdit>;

/** Request, client to server: what the decision on a package would change; null when there is no such package any more. */
export const decidePackageMethod = 'unResolution/decidePackage';
export interface DecidePackageParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly name: string;
  readonly outcome: 'keep' | 'drop';
}
export interface DecidePackageAnswer extends DecisionView<Range, TextEdit> {
  readonly version: number;
}

/** Command of our client that shows what the decision on a package would change, from a code action: name, outcome. */
export const decidePackageCommand = 'unResolution.decidePackage';
