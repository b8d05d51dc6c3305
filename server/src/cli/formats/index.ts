/** The ways to print what `check` found. One draft becomes text at a time, so that no draft is kept longer than needed. */
import type { Analysis } from '../../core/index';
import type { Summary } from '../summary';
import { github } from './github';
import { json } from './json';
import { sarif } from './sarif';
import { text } from './text';

export interface Format {
  readonly ofDraft: (path: string, analysis: Analysis) => string;
  readonly ofAll: (drafts: readonly string[], total: Summary) => string;
}

export const formats = { text, json, sarif, github } satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
