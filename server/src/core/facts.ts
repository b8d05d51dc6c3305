/** What the text refers to and how it hangs together: computed from the tree in one walk, never reported here. */
import { grouped } from './grouped';
import type { LanguagePack } from './languages/pack';
import { referencesIn } from './references';
import type { Span } from './span';
import { everyBracket, type Bracket, type Draft, type Paragraph, type Part } from './tree';

export interface Facts {
  /** Blanks that ask for the same thing, in the order of their first use. */
  readonly blanks: readonly BlankGroup[];
  readonly references: readonly Reference[];
  readonly sequences: readonly Sequence[];
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
  /** The numbers in it that name paragraphs of this draft: «5»; empty for a reference to another text. */
  readonly numbers: readonly ReferenceNumber[];
  readonly direction?: 'above' | 'below';
}

export interface ReferenceNumber {
  /** «8 bis» */
  readonly span: Span;
  readonly target?: Paragraph;
}

/** Paragraphs that are numbered in one run, in the order of the text; a resolution with restarting sections has several. */
export interface Sequence {
  /** The parts it runs through: a resolution and its sections, when they are numbered through. */
  readonly parts: readonly Part[];
  readonly paragraphs: readonly Paragraph[];
}

export function gatherFacts(text: string, draft: Draft, pack: LanguagePack): Facts {
  const sequences = sequencesOf(draft);
  return { blanks: blanksOf(draft), sequences, references: referencesIn(text, draft, sequences, pack) };
}

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
