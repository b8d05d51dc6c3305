/**
 * Packages: brackets that hang on one decision (rules 6.3), linked by notes above their paragraphs. A bracket is in one
 * package at most: the note that stands nearest above it comes first, and one that names it before one that means all.
 */
import type { Evidence } from '../analyze';
import { grouped } from '../grouped';
import { once } from '../languages/patterns';
import type { Decisions, Outcome } from '../outcomes/settle';
import type { Bracket, Note, PackageNote, Piece } from '../tree';
import { plainly } from './beginning';
import { allOf, candidatesIn, thoseBeginning } from './named';

export interface Package {
  /** As the first of its notes writes it. */
  readonly name: string;
  /** In the order of the text. */
  readonly members: readonly Bracket[];
  readonly notes: readonly LinkingNote[];
}

/** A note that links brackets, and what it comes to. */
export interface LinkingNote {
  readonly note: Note;
  readonly says: PackageNote;
  /** The brackets that it puts into its package. */
  readonly members: readonly Bracket[];
  /** The beginnings in it that put none. */
  readonly idle: readonly Piece[];
}

export interface Packages {
  /** In the order of their first note. A name whose notes name no bracket is no package. */
  readonly all: readonly Package[];
  /** Every note that would link brackets, in the order of the text. */
  readonly notes: readonly LinkingNote[];
}

export const packagesIn = ({ facts }: Pick<Evidence, 'facts'>): readonly Package[] => facts.packages.all;

export const packageOf = ({ facts }: Pick<Evidence, 'facts'>, bracket: Bracket): Package | undefined => homes(facts.packages.all).get(bracket);

const homes = once((packages: readonly Package[]): ReadonlyMap<Bracket, Package> =>
  new Map(packages.flatMap((home) => home.members.map((bracket) => [bracket, home] as const))));

/** Two names are one without regard to capitals and spacing. */
export const sameName = (a: string, b: string): boolean => plainly(a) === plainly(b);

/** Everything in a package kept, or everything dropped. */
export const decidePackage = ({ members }: Pick<Package, 'members'>, outcome: Outcome): Decisions => new Map(members.map((bracket) => [bracket, outcome]));

/** More notes than this above one paragraph are not read, nor more beginnings in one note. */
const mostNotes = 20;
export const mostBeginnings = 100;

/** What the notes of a draft link. Asked through the facts, which ask once. */
export function packagesFrom(evidence: Pick<Evidence, 'text' | 'draft' | 'pack'>): Packages {
  const linking = evidence.draft.notes.flatMap((note) => (note.package ? [{ note, says: note.package }] : []));
  if (linking.length === 0) return { all: [], notes: [] };
  const candidates = candidatesIn(evidence);
  const claimed = new Map<Bracket, Note>();
  const idle = new Map<Note, Piece[]>();
  const claim = (note: Note, brackets: readonly Bracket[]): boolean => {
    const free = brackets.filter((bracket) => !claimed.has(bracket));
    for (const bracket of free) claimed.set(bracket, note);
    return free.length > 0;
  };
  for (const [, above] of nearestFirst(linking)) {
    const [first] = above;
    const below = first ? candidates(first.says.over) : [];
    const readable = above.slice(0, mostNotes).filter(({ says }) => says.name.text !== '');
    for (const { note, says } of readable) idle.set(note, says.words.filter((beginning, index) => index >= mostBeginnings || !claim(note, thoseBeginning(below, beginning.text))));
    for (const { note, says } of readable) if (says.words.length === 0) claim(note, allOf(below, says.over));
  }
  const brackets = grouped([...claimed.keys()].sort(inOrder), (bracket) => claimed.get(bracket));
  const notes = linking.map((one): LinkingNote => ({ ...one, members: brackets.get(one.note) ?? [], idle: idle.get(one.note) ?? one.says.words }));
  const all = [...grouped(notes, ({ says }) => plainly(says.name.text)).values()].flatMap((alike) => {
    const members = alike.flatMap((one) => one.members).sort(inOrder);
    return members.length > 0 ? [{ name: alike[0]?.says.name.text ?? '', members, notes: alike }] : [];
  });
  return { all, notes };
}

/** The notes by the paragraph below them; the paragraphs of a list come before the one that has it. */
const nearestFirst = (linking: readonly Pick<LinkingNote, 'note' | 'says'>[]) => [...grouped(linking, ({ says }) => says.over.start)].sort(([a], [b]) => b - a);

const inOrder = (a: Bracket, b: Bracket): number => a.span.start - b.span.start || b.span.end - a.span.end;
