/** From the words of a reference to what they name in the draft. */
import type { Span } from '../span';
import type { Paragraph, Part } from '../tree';
import type { Mention, Name } from './mention';
import { byKey, type Place } from './places';
import { isPart, type ReferenceNumber, type Target } from './reference';
import type { RunIn } from './run-in';

/** A reference in a draft, and what its draft knows. */
export interface Question {
  readonly mention: Mention;
  readonly place: Place;
  readonly spanOf: (from: number, to: number) => Span;
  readonly runIn: RunIn;
  readonly byNumeral: (parts: readonly Part[], numeral: string) => Part | undefined;
}

/** What one name was looked for among and what was found there, first choice first; undefined when there is nowhere to look. */
type Found = { readonly among: readonly Target[]; readonly targets: readonly Target[]; readonly letter?: Span } | undefined;

/** What the numbers of a reference mean; none when it points elsewhere, or to a list that we do not have. */
export function resolve(question: Question): ReferenceNumber[] {
  const { mention, spanOf } = question;
  if (mention.scope === 'elsewhere') return [];
  const at = spanOf(mention.from, mention.to);
  const known = new Map<Name, ReferenceNumber | undefined>();
  const numberOf = (name: Name): ReferenceNumber | undefined => {
    if (known.has(name)) return known.get(name);
    const under = name.under && numberOf(name.under);
    const found = name.under && !under ? undefined : look(question, name, under);
    const number = found && numbered(question, name, found, at, under);
    known.set(name, number);
    return number;
  };
  const numbers = mention.names.flatMap((name) => numberOf(name) ?? []);
  if (numbers.length < mention.names.length) return [];
  return mention.scope === 'label' && numbers.some(({ target }) => !target) ? [] : numbers;
}

function numbered({ spanOf }: Question, name: Name, { among, targets, letter }: NonNullable<Found>, at: Span, under?: ReferenceNumber): ReferenceNumber {
  const target = nearest(targets, name, at);
  return {
    unit: name.unit,
    key: name.key,
    span: spanOf(name.from, name.to),
    among,
    ...(target ? { target, place: letter ?? target.span } : {}),
    ...(under ? { under } : {}),
    ...(name.through ? { through: true } : {}),
    ...(name.direction ? { direction: { says: name.direction.says, span: spanOf(name.direction.from, name.direction.to) } } : {}),
  };
}

/** Of several with one number, the one in the direction that is said. */
function nearest(targets: readonly Target[], { direction }: Name, at: Span): Target | undefined {
  const inDirection =
    direction?.says === 'above' ? targets.findLast(({ span }) => span.start < at.start) :
    direction?.says === 'below' ? targets.find(({ span }) => span.start >= at.end) : undefined;
  return inDirection ?? targets[0];
}

function look(question: Question, name: Name, under: ReferenceNumber | undefined): Found {
  const { mention, place, byNumeral } = question;
  if (name.unit === 'subparagraph') return lookForLetter(question, name, under);
  if (name.unit === 'paragraph') return lookForParagraph(question, name, under);
  const { whole } = place;
  if (!whole || (mention.scope === 'here' && !speaks(place.part))) return undefined;
  if (name.unit === 'preambular') {
    const labelled = byKey(whole.preambular).get(name.key);
    return whole.preambular.length > 0 ? { among: whole.preambular, targets: labelled ?? whole.preambular.slice(Number(name.key) - 1, Number(name.key)) } : undefined;
  }
  const among = name.unit === 'section' ? whole.sections : whole.annexes;
  const target = name.key === '' ? among[0] : byNumeral(among, name.key);
  // The one annex may be a file of its own.
  if (name.key === '' && !target) return undefined;
  return { among, targets: target ? [target] : [] };
}

/** In the section that is named, or in the run it stands in; after that anywhere in the same text. */
function lookForParagraph({ mention, place }: Question, { key }: Name, under: ReferenceNumber | undefined): Found {
  const { part, whole, run } = place;
  if (under) {
    if (!under.target) return { among: [], targets: [] };
    const among = isPart(under.target) ? under.target.paragraphs : under.target.children;
    return { among, targets: byKey(among).get(key) ?? [] };
  }
  const text = mention.scope === 'here' && !speaks(part) ? part.paragraphs : (whole?.paragraphs ?? []);
  const near = speaks(part) || mention.scope === 'here' ? run : [];
  const among = near.length > 0 ? near : text;
  if (among.length === 0) return undefined;
  return { among, targets: byKey(near).get(key) ?? byKey(text).get(key) ?? [] };
}

/** «(b)» of the paragraph that is named; without one, of the paragraph in which it is said. */
function lookForLetter({ place: { line }, runIn }: Question, { key, joined }: Name, under: ReferenceNumber | undefined): Found {
  if (under && !under.target) return { among: [], targets: [] };
  const lists = under ? namedLists(under, joined) : [...line].reverse();
  for (const list of lists) {
    const targets = byKey(list.children).get(key);
    if (targets) return { among: list.children, targets };
    const letter = runIn(list, key);
    if (letter) return { among: list.children, targets: [list], letter };
  }
  const list = under ? lists[0] : lists.find(({ children }) => children.length > 0);
  return list && { among: list.children, targets: [] };
}

/** Of «7 (b) (ii) and (c)» the last letter may belong to 7 as well. */
function namedLists(under: ReferenceNumber, joined: boolean): Paragraph[] {
  const lists: Paragraph[] = [];
  for (let above: ReferenceNumber | undefined = under; above; above = joined ? above.under : undefined) {
    if (above.target && !isPart(above.target)) lists.push(above.target);
  }
  return lists;
}

const speaks = ({ kind }: Part): boolean => kind === 'resolution' || kind === 'section';
