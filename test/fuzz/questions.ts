/** Everything that may be asked of the core about one text, by name: what an editor, the command line and our own pages ask. */
import {
  adoption, adoptionView, allDropped, allowFixes, arrange, asInText, blankList, brokenLine, closedParagraph, commands, complete, decidables, decisionView, definitions, describeCompletion,
  everyBracket, explain, fill, fillingsFor, findSymbols, fixAll, folding, format, highlight, hover, inlayHints, judgeBlank, ledger, lenses, linked, links, mergeView, occurrences, openAt, outline,
  packageViews, packagesIn, paste, planOf, proposalsOf, proposalsText, proposalsView, readAs, readiness, readings, references, renamable, rename, renumberingView, resolveBrackets, rests, restKept, safeEdits,
  selections, statistics, suggestionViews, summary, symbols, touches, type Analysis,
} from '../../server/src/core/index';

export interface Question {
  readonly name: string;
  /** @param offset where the cursor is; what is asked about a whole text does not look at it */
  readonly ask: (analysis: Analysis, offset: number) => unknown;
  /** It is asked wherever the cursor may be. */
  readonly isAtPlace: boolean;
}

/** The question that comes first: everything that is known, all rules on. */
export const wholeAnalysis = 'whole analysis';

type About = (analysis: Analysis) => unknown;
type At = (analysis: Analysis, offset: number) => unknown;

const aboutAll: Readonly<Record<string, About>> = {
  facts: ({ facts }) => ({ ...facts }),
  findings: ({ findings, failures }) => [findings, failures],
  'safe fixes': (analysis) => safeEdits(analysis),
  'fix all': ({ text, config }) => fixAll(text, config),
  symbols, folding, links, lenses, outline, summary, statistics, readiness, ledger,
  tokens: (analysis) => highlight(analysis),
  format: (analysis) => format(analysis),
  hints: (analysis) => inlayHints(analysis),
  'found symbols': (analysis) => findSymbols(analysis, 'aed'),
  'blank list': blankList,
  'blanks filled': (analysis) => fill(analysis, fillingsFor(analysis, () => 'Suva'), true),
  'list arranged': (analysis) => (['place', 'kind', 'blank', 'delegation', 'package'] as const).map((group) => arrange(ledger(analysis), { ...asInText, group, sort: 'length' }, analysis.say)),
  packages: (analysis) => [packageViews(analysis), packagesIn(analysis).slice(0, 2).map(({ name }) => decisionView(analysis, name, 'keep'))],
  suggestions: suggestionViews,
  proposals: (analysis) => [proposalsView(analysis), proposalsText(analysis, proposalsOf(analysis)[0]?.by[0] ?? 'EU')],
  renumbering: (analysis) => (['all', 'missing'] as const).map((which) => renumberingView(analysis, { which, keepInsertions: false })),
  plan: (analysis) => planOf(analysis, { which: 'all', keepInsertions: true }),
  decidables,
  ...Object.fromEntries(readings.map((reading): [string, About] => [`reading ${reading}`, (analysis) => readAs(analysis, reading)])),
  ...Object.fromEntries(rests.map((rest): [string, About] => [`adoption, rest ${rest}`, (analysis) => adoptionView(analysis, { by: new Map(), rest })])),
  'all brackets dropped': (analysis) => resolveBrackets(analysis, allDropped(analysis)),
  'all brackets kept': (analysis) => adoption(analysis, restKept(analysis, new Map(), true)),
  'merged with itself': (analysis) => mergeView(analysis, analysis.text, 'EU'),
  'merged with another': (analysis) => mergeView(analysis, otherVersion(analysis.text), 'EU'),
};

const atPlaces: Readonly<Record<string, At>> = {
  fixes: fixesAt, hover, definitions, occurrences, linked, selections, explain,
  completion: (analysis, offset) => complete(analysis, offset).slice(0, 20).map(({ about }) => about && describeCompletion(analysis, about)),
  references: (analysis, offset) => references(analysis, offset, true),
  rename: (analysis, offset) => [renamable(analysis, offset), rename(analysis, offset, '7')],
  'format on typing': (analysis, offset) => [closedParagraph(analysis, offset), brokenLine(analysis, offset)],
  'open here': (analysis, offset) => (['blanks', 'brackets', 'unmatched'] as const).map((kind) => openAt(analysis, offset, kind)),
  'words for a blank': (analysis, offset) => judgeBlank(analysis, [...everyBracket(analysis.draft)].find(({ span }) => span.start >= offset)?.span.start ?? offset, '3 May'),
  paste: (analysis, offset) => paste(analysis, { start: offset, end: offset }, { text: '1. Decides to meet;\n\n2. Decides to part;', html: '<p>1. <i>Decides</i> to meet;</p><ol><li>Suva</li></ol>' }),
  ...Object.fromEntries(commands.map(({ id, ask, run }): [string, At] => [id, (analysis, offset) => {
    const selected = { start: offset, end: Math.min(analysis.text.length, offset + 12) };
    const all = { start: 0, end: analysis.text.length };
    return [ask?.(analysis, selected), run(analysis, { start: offset, end: offset }, 'EU'), run(analysis, selected, 'EU'), offset === 0 && run(analysis, all, 'EU')];
  }])),
};

/** As many as an editor shows a line of: each may have to read what the draft would be. */
const mostFixed = 10;

function fixesAt(analysis: Analysis, offset: number): unknown {
  const here = { start: offset, end: offset + 40 };
  return analysis.findings.filter(({ span }) => touches(span, here)).slice(0, mostFixed).map((finding) => [finding.fixes().map(({ edits }) => edits), allowFixes(analysis, finding)]);
}

/** What somebody might send back: a word is put in near the beginning, in the midst and near the end, and one line goes. */
export function otherVersion(text: string): string {
  const at = [0.1, 0.5, 0.9].map((share) => text.indexOf(' ', Math.floor(share * text.length))).filter((place) => place > 0);
  return [...new Set(at)].reverse().reduce((other, place) => `${other.slice(0, place)} promptly${other.slice(place)}`, text).replace(/\n[^\n]*\n$/, '\n');
}

export const questions: readonly Question[] = [
  ...Object.entries(aboutAll).map(([name, ask]): Question => ({ name, ask, isAtPlace: false })),
  ...Object.entries(atPlaces).map(([name, ask]): Question => ({ name, ask, isAtPlace: true })),
];
