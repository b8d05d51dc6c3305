/** `adopt`: a draft as it would be adopted, with packages and proposals decided; to be printed, listed, shown as a difference, or written back. */
import { adoptionView, analyze, decidableNamed, decidableNames, type AdoptionAsked, type AdoptionView, type Analysis, type Config, type Decision, type Rest } from '../core/index';
import { eachDraft } from './drafts';
import { refuse, type ExitCode, type Io } from './io';
import { rangesIn } from './positions';
import { Refused } from './refused';
import { rewrite, type Outcome } from './rewrite';
import type { ConfigFor } from './settings';
import type { Source } from './source';
import { visible } from './visible';

interface Decided {
  /** Names of packages, of delegations, and numbers of paragraphs in brackets. */
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  /** What becomes of brackets that nobody has named. */
  readonly rest: Rest;
}

export async function adopt(names: readonly string[], configFor: ConfigFor, decided: Decided, outcome: Outcome | 'map', io: Io): Promise<ExitCode> {
  const twice = decided.keep.find((name) => decided.drop.includes(name));
  if (twice !== undefined) return refuse(io, `“${twice}” cannot be kept and dropped at once.`);
  const viewOf = ({ path, text }: Source, config: Config): AdoptionView => {
    const analysis = analyze(text, config);
    const view = adoptionView(analysis, askedIn(analysis, decided));
    for (const warning of view.warnings) io.stderr.write(`${path}: ${warning}\n`);
    return view;
  };
  if (outcome === 'map') return eachDraft(names, configFor, io, (draft, config) => void io.stdout.write(visible(mapOf(draft, viewOf(draft, config)))));
  return rewrite(names, configFor, outcome, io, 'adopted', (draft, config) => viewOf(draft, config).text);
}

/** @throws Refused where the draft has nothing of a name: what was meant to go would otherwise stay unnoticed */
function askedIn(analysis: Analysis, { keep, drop, rest }: Decided): AdoptionAsked {
  const by = new Map<string, Decision>();
  for (const [names, decision] of [[keep, 'keep'], [drop, 'drop']] as const) {
    for (const name of names) {
      const found = decidableNamed(analysis, name);
      if (!found) throw new Refused(unknown(name, decidableNames(analysis)));
      by.set(found.id, decision);
    }
  }
  return { by, rest };
}

const unknown = (name: string, known: readonly string[]): string =>
  known.length === 0 ? `There is no “${name}” to decide, nor anything else that has a name.` : `There is no “${name}” to decide. There is: ${known.map((one) => `“${one}”`).join(', ')}.`;

/** A line for each number and reference that changes, in the order of the text: «draft.unres:12: 8bis → dropped». */
function mapOf({ path, text }: Source, { numbers, references }: AdoptionView): string {
  const toRange = rangesIn(text);
  const rows = [...numbers, ...references].sort((a, b) => a.span.start - b.span.start);
  return rows.map(({ change, span }) => `${path}:${toRange(span).start.line + 1}: ${change}\n`).join('');
}
