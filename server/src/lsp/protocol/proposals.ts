/** Who proposes what in a draft, and another version laid over it. */
import type { Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';

/** Request, client to server: what each delegation proposes; null when the draft is not open. */
export const proposalsMethod = 'unResolution/proposals';
export interface ProposalsParams {
  readonly textDocument: TextDocumentIdentifier;
}
export interface ProposalsAnswer {
  /** "3 proposals of 2 delegations" */
  readonly title: string;
  readonly delegations: readonly { readonly name: string; readonly rows: readonly ProposedRow[] }[];
  /** Paragraphs that are alternatives of another, whoever proposes them. */
  readonly alternatives: readonly ProposedRow[];
}
export interface ProposedRow {
  /** "paragraph 5" */
  readonly place: string;
  /** "adds “in Geneva”" */
  readonly says: string;
  /** "supported by Norway; agreed ad ref"; may be empty. */
  readonly more: string;
  readonly range: Range;
}

/** Request, client to server: what one delegation proposes, as a text to hand on; null when the draft is not open, empty when it proposes nothing. */
export const proposalsTextMethod = 'unResolution/proposalsText';
export interface ProposalsTextParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly delegation: string;
}

/** Request, client to server: whose version another one may be, the likeliest first; null when the draft is not open. */
export const likelyDelegationsMethod = 'unResolution/likelyDelegations';
export interface LikelyDelegationsParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Request, client to server: what merging another version would change; null when the draft has changed since. */
export const mergeMethod = 'unResolution/merge';
export interface MergeParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly version: number;
  /** The text of the other version, and whose it is. */
  readonly other: string;
  readonly by: string;
}
export interface MergeAnswer {
  /** Why the two cannot be merged as they are: then there is nothing else. */
  readonly refusal?: string;
  /** "Places that differ, written as proposals of EU: 12" */
  readonly title: string;
  /** The whole draft as it would be. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly remarks: readonly string[];
}

/** What our client shows beside a draft before another version is merged. */
export const mergedScheme = 'un-resolution-merged';

/** Commands of our client, from a code action: the name of a delegation. */
export const acceptProposalsCommand = 'unResolution.acceptProposals';
export const rejectProposalsCommand = 'unResolution.rejectProposals';
