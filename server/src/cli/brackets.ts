/** `brackets`: the ledger of drafts, everything that is still to be filled or decided, for a person or a program. */
import { filterRows, ledger, sortRows, type Analysis, type LedgerChoices } from '../core/index';
import { bracketsAsText } from './brackets-text';
import type { ExitCode, Io } from './io';
import { rangesIn } from './positions';
import { asJson, asPages, printDrafts, type Printer } from './printer';
import type { ConfigFor } from './settings';

export const bracketFormats = ['text', 'json'] as const;
export type BracketFormat = (typeof bracketFormats)[number];

export const brackets = (names: readonly string[], configFor: ConfigFor, format: BracketFormat, choices: LedgerChoices, io: Io): Promise<ExitCode> =>
  printDrafts(names, configFor, printers[format](choices), io);

const printers: Readonly<Record<BracketFormat, (choices: LedgerChoices) => Printer>> = {
  text: (choices) => asPages((path, analysis) => bracketsAsText(path, analysis, choices)),
  json: (choices) => asJson((path, analysis) => bracketsAsJson(path, analysis, choices)),
};

/** The contract of `brackets --format json`: in the order that was asked for, with lines and UTF-16 characters, counted from 0. */
function bracketsAsJson(path: string, analysis: Analysis, choices: LedgerChoices): object {
  const rangeOf = rangesIn(analysis.text);
  const rows = sortRows(filterRows(ledger(analysis), choices), choices.sort);
  return {
    path,
    language: analysis.language,
    brackets: rows.map(({ kind, subtype, words, label, depth, count, attribution, delegations, choice, key, package: decision, place }) => ({
      kind,
      subtype: subtype ?? null,
      text: words,
      paragraph: label,
      depth,
      words: count,
      attribution: attribution ?? null,
      delegations,
      group: choice?.group ?? null,
      alternative: choice ? { number: choice.number, of: choice.of } : null,
      key: key ?? null,
      package: decision ?? null,
      range: rangeOf(place),
    })),
  };
}
