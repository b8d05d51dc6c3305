/** What the text refers to and how it hangs together: computed from the tree in one walk, never reported here. */
import { citedIn, type Cited } from './citations';
import { grouped } from './grouped';
import type { LanguagePack } from './languages/pack';
import { referencesIn } from './references';
import { repetitionOf, type Judged } from './repetition';
import type { Span } from './span';
import { everyBracket, type Bracket, type Draft, type Paragraph, type Part } from './tree';

export interface Facts {
  /** Blanks that ask for the same thing, in the order of their first use. */
  readonly blanks: readonly BlankGroup[];
  readonly references: readonly Reference[];
  readonly sequences: readonly Sequence[];
  /** Other texts that are cited, documents and dates. */
  readonly cited: Cited;
  /** How paragraphs open, and how they should: with "also", with "further" or plain. */
  readonly repetition: readonly Judged[];
}

export interface BlankGroup {
  /** "name of the convention" */
  readonly key: string;
  readonly blanks: readonly Bracket[];
  /** Same words, same thing: several words name one datum, one word (`date`) may stand for many (rules 6.3). */
  readonly same: boolean;
}

export type ReferenceKind = 'paragraph' | 'section' | 'annex' | 'article' | 'resolution' | 'decision' | 'symbol';

export interface Reference {
  readonly kind: ReferenceKind;
  /** «paragraph 5 above» */
  readonly span: Span;
  /** The numbers and letters in it that name something in this draft; none for a reference to another text. */
  readonly numbers: readonly ReferenceNumber[];
}

/** What a number or letter names. */
export type Target = Paragraph | Part;

export const isPart = (target: Target): target is Part => 'paragraphs' in target;

/** What a number counts. */
export type Unit = 'paragraph' | 'preambular' | 'subparagraph' | 'section' | 'annex';

export interface ReferenceNumber {
  readonly unit: Unit;
  /** The number or letter without its dress: "8", "8/1" for «8 bis», "b", "II"; empty for an annex without a number. */
  readonly key: string;
  /** «8 bis», «(b)», «II» */
  readonly span: Span;
  /** Absent when the draft has no such paragraph, section or annex. */
  readonly target?: Target;
  /** Where the target stands; of a letter in running text, «(a) … and (b) …», that letter alone. */
  readonly place?: Span;
  /** What it was looked for among: the paragraphs of the run, the subparagraphs of «7», the sections. */
  readonly among: readonly Target[];
  /** «7» for the «(b)» of «7 (b)». */
  readonly under?: ReferenceNumber;
  /** Where the words say that it stands: «above». */
  readonly direction?: { readonly says: 'above' | 'below'; readonly span: Span };
}

/** Paragraphs that are numbered in one run, in the order of the text; a resolution with restarting sections has several. */
export interface Sequence {
  /** The parts it runs through: a resolution and its sections, when they are numbered through. */
  readonly parts: readonly Part[];
  readonly paragraphs: readonly Paragraph[];
}

export function gatherFacts(text: string, draft: Draft, pack: LanguagePack): Facts {
  const sequences = sequencesOf(draft);
  const cited = citedIn(text, draft, pack);
  return { blanks: blanksOf(draft), sequences, cited, references: [...referencesIn(text, draft, sequences, pack), ...othersIn(cited)].sort(inOrder), repetition: repetitionOf(text, draft, pack) };
}

/** The texts that are cited. */
const othersIn = ({ citations, symbols }: Cited): Reference[] => [
  ...citations.map(({ kind, span }) => ({ kind, span, numbers: [] })),
  ...symbols.map(({ span }) => ({ kind: 'symbol' as const, span, numbers: [] })),
];

const inOrder = (a: Reference, b: Reference): number => a.span.start - b.span.start;

function blanksOf(draft: Draft): BlankGroup[] {
  const byKey = grouped(everyBracket(draft), ({ kind, key = '' }) => (kind === 'placeholder' ? key : undefined));
  return [...byKey].map(([key, blanks]) => ({ key, blanks, same: /\p{L}+ \p{L}+/u.test(key) }));
}

/**
 * Numbered paragraphs by run. A section that begins again at 1 begins a run, one that counts on belongs to the
 * run before it: both habits are real (rules 1.7). In a cover note, an annex or an embedded text every article may
 * begin again at 1.
 */
function sequencesOf({ parts }: Draft): Sequence[] {
  const sequences: { parts: Part[]; paragraphs: Paragraph[] }[] = [];
  for (const part of parts) {
    const numbered = part.paragraphs.filter(isCounted);
    if (part.kind !== 'resolution' && part.kind !== 'section') {
      for (const paragraph of numbered) {
        if (paragraph === numbered[0] || isFirst(paragraph)) sequences.push({ parts: [part], paragraphs: [paragraph] });
        else sequences.at(-1)?.paragraphs.push(paragraph);
      }
      continue;
    }
    const run = sequences.findLast(({ parts: [first] }) => first?.kind === 'resolution' || first?.kind === 'section');
    const goesOn = part.kind === 'section' && run && numbered[0] && !isFirst(numbered[0]);
    if (goesOn) {
      run.parts.push(part);
      for (const paragraph of numbered) run.paragraphs.push(paragraph);
    } else if (numbered.length > 0 || part.kind === 'resolution') {
      sequences.push({ parts: [part], paragraphs: numbered });
    }
  }
  return sequences;
}

/** «PP3» counts the preambular paragraphs, a row of its own. */
const isCounted = ({ marker, kind }: Paragraph): boolean =>
  marker?.style === 'number' && !(kind === 'preambular' && /^\(?PP/i.test(marker.label));

const isFirst = ({ marker }: Paragraph): boolean => marker?.value === 1 && marker.insertion === 0 && marker.alternative === 0;
