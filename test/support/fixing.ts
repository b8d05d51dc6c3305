/** What may not happen when the safe fixes of a text are applied; every breach in words, nothing when all is well. */
import { analyze, applyEdits, everyParagraph, fixAll, safeEdits, textOf, type Analysis, type Config, type Finding, type Span } from '../../server/src/core/index';
import { apart } from './apart';

/** One fix may clear the way for the next, and that is about all. */
const mostRounds = 4;

/** Rules whose safe fixes change numbers, and those that take away or put in whole lines: that is what they are for. */
const renumbers = new Set(['numbering-gap', 'number-out-of-order', 'duplicate-number', 'mixed-numbering', 'numbered-single-paragraph', 'wrong-sublabel', 'unnumbered-operative', 'insertion-left', 'orphan-insertion']);
const removesNotes = new Set(['useless-suppression', 'note-left']);
const changesFrontMatter = new Set(['unknown-front-matter']);

export function breachesOf(text: string, config?: Config): string[] {
  const before = analyze(text, config);
  const edits = safeEdits(before);
  if (edits.length === 0) return [];
  const { after, rounds } = settled(before);
  const asked = new Set(before.findings.filter(isSafe).map(({ rule }) => rule));
  const without = (rules: ReadonlySet<string>): boolean => ![...asked].some((rule) => rules.has(rule));
  const same = (what: string, read: (analysis: Analysis) => readonly string[]): string[] => difference(what, read(before), read(after));
  const found = [
    ...(apart(edits) ? [] : ['edits overlap']),
    // A text without a safe fix is left as it is, so one that has settled stays the same the second time.
    ...(safeEdits(after).length > 0 ? [`not settled after ${rounds} rounds`] : []),
    ...(fixAll(text, config) === after.text ? [] : ['fixed at once is not fixed round by round']),
    ...same('quotations', quotations),
    ...same('links', links),
    ...same('notes at the foot', footnotes),
    ...same('paragraphs', kinds),
    ...(without(renumbers) ? same('numbers', numbers) : []),
    ...(without(removesNotes) ? [...same('notes that do not print', notes), ...same('white space between paragraphs', gaps)] : []),
    ...(without(changesFrontMatter) ? same('front matter', frontMatter) : []),
    ...worse(before, after),
  ];
  return found.map((breach) => `${breach} (${[...asked].join(', ')})`);
}

const isSafe = (finding: Finding): boolean => finding.fixes().some(({ safe }) => safe);

/** Safe fixes applied as fixAll does, counting the rounds. */
function settled(before: Analysis): { after: Analysis; rounds: number } {
  let after = before;
  for (let rounds = 0; rounds < mostRounds; rounds++) {
    const edits = safeEdits(after);
    if (edits.length === 0) return { after, rounds };
    after = analyze(applyEdits(after.text, edits), before.config);
  }
  return { after, rounds: mostRounds };
}

/** Nothing grave that was not there before: by rule, because places move. */
function worse(before: Analysis, after: Analysis): string[] {
  const rules = new Set(after.findings.filter(isGrave).map(({ rule }) => rule));
  const count = ({ findings }: Analysis, rule: string): number => findings.filter((finding) => finding.rule === rule && isGrave(finding)).length;
  return [...rules].filter((rule) => count(after, rule) > count(before, rule)).map((rule) => `new: ${rule}`);
}

const isGrave = ({ level }: Finding): boolean => level === 'error' || level === 'warning';

const gaps = ({ text, draft }: Analysis): string[] => draft.blocks.map(({ span }, index) => text.slice(draft.blocks[index - 1]?.span.end ?? 0, span.start).replace(/\S+/g, ''));
const quotations = ({ text }: Analysis): string[] => [...text.matchAll(/“[^“”\n]*”/g)].map(([words]) => words);
const links = ({ text }: Analysis): string[] => [...text.matchAll(/\]\([^)\s]*\)/g)].map(([target]) => target);
const footnotes = ({ text, draft }: Analysis): string[] => draft.blocks.filter(({ role }) => role === 'footnote').map(({ span }) => textOf(text, span));
const notes = ({ text, draft }: Analysis): string[] => draft.notes.map(({ span }) => textOf(text, span));
const frontMatter = ({ text, draft }: Analysis): string[] => [draft.frontMatter].flatMap((span?: Span) => (span ? [textOf(text, span)] : []));
const paragraphs = ({ draft }: Analysis) => draft.parts.flatMap((part) => [...everyParagraph(part.paragraphs)]);
const kinds = (analysis: Analysis): string[] => paragraphs(analysis).map(({ kind, depth }) => `${kind} ${depth}`);
const numbers = (analysis: Analysis): string[] => paragraphs(analysis).map(({ marker }) => marker?.label ?? '');

function difference(what: string, before: readonly string[], after: readonly string[]): string[] {
  const at = before.findIndex((one, index) => one !== after[index]);
  if (at < 0 && before.length === after.length) return [];
  return [`${what} changed: ${short(before[at])} → ${short(after[at < 0 ? before.length : at])}`];
}

const short = (words = 'nothing'): string => JSON.stringify(words.length > 80 ? `${words.slice(0, 80)}…` : words);
