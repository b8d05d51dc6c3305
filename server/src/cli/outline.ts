/** `outline`: how a draft is built, for a person or a program. */
import type { ExitCode, Io } from './io';
import { outlineAsJson } from './outline-json';
import { outlineAsText } from './outline-text';
import { asJson, asPages, printDrafts, type Printer } from './printer';
import type { ConfigFor } from './settings';

const printers = { text: asPages(outlineAsText), json: asJson(outlineAsJson) } satisfies Record<string, Printer>;

export type OutlineFormat = keyof typeof printers;
export const outlineFormats = Object.keys(printers) as OutlineFormat[];

export const outline = (names: readonly string[], configFor: ConfigFor, format: OutlineFormat, io: Io): Promise<ExitCode> =>
  printDrafts(names, configFor, printers[format], io);
