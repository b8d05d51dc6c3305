/** `packages`: brackets that hang on one decision, those that are linked and those that seem to be, for a person or a program. */
import { packageViews, suggestionViews, type Analysis, type BracketRow } from '../core/index';
import type { ExitCode, Io } from './io';
import { rangesIn, type ToRange } from './positions';
import { asJson, asPages, printDrafts, type Printer } from './printer';
import type { ConfigFor } from './settings';

export const packageFormats = ['text', 'json'] as const;
export type PackageFormat = (typeof packageFormats)[number];

/** @param suggest also those that no note links yet */
export const packages = (names: readonly string[], configFor: ConfigFor, format: PackageFormat, suggest: boolean, io: Io): Promise<ExitCode> =>
  printDrafts(names, configFor, printers[format](suggest), io);

const printers: Readonly<Record<PackageFormat, (suggest: boolean) => Printer>> = {
  text: (suggest) => asPages((path, analysis) => packagesAsText(path, analysis, suggest)),
  json: (suggest) => asJson((path, analysis) => packagesAsJson(path, analysis, suggest)),
};

function packagesAsText(path: string, analysis: Analysis, suggest: boolean): string {
  const linked = packageViews(analysis);
  const suggested = suggest ? suggestionViews(analysis) : [];
  const rangeOf = rangesIn(analysis.text);
  const listed = (rows: readonly BracketRow[]): string[] => rows.map(({ where, words, place }) => `    ${rangeOf(place).start.line + 1}: ${where}: ${words}`);
  return [
    path,
    '',
    ...(linked.length > 0 ? linked.flatMap(({ name, brackets }) => [`  ${name}`, ...listed(brackets), '']) : ['  No brackets are linked into packages.', '']),
    ...suggested.flatMap(({ name, title, reasons, brackets }) => [`  Suggested: ${name} (${title})`, ...reasons.map((reason) => `  ${reason}`), ...listed(brackets), '']),
    ...(suggest && suggested.length === 0 ? ['  No others seem to hang on one decision.', ''] : []),
  ].join('\n');
}

/** The contract of `packages --format json`; `suggestions` is there when they were asked for. */
function packagesAsJson(path: string, analysis: Analysis, suggest: boolean): object {
  const rangeOf = rangesIn(analysis.text);
  const bracket = rowFor(rangeOf);
  return {
    path,
    packages: packageViews(analysis).map(({ name, brackets }) => ({ name, brackets: brackets.map(bracket) })),
    ...(suggest ? { suggestions: suggestionViews(analysis).map(({ name, reasons, brackets }) => ({ name, reasons, brackets: brackets.map(bracket) })) } : {}),
  };
}

const rowFor = (rangeOf: ToRange) => ({ where, words, place }: BracketRow): object => ({ where, text: words, range: rangeOf(place) });
