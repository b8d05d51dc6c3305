/** One language as data. Code never asks which language it is: it asks the pack. */
import type { BlankWords } from '../blanks/words';
import type { BracketWords } from '../brackets/words';
import type { CitationWords } from '../citations/words';
import type { LanguageCode, Profile } from '../config';
import type { Clause } from '../features/clauses/clause';
import type { OpenerWords } from '../openers/words';
import type { Said, Say } from '../speech';
import type { Usage } from '../terms/term';

export interface LanguagePack {
  readonly code: LanguageCode;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly organs: readonly Organ[];
  /** The nouns that end or begin the name of a body we do not list: "Commission" in "The Commission on …". */
  readonly bodies: readonly string[];
  readonly phrases: readonly Phrase[];
  /** The standard pieces that are offered where a paragraph begins. */
  readonly clauses: readonly Clause[];
  readonly openers: OpenerWords;
  /** What is to be known of a single phrase beyond its group, by the phrase. */
  readonly remarks: Readonly<Record<string, (say: Say) => Said>>;
  readonly repetition: RepetitionWords;
  readonly structure: StructureWords;
  readonly references: ReferenceWords;
  readonly citations: CitationWords;
  readonly brackets: BracketWords;
  readonly blanks: BlankWords;
  readonly terms: TermWords;
  readonly offered: OfferedWords;
  readonly telling: TellingWords;
}

export interface Organ {
  /** Shared by all languages: "general-assembly". */
  readonly key: string;
  /** As in the enacting line, without its comma: "The General Assembly". */
  readonly name: string;
  readonly profile: Profile;
}

/** An opener as the field uses it. Source: the phrase tables of the domain reference; counts are ranks, not rules. */
export interface Phrase {
  /** The whole phrase, also its key: "Takes note of". */
  readonly phrase: string;
  /** What is italic: "Takes note" (rules 2.3). */
  readonly italic: string;
  readonly kind: 'preambular' | 'operative';
  readonly category: string;
  /** 0 (neutral note) to 6 (dispositive), for operative phrases (rules 2.1). */
  readonly strength?: number;
  /** The verb is directed at somebody: requests, urges, invites (rules 3.2). */
  readonly addressee: boolean;
  /** How often it was counted; 0 when it was not. */
  readonly frequency: number;
}

/** A row of a phrase file: kind, phrase, italic part, category, strength, addressee, frequency. */
export type PhraseRow = readonly [string, string, string, string, number | null, boolean, number];

export const phraseFrom = ([kind, phrase, italic, category, strength, addressee, frequency]: PhraseRow): Phrase => ({
  kind: kind === 'preambular' ? 'preambular' : 'operative',
  phrase, italic, category, addressee, frequency,
  ...(strength === null ? {} : { strength }),
});

/** What makes an opener the same as the one before it, and where "also" and "further" stand (rules 3.1, 3.2). */
export interface RepetitionWords {
  /** Where the adverb stands: before the verb, or after the phrase. */
  readonly seat: Readonly<Record<'preambular' | 'operative', 'before' | 'after'>>;
  /** "Reiterates": repeats what an earlier text said; with "its call" it may be another opener. */
  readonly repeats: readonly string[];
  /** "Encourages": speaks to somebody or wants something, "Encourages efforts". */
  readonly takesThing: readonly string[];
  /** "countries": somebody, though without a capital; looked for up to a word such as "of". */
  readonly actors: readonly string[];
  readonly prepositions: readonly string[];
  /** "those" in "Invites those countries": points back at an addressee. */
  readonly pointing: readonly string[];
  /** "that" after "States": some of them only. */
  readonly relative: readonly string[];
  /** "in this regard": ties the paragraph to the one before, with or without an adverb. */
  readonly tied: RegExp;
  /** What may follow an adverb that is not in italics: in "Encourages further efforts" the word is none. */
  readonly afterAdverb: readonly string[];
  /** Openers, in lower case, that come again and again without "also": "whereas". */
  readonly unmarked: readonly string[];
  /** "the", "all": make no other opener and no other addressee. */
  readonly passedOver: readonly string[];
  /** Bodies that go by other habits, such as "The Conference of the Parties": the adverb first in the preamble too, and no account of the addressee. */
  readonly otherHabits: RegExp;
}

/** Words by which the parts of a file are told apart (rules 1.1 to 1.10). Compared without regard to capitals. */
export interface StructureWords {
  /** "annex", "appendix": begins an annex when it stands at the head of a title. */
  readonly annex: readonly string[];
  /** "draft resolution": announces the next resolution of a report. */
  readonly resolution: readonly string[];
  /** "note by": the title of a cover note begins so. */
  readonly coverNote: readonly string[];
  /** "plenary meeting", "adopted by": lines of the closing block. */
  readonly closing: readonly string[];
  readonly months: readonly string[];
  /** "Section" in "Section IV". */
  readonly section: readonly string[];
  /** A line of the masthead, which is no title: "Agenda item 12", "Eightieth session", "United Nations" (rules 1.2 to 1.4). */
  readonly mastheadLine: RegExp;
  /** What heads the lines of a Model UN paper before a colon (rules 1.12): "Signatories", nowhere else; "Topic", elsewhere too. And how it calls itself. */
  readonly modelUn: { readonly certain: readonly string[]; readonly likely: readonly string[]; readonly names: readonly string[] };
  readonly conjunctions: readonly string[];
  /** "No.": its stop ends no sentence. */
  readonly abbreviations: readonly string[];
}

/** The words of references (rules 4.4, 7.1, 7.2), in lower case; one may stand at the head of a sentence. */
export interface ReferenceWords {
  readonly paragraph: readonly string[];
  /** Those of these words that announce several, with the word for one: "paragraphs", "paragraph". */
  readonly several: Readonly<Record<string, string>>;
  readonly subparagraph: readonly string[];
  readonly preambular: readonly string[];
  /** "first", "second": preambular paragraphs have no numbers. */
  readonly ordinals: readonly string[];
  /** As they are written: a capital makes another word. */
  readonly article: readonly string[];
  readonly resolution: readonly string[];
  readonly decision: readonly string[];
  readonly section: readonly string[];
  readonly annex: readonly string[];
  /** "annexed to" in "annexed to the present resolution". */
  readonly annexed: readonly string[];
  /** "and" in "paragraphs 3 and 4". */
  readonly joiners: readonly string[];
  /** "to" in "paragraphs 3 to 6". */
  readonly through: readonly string[];
  readonly above: string;
  readonly below: string;
  /** "of" in "paragraph 3 of …": what follows is the text that is meant. */
  readonly of: readonly string[];
  /** "the present resolution": that text is this one. */
  readonly thisText: readonly string[];
  /** Is said of the paragraph in which it stands. */
  readonly presentParagraph: string;
  /** "article" in "article 5, paragraph 3": that paragraph is not one of ours. */
  readonly foreign: readonly string[];
  /** The blank that takes the place of a number nobody knows. */
  readonly blank: string;
  /** "former" in "former OP6": it had that number once. */
  readonly former: readonly string[];
}

/** What is offered while one writes, beside what the draft itself has. */
export interface OfferedWords {
  /** Whom directive verbs speak to, the most usual first: "the Secretary-General". */
  readonly addressees: readonly string[];
  /** Names as they stand behind an article, each with the letters by which people look for it: "UNODC". */
  readonly bodies: readonly { readonly name: string; readonly short: string }[];
  /** What the blank says that takes any words: "insert text". */
  readonly anything: string;
  /** What stands before a session that is named: "at its". */
  readonly beforeSession: readonly string[];
  /** What a blank asks for, the most usual first: "date". */
  readonly blanks: readonly string[];
  /** Small words within a name: "to … a" in "Committee to Elaborate a Convention". */
  readonly withinNames: readonly string[];
}

/** What a house prefers to write (rules 8). */
export interface TermWords {
  readonly usages: readonly Usage[];
  /** "of" in "Ministry of Labor": small words within names. */
  readonly nameJoiners: readonly string[];
}

/** Words by which brackets are seen to be about one thing. */
export interface TellingWords {
  /** Say nothing of what a bracket is about, in lower case: "the", "appropriate". */
  readonly passedOver: readonly string[];
  /** Are taken off, the first that fits, where enough of the word is left: "hosting" is "host". */
  readonly endings: readonly string[];
}
