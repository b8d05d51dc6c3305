/**
 * What a draft is made of. Plain, read-only values; the tree says how the text is built and nothing about
 * whether it is right. Words as in the field: see the glossary in server/README.md.
 *
 * Every span counts UTF-16 code units in the whole text. The small texts beside a field show what its span
 * covers: «…».
 */
import type { Doubt } from './brackets/doubt';
import type { Span } from './span';

export interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** A whole file: the parts cover it from the first character to the last, in order, without a gap. */
export interface Draft {
  readonly span: Span;
  readonly frontMatter?: Span;
  readonly parts: readonly Part[];
  /** The outermost brackets, in the order of the text; the others hang from them. */
  readonly brackets: readonly Bracket[];
  /** Round, square or full-width brackets without a partner, in the order of the text. */
  readonly unmatched: readonly UnmatchedBracket[];
  /** Pairs that close in the wrong order: «[a (b] c)». */
  readonly crossings: readonly Crossing[];
  readonly notes: readonly Note[];
  /** Every stretch of text between white space and notes, in order: with the gaps between them, the whole file. */
  readonly blocks: readonly TextBlock[];
}

export type BlockRole = 'paragraph' | 'tail' | 'title' | 'enacting-line' | 'footnote' | 'rule' | 'text';

/** One paragraph, title or note at the foot, as it stands in the file. */
export interface TextBlock {
  readonly span: Span;
  readonly role: BlockRole;
  /** Runs in italics or bold, outer before inner. */
  readonly emphasis: readonly Emphasis[];
  /** Emphasis marks without a partner. */
  readonly loose: readonly LooseMark[];
}

/** «*Takes note*» */
export interface Emphasis {
  readonly span: Span;
  /** «Takes note» */
  readonly inner: Span;
}

export interface LooseMark {
  readonly span: Span;
  /** It could only open a run; otherwise it could only close one. */
  readonly opens: boolean;
}

export type PartKind = 'masthead' | 'cover-note' | 'resolution' | 'section' | 'annex' | 'embedded' | 'closing';

/** A stretch of the file with its own paragraphs: numbering, openers and endings are judged part by part. */
export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
  /** «Note by the Chair», «Annex II», «73/3. Strengthening of the …», «IV. Follow-up»; empty when it has none. */
  readonly title: string;
  /** The lines before the first paragraph and between paragraphs that are titles, not text. */
  readonly headings: readonly Heading[];
  readonly enactingLine?: EnactingLine;
  readonly paragraphs: readonly Paragraph[];
}

export interface Heading {
  readonly span: Span;
  /** The words without `#`, emphasis marks or a number. */
  readonly text: string;
}

/** «*The General Assembly*,» */
export interface EnactingLine {
  readonly span: Span;
  /** «The General Assembly» */
  readonly name: Span;
  /** Key of the organ in the language pack; absent when the body is not one we know. */
  readonly organ?: string;
  /** The organ's name, where the line has a slip in it: «he General Assembly». */
  readonly meant?: string;
  readonly comma?: Span;
  /** «:», where a comma belongs. */
  readonly wrongMark?: Piece;
}

export type ParagraphKind = 'preambular' | 'operative' | 'other';

export interface Paragraph {
  readonly kind: ParagraphKind;
  /** 0 for a paragraph, 1 for (a), 2 for (i), 3 for a., 4 for i. */
  readonly depth: number;
  /** Children and tails included, surrounding white space not. */
  readonly span: Span;
  /** Its own words alone: «1. *Requests* the Committee:» without the list that follows. */
  readonly own: Span;
  readonly marker?: Marker;
  readonly opener?: Opener;
  readonly body: Passage;
  readonly children: readonly Paragraph[];
  /** What the paragraph goes on to say after its list. */
  readonly tails: readonly Passage[];
  /** The whole paragraph stands in one square bracket, marker and ending inside: «[8bis. … ;]». */
  readonly bracket?: Bracket;
}

export type MarkerStyle = 'number' | 'letter' | 'roman' | 'label';
/** How a marker is written, whatever its value: a list keeps one shape. */
export type MarkerShape = '1.' | '1)' | '(1)' | 'a.' | 'a)' | '(a)' | 'Option';

/** The number or letter of a paragraph: «1bis.», «(a)», «OP6 alt». */
export interface Marker {
  /** «1bis.» with its stop or parentheses, without a bracket or emphasis before it. */
  readonly span: Span;
  /** As the field writes it, without bracket and stop: "1bis", "(a)", "OP6 alt". */
  readonly label: string;
  readonly style: MarkerStyle;
  readonly shape: MarkerShape;
  /** 7 for «7.», 2 for «(b)», 4 for «(iv)», 27 for «(aa)»; 0 for a label without a number. */
  readonly value: number;
  /** 0 for none, 1 for bis, 2 for ter, … (rules 4.3). */
  readonly insertion: number;
  /** 0 for none, 1 for «alt», 2 for «alt 2», … */
  readonly alternative: number;
  /** The digits or letters alone: «1» of «1bis.», «b» of «(b)». A renumbering replaces these. */
  readonly digits: Span;
  /** «bis» with the space, stop or hyphen before it: « bis» of «1 bis.». */
  readonly suffix?: Span;
}

/** «*Takes note* of» at the start of a paragraph. */
export interface Opener {
  /** The words of the opener without emphasis marks: «Takes note». */
  readonly span: Span;
  /** What stands between the emphasis marks, when the opener is italic or bold. */
  readonly italic?: Span;
  /** The phrase as the language pack lists or builds it, with its adverb: "Also takes note of"; absent when the opener is known by its shape alone. */
  readonly phrase?: string;
  /** Of such a phrase what is italic in print, whatever is italic here (rules 2.3): «Takes note». */
  readonly set?: Span;
  /** The kind of paragraph that is opened so, when that can be told: it may stand in the wrong one. */
  readonly kind?: 'preambular' | 'operative';
  /** «the Secretary-General», for a verb that is directed at somebody (rules 3.2). */
  readonly addressee?: Span;
}

/** A run of words and the mark that closes it: «Requests a report» and «;». */
export interface Passage {
  readonly span: Span;
  readonly ending: Ending;
}

export interface Ending {
  /** The mark itself, or the empty place where one belongs. Brackets, emphasis and note marks after it are not part. */
  readonly span: Span;
  readonly mark: '' | ',' | ';' | '.' | ':' | '?' | '!' | '—';
  /** «and» or «or» after the mark. */
  readonly conjunction?: Piece;
}

export type BracketKind = 'placeholder' | 'negotiation' | 'alternative' | 'link' | 'footnote' | 'editorial';

/**
 * A pair of square (or full-width) brackets. The brackets form a tree of their own laid over the text,
 * because one may open in one paragraph and close in another. A blank without brackets, such as `____`, is a
 * placeholder too: its `inner` equals its `span`.
 */
export interface Bracket {
  /** «[name of the Convention]» */
  readonly span: Span;
  /** «name of the Convention» */
  readonly inner: Span;
  readonly kind: BracketKind;
  /** 0 for an outermost bracket. */
  readonly depth: number;
  readonly children: readonly Bracket[];
  /** For a placeholder: the words compared without capitals, articles and spacing. */
  readonly key?: string;
  /** Alternatives that compete for one place share a number. */
  readonly group?: number;
  /** «EU», «G77 and China»: who proposed it. */
  readonly attribution?: string;
  /** A tentative value, a blank without brackets, a whole bracketed paragraph, a drafter's remark: «[agreed]». */
  readonly subtype?: 'tentative' | 'bare' | 'paragraph' | 'remark';
  /** Why its kind may be another; absent where that is as certain as it gets. */
  readonly doubt?: Doubt;
}

export interface UnmatchedBracket {
  /** The bracket, or a run of the same bracket. */
  readonly span: Span;
  readonly character: string;
}

export interface Crossing {
  readonly first: Span;
  readonly second: Span;
}

/** `<!-- … -->`: words that do not print. */
export interface Note {
  readonly span: Span;
  readonly inner: Span;
  readonly allow?: Allowance;
  /** `<!-- un-resolution-lock -->`: the paragraph below it, whose number stays. */
  readonly lock?: Span;
  readonly package?: PackageNote;
}

/** `<!-- un-resolution-allow wrong-ending: agreed text -->` */
export interface Allowance {
  readonly scope: 'paragraph' | 'file';
  readonly rules: readonly Piece[];
  /** Where findings are let pass. */
  readonly over: Span;
}

/** `<!-- un-resolution-package conference: at the high-level | to organize -->`: brackets below it hang on one decision (rules 6.3). */
export interface PackageNote {
  /** «conference»; empty when the note names none. */
  readonly name: Piece;
  /** How the brackets begin that are meant; none when it is all of the paragraph's outermost. */
  readonly words: readonly Piece[];
  /** Where the brackets begin: the paragraph below with its list. */
  readonly over: Span;
}

/** Every bracket, outer before inner, in the order of the text. Walks without recursion: brackets nest as deep as a text likes. */
export function* everyBracket({ brackets }: Pick<Draft, 'brackets'>): Iterable<Bracket> {
  const stack = [...brackets].reverse();
  for (let bracket = stack.pop(); bracket; bracket = stack.pop()) {
    yield bracket;
    for (let child = bracket.children.length - 1; child >= 0; child--) stack.push(bracket.children[child] as Bracket);
  }
}

/** Every paragraph of a part, a paragraph before its children. */
export function* everyParagraph(paragraphs: readonly Paragraph[]): Iterable<Paragraph> {
  for (const paragraph of paragraphs) {
    yield paragraph;
    yield* everyParagraph(paragraph.children);
  }
}
