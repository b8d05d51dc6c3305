/** Readings of a draft, and what adopting it would change. */
import type { Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';
import type { DecidableKind, Decision, Reading, Rest } from '../../core/index';
import type { RenumberRow } from '../protocol';
import { mergedScheme } from './proposals';

/** Request, client to server: one reading of a draft; null when it is not open. */
export const readingMethod = 'unResolution/reading';
export interface ReadingParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly reading: Reading;
}
export interface ReadingAnswer {
  /** The version of the draft that was read. */
  readonly version: number;
  readonly text: string;
  /** What a person should look at. */
  readonly warnings: readonly string[];
  /** Of each line of the text, the line of the draft that it comes from. */
  readonly lines: readonly number[];
}

/** Request, client to server: what adopting a draft would change; null when the draft has changed since. */
export const adoptionMethod = 'unResolution/adoption';
export interface AdoptionParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly version: number;
  /** By the id of what is decided. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** What becomes of brackets of which nothing was decided. */
  readonly rest: Rest;
}
export interface AdoptionAnswer {
  /** "Brackets decided: 6; numbers that change: 10" */
  readonly title: string;
  readonly numbers: readonly RenumberRow[];
  readonly references: readonly RenumberRow[];
  readonly warnings: readonly string[];
  readonly choices: readonly AdoptionChoice[];
  readonly edits: readonly TextEdit[];
  /** The whole draft as it would be. */
  readonly text: string;
}
export interface AdoptionChoice {
  readonly id: string;
  readonly kind: DecidableKind;
  /** "Package “conference”" */
  readonly title: string;
  /** "paragraph 2 and paragraph 8" */
  readonly place: string;
  /** "kept" */
  readonly now: string;
  /** Whether it was decided by itself, and not with the rest. */
  readonly isOwn: boolean;
  readonly ranges: readonly Range[];
  readonly decisions: readonly { readonly id: Decision; readonly title: string }[];
}

/** Readings of a draft are documents of their own too: they follow it, and nothing in them is a finding. */
export const readingScheme = 'un-resolution-reading';
/** What our client shows beside a draft before it is adopted. */
export const adoptedScheme = 'un-resolution-adopted';

/** `un-resolution-reading:/NAME?READING:ADDRESS`, the query encoded: which reading of which draft; the name is for a person. */
export const readingQuery = (reading: Reading, draft: string): string => `${reading}:${draft}`;
export function readingOf(uri: string): { readonly reading: string; readonly draft: string } | undefined {
  const query = /^un-resolution-reading:[^?]*\?([^#]*)/.exec(uri)?.[1];
  const [, reading = '', draft = ''] = (query !== undefined && /^([a-z-]+):(.+)$/s.exec(decoded(query))) || [];
  return draft === '' ? undefined : { reading, draft };
}

/** What is not well encoded stays as it is. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Made from a draft to be read: no draft of the user's. */
export const isMade = (uri: string): boolean => [readingScheme, adoptedScheme, mergedScheme].some((scheme) => uri.startsWith(`${scheme}:`));
