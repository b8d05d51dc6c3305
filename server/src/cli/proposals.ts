/** `proposals`: who proposes what in a draft; all of it, or what one delegation proposes, to read or to hand on. */
import { proposalsText, proposalsView, textOf, type Analysis, type Proposal, type ProposalRow } from '../core/index';
import type { ExitCode, Io } from './io';
import { rangesIn } from './positions';
import { asJson, asPages, printDrafts, type Printer } from './printer';
import type { ConfigFor } from './settings';

export const proposalFormats = ['text', 'json'] as const;

export interface ProposalsAsked {
  readonly format: (typeof proposalFormats)[number];
  /** One delegation alone. */
  readonly by?: string;
  /** Its proposals as a text to hand on. */
  readonly export?: true;
}

export const proposals = (names: readonly string[], configFor: ConfigFor, asked: ProposalsAsked, io: Io): Promise<ExitCode> =>
  printDrafts(names, configFor, printerFor(asked), io);

function printerFor({ format, by, export: handedOn }: ProposalsAsked): Printer {
  if (handedOn && by !== undefined) return asPages((_, analysis) => proposalsText(analysis, by));
  return format === 'json' ? asJson((path, analysis) => inJson(path, analysis, by)) : asPages((path, analysis) => inText(path, analysis, by));
}

/** A heading for each delegation, below it a line for each proposal: «draft.unres:12: paragraph 5: adds “in Geneva”». */
function inText(path: string, analysis: Analysis, by: string | undefined): string {
  const { delegations, alternatives, title } = proposalsView(analysis);
  const rangeOf = rangesIn(analysis.text);
  const line = ({ span, place, says, more }: ProposalRow): string => `${path}:${rangeOf(span).start.line + 1}: ${place}: ${says}${more === '' ? '' : ` (${more})`}`;
  const shown = delegations.filter(({ name }) => by === undefined || name.toLowerCase() === by.toLowerCase());
  const groups = shown.map(({ name, rows }) => [name, ...rows.map(line)]);
  if (by === undefined && alternatives.length > 0) groups.push(['Alternatives', ...alternatives.map(line)]);
  if (groups.length === 0) return by === undefined ? `${path}: ${title}\n` : `${path}: “${by}” proposes nothing here.\n`;
  return groups.map((lines) => lines.join('\n') + '\n').join('\n');
}

function inJson(path: string, analysis: Analysis, by: string | undefined): object {
  const { text } = analysis;
  const { delegations, alternatives } = proposalsView(analysis);
  const rangeOf = rangesIn(text);
  return {
    path,
    delegations: delegations.filter(({ name }) => by === undefined || name.toLowerCase() === by.toLowerCase()).map(({ name, rows }) => ({
      name,
      proposals: rows.flatMap(({ place, span, proposal }) => (proposal ? [{ place, ...facts(text, proposal), range: rangeOf(span) }] : [])),
    })),
    ...(by === undefined ? { alternatives: alternatives.map(({ place, says, span }) => ({ place, says, range: rangeOf(span) })) } : {}),
  };
}

const facts = (text: string, { by, supporters, does, words, choice: { base }, states, paragraph }: Proposal): object => ({
  paragraph: paragraph?.marker?.label ?? null,
  by, supportedBy: supporters, does,
  words: words ? textOf(text, words) : null,
  beside: base.map(({ inner }) => textOf(text, inner)),
  states: states.map(({ inner }) => textOf(text, inner)),
});
