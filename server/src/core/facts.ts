/** What the text refers to and how it hangs together: computed from the tree, each fact when it is first asked for, never reported here. */
import { citedIn, type Cited } from './citations';
import { grouped } from './grouped';
import type { LanguagePack } from './languages/pack';
import { lazily } from './lazily';
import { noMemory, type Memory } from './memory';
import { sequencesOf, type Sequence } from './numbering/sequences';
import { packagesFrom, type Packages } from './packages';
import { referencesIn } from './references';
import type { Reference } from './references/reference';
import { repetitionOf, type Judged } from './repetition';
import { everyBracket, type Bracket, type Draft } from './tree';

export interface Facts {
  /** Blanks that ask for the same thing, in the order of their first use. */
  readonly blanks: readonly BlankGroup[];
  readonly references: readonly Reference[];
  readonly sequences: readonly Sequence[];
  /** Other texts that are cited, documents and dates. */
  readonly cited: Cited;
  /** How paragraphs open, and how they should: with "also", with "further" or plain. */
  readonly repetition: readonly Judged[];
  /** Brackets that hang on one decision. */
  readonly packages: Packages;
}

export interface BlankGroup {
  /** "name of the convention" */
  readonly key: string;
  readonly blanks: readonly Bracket[];
  /** Same words, same thing: several words name one datum, one word (`date`) may stand for many (rules 6.3). */
  readonly same: boolean;
}

export function gatherFacts(text: string, draft: Draft, pack: LanguagePack, memory: Memory = noMemory): Facts {
  const blanks = lazily(() => blanksOf(draft));
  const sequences = lazily(() => sequencesOf(draft));
  const cited = lazily(() => citedIn(text, draft, pack, memory));
  const references = lazily(() => [...referencesIn(text, draft, sequences(), pack, memory), ...othersIn(cited())].sort(inOrder));
  const repetition = lazily(() => repetitionOf(text, draft, pack, memory));
  const packages = lazily(() => packagesFrom({ text, draft, pack }));
  return {
    get blanks() { return blanks(); },
    get references() { return references(); },
    get sequences() { return sequences(); },
    get cited() { return cited(); },
    get repetition() { return repetition(); },
    get packages() { return packages(); },
  };
}

/** The texts that are cited. */
const othersIn = ({ citations, symbols }: Cited): Reference[] => [
  ...citations.map(({ kind, span }) => ({ kind, span, numbers: [] })),
  ...symbols.map(({ span }) => ({ kind: 'symbol' as const, span, numbers: [] })),
];

const inOrder = (a: Reference, b: Reference): number => a.span.start - b.span.start;

function blanksOf(draft: Draft): BlankGroup[] {
  const byKey = grouped(everyBracket(draft), ({ kind, key = '' }) => (kind === 'placeholder' ? key : undefined));
  return [...byKey].map(([key, blanks]) => ({ key, blanks, same: /\p{L} \p{L}/u.test(key) }));
}
