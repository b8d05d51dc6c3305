/** Plants known faults in real texts and sees whether they are found: where they stand, and nothing else with them. */
import { analyze, defaultConfig, touches, type Analysis, type Config, type Finding, type Span } from '../../server/src/core/index';
import { plant, type Fault, type Operator, type Planted } from './operators/operator';
import { randomFrom, type Random } from './random';

/** A text to plant in, read once under each set of choices. */
export interface Bed {
  readonly path: string;
  readonly analysis: (config?: Partial<Config>) => Analysis;
}

export function bed(path: string, text: string): Bed {
  const known = new Map<string, Analysis>();
  return {
    path,
    analysis: (config = {}) => {
      const key = JSON.stringify(config);
      const found = known.get(key) ?? analyze(text, { ...defaultConfig, ...config });
      known.set(key, found);
      return found;
    },
  };
}

export interface Trial {
  readonly operator: Operator;
  readonly path: string;
  readonly found: boolean;
  /** How many new findings at warning or above the fault does not explain. */
  readonly extra: number;
  /** The place and what is said of it, for a person who asks why. Words alone: thousands of analyses would fill the memory. */
  readonly story: readonly string[];
}

/** Every operator up to `each` times, in texts and places that the seed chooses; the same seed chooses the same, whichever operators are asked. */
export const trials = (beds: readonly Bed[], operators: readonly Operator[], each: number, seed: number): Trial[] =>
  operators.flatMap((operator) => trialsOf(operator, beds, each, randomFrom(`${seed} ${operator.id}`)));

/** One place in each text, the texts shuffled; where too few texts have a place, they are asked for another. */
function trialsOf(operator: Operator, beds: readonly Bed[], each: number, random: Random): Trial[] {
  const done: Trial[] = [];
  let open = random.shuffled(beds).map((ground) => ({ ground, faults: undefined as Fault[] | undefined }));
  while (done.length < each && open.length > 0) {
    for (const place of open) {
      if (done.length === each) break;
      const analysis = place.ground.analysis(operator.config);
      place.faults ??= random.shuffled(operator.faults(analysis));
      const fault = place.faults.pop();
      if (fault) done.push(trial(operator, place.ground, analysis, fault));
    }
    open = open.filter(({ faults }) => faults?.length !== 0);
  }
  return done;
}

function trial(operator: Operator, { path }: Bed, before: Analysis, fault: Fault): Trial {
  const planted = plant(before.text, fault);
  const after = analyze(planted.text, before.config);
  const fresh = unknown(after.findings, before.findings, planted.moved);
  const told = fresh.find((finding) => operator.expects.includes(finding.rule) && places(finding).some((span) => touches(span, planted.at)));
  const extra = fresh.filter((finding) => finding !== told && isGrave(finding) && !operator.explains?.includes(finding.rule));
  return { operator, path, found: told !== undefined, extra: extra.length, story: storyOf(planted, fault, fresh) };
}

function storyOf({ text }: Planted, { edits: [first] }: Fault, fresh: readonly Finding[]): string[] {
  const start = first?.span.start ?? 0;
  return [`    ${around(text, { start, end: start + (first?.text.length ?? 0) })}`, ...fresh.map(({ rule, level, span, message }) => `      ${level} ${rule}: ${message} ${around(text, span)}`)];
}

const width = 70;
const around = (text: string, { start, end }: Span): string =>
  [text.slice(Math.max(0, start - width), start), text.slice(start, end), text.slice(end, end + width)].map((words) => words.replace(/\s+/g, ' ')).join('¦');

/** The findings that are not old ones in their new places; one that keeps its beginning or its end is the old one. */
function unknown(findings: readonly Finding[], before: readonly Finding[], moved: Planted['moved']): Finding[] {
  const old = before.map(({ rule, span }) => ({ rule, ...moved(span) }));
  return findings.filter(({ rule, span }) => {
    const same = old.findIndex((other) => other.rule === rule && (other.start === span.start || other.end === span.end));
    if (same >= 0) old.splice(same, 1);
    return same < 0;
  });
}

const places = ({ span, related }: Finding) => [span, ...related.map((other) => other.span)];
const isGrave = ({ level }: Finding): boolean => level === 'error' || level === 'warning';

export interface Score {
  readonly id: string;
  readonly tried: number;
  readonly found: number;
  readonly extra: number;
}

export const scoreOf = (id: string, done: readonly Trial[]): Score => ({
  id,
  tried: done.length,
  found: done.filter(({ found }) => found).length,
  extra: done.reduce((total, { extra }) => total + extra, 0),
});

export const share = ({ tried, found }: Score): number => (tried === 0 ? 1 : found / tried);
