/**
 * What a rule is. A rule looks at the evidence and yields reports; it does not word them, sort them, or know
 * who reads them. It may not keep state, compare message texts, read another rule's findings, or throw.
 */
import type { Evidence } from '../analyze';
import type { Profile, RuleLevel, Stage } from '../config';
import type { Fix, Level } from '../finding';
import type { Edit, Span } from '../span';
import type { Said, Values } from '../speech';
import type { Piece } from '../tree';

export interface Rule {
  /** Names the fault: "this draft has a *wrong-ending*". Never reused for something else. */
  readonly id: string;
  readonly levels: Readonly<Record<Stage, RuleLevel>>;
  /** The level in a house with other habits, at any stage. */
  readonly profiles?: Readonly<Partial<Record<Profile, RuleLevel>>>;
  /** One sentence, the first of its page: how a draft without this fault is. */
  readonly summary: string;
  /** The page, Markdown. Its examples are the rule's tests. */
  readonly docs: string;
  /** Wording by name; `{hole}` is filled from a report's `with`. */
  readonly messages: Readonly<Record<string, string>>;
  readonly check: (evidence: Evidence, heard: Heard) => Iterable<Report>;
  /** Asked after all others, because it judges what they left unused. */
  readonly last?: true;
}

/** What the other rules came to, for the one that judges suppression notes. */
export interface Heard {
  /** Whether the rule named in a note had a finding there, which the note let pass. */
  readonly used: (allowed: Piece) => boolean;
  /** The level at which a rule is asked in this draft; undefined when there is no such rule. */
  readonly levelOf: (id: string) => RuleLevel | undefined;
}

export interface Report<Name extends string = string> {
  readonly at: Span;
  readonly say: Name;
  readonly with?: Values;
  /** Softer than the rule's own level, for what is doubtful. A level in the drafter's settings comes before it. */
  readonly level?: Level;
  readonly related?: readonly Report<Name>[];
  readonly fixes?: () => readonly Fix[];
}

interface RuleDefinition<Name extends string> extends Omit<Rule, 'messages' | 'check'> {
  readonly messages: Readonly<Record<Name, string>>;
  readonly check: (evidence: Evidence, heard: Heard) => Iterable<Report<NoInfer<Name>>>;
}

/** Defines a rule; the compiler sees to it that every report names one of its messages. */
export const rule = <Name extends string>(definition: RuleDefinition<Name>): Rule => definition;

/** A fix that no drafter would object to: it may run on save. */
export const safeFix = (title: Said, edits: readonly Edit[]): Fix => ({ title, safe: true, edits });
/** A fix that a person has to choose. */
export const offer = (title: Said, edits: readonly Edit[]): Fix => ({ title, safe: false, edits });
/** The same with as many edits as the draft has places: they are made when they are looked at. */
export const farOffer = (title: Said, edits: () => readonly Edit[]): Fix => ({ title, safe: false, get edits() { return edits(); } });
