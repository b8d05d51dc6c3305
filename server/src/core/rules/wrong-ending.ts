import type { Evidence } from '../analyze';
import type { Profile } from '../config';
import type { Level } from '../finding';
import { resolutionsOf } from '../resolutions';
import type { Ending, Paragraph, Part, Passage } from '../tree';
import { offer, rule, safeFix } from './rule';
import docs from './wrong-ending.md';

export const wrongEnding = rule({
  id: 'wrong-ending',
  levels: { negotiation: 'warning', final: 'error' },
  summary: 'A paragraph ends with the mark that its place calls for.',
  docs,
  messages: {
    missing: 'This paragraph needs “{want}” at its end: {why}.',
    wrong: 'This paragraph ends with “{got}” and needs “{want}”: {why}.',
  },
  *check(evidence) {
    const habits = habitsOf[evidence.profile];
    const { say } = evidence;
    for (const { passage, wanted, why } of expectations(evidence)) {
      const { ending } = passage;
      const [want] = wanted;
      if (want === undefined || wanted.includes(ending.mark) || habits?.also[why]?.includes(ending.mark)) continue;
      const level = habits?.levels[why];
      yield {
        at: ending.mark ? ending.span : lastWord(evidence.text, passage),
        say: ending.mark ? 'wrong' : 'missing',
        with: { want, got: ending.mark, why: say(reasons[why]) },
        ...(level ? { level } : {}),
        fixes: () => [(isSentence(evidence.text, passage) ? safeFix : offer)(say('End with “{mark}”', { mark: want }), [{ span: ending.span, text: want }])],
      };
    }
  },
});

/** A stray word or an unusual mark may be a slip of another kind: what it should be is for a person to say. */
const isSentence = (text: string, { span, ending: { mark } }: Passage): boolean =>
  mark !== '?' && mark !== '!' && mark !== '—' && /\p{L}\S*\s+\S*\p{L}/u.test(text.slice(span.start, Math.min(span.end, span.start + wordsSeen)));

const wordsSeen = 80;

type Mark = Ending['mark'];

interface Expectation {
  readonly passage: Passage;
  /** The mark that belongs here, then others that may stand. */
  readonly wanted: readonly Mark[];
  readonly why: Place;
}

const reasons = {
  preambular: 'a preambular paragraph ends with a comma',
  operative: 'an operative paragraph that is not the last ends with a semicolon',
  last: 'the last operative paragraph ends with a full stop',
  list: 'a colon introduces the list',
  item: 'a subparagraph that is not the last ends with a semicolon',
  lastItem: 'the last subparagraph ends as its paragraph would',
} as const;

type Place = keyof typeof reasons;

/** What other houses write besides (rules 1.12): Model UN has commas in its lists, and a semicolon at the end shows that more may come. */
const habitsOf: Partial<Record<Profile, { readonly also: Partial<Record<Place, readonly Mark[]>>; readonly levels: Partial<Record<Place, Level>> }>> = {
  'model-un': { also: { item: [','], lastItem: [',', ';'], last: [';'] }, levels: { list: 'info' } },
};

/** What rules 5 ask of each passage of a resolution; annexes, cover notes and embedded texts are left alone. */
function* expectations(evidence: Evidence): Iterable<Expectation> {
  const { draft } = evidence;
  const followers = followersOf(evidence);
  for (const { parts, preambular, operative } of resolutionsOf(draft)) {
    const before: readonly Mark[] = hasSemicolons(parts, preambular) ? [',', ';'] : [','];
    for (const paragraph of preambular) {
      // A numbered preamble (rules 1.11, UNESCO) and one with a list end in several ways (rules 5, doubtful).
      if (paragraph.children.length > 0 || paragraph.marker) continue;
      const quotes = followers.get(paragraph.span.end) === 'other';
      yield { passage: paragraph.tails.at(-1) ?? paragraph.body, wanted: quotes ? [...before, ':'] : before, why: 'preambular' };
    }
    const last = operative.at(-1);
    for (const { paragraphs } of parts) {
      const lastHere = paragraphs.filter(({ kind }) => kind === 'operative').at(-1);
      for (const paragraph of paragraphs) {
        if (paragraph.kind !== 'operative') continue;
        const isLast = paragraph === last && paragraphs.at(-1) === last;
        // At the end of a section, or before text that is no paragraph, both marks are seen (rules 12, point 5); a
        // piece without its enacting line, such as an amendment, may stop anywhere.
        const marks: readonly Mark[] = isLast ? (parts[0]?.enactingLine ? ['.'] : ['.', ';']) : paragraph === lastHere ? [';', '.'] : [';'];
        const introduces = followers.get(paragraph.span.end) === 'other';
        yield* operativeExpectations(paragraph, introduces ? [...marks, ':'] : marks, isLast ? 'last' : 'operative');
      }
    }
  }
}

/** The World Health Assembly ends the paragraphs of its preamble with semicolons: a house of its own may, if it does so throughout. */
function hasSemicolons([first]: readonly Part[], preambular: readonly Paragraph[]): boolean {
  const { enactingLine } = first ?? {};
  const count = preambular.filter(({ body }) => body.ending.mark === ';').length;
  // One alone is a slip.
  return enactingLine !== undefined && enactingLine.organ === undefined && count > 1 && count * 2 >= preambular.length;
}

function* operativeExpectations(paragraph: Paragraph, marks: readonly Mark[], why: Place): Iterable<Expectation> {
  const { children, tails, body } = paragraph;
  const tail = tails.at(-1);
  const lastChild = children.at(-1);
  if (tail) yield { passage: tail, wanted: marks, why };
  if (!lastChild) {
    if (!tail) yield { passage: body, wanted: marks, why };
    return;
  }
  yield { passage: body, wanted: [':'], why: 'list' };
  for (const child of children) {
    // A list that the sentence goes on after, or that is interrupted, ends as the sentence likes.
    if (child === lastChild && tail) continue;
    yield* operativeExpectations(child, child === lastChild ? marks : [';'], child === lastChild ? 'lastItem' : 'item');
  }
}

/** For the end of each block, what kind of paragraph comes next; `other` for a table, another text's enacting line, a title over nothing. */
function followersOf({ text, draft: { parts, blocks } }: Evidence): ReadonlyMap<number, Paragraph['kind']> {
  const kinds = new Map(parts.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => [paragraph.own.start, paragraph.kind] as const)));
  // A resolution that has lost its enacting line begins with a paragraph, and is another text all the same.
  for (const { kind, paragraphs: [first] } of parts) if (first && kind === 'resolution') kinds.set(first.own.start, 'other');
  const followers = new Map<number, Paragraph['kind']>();
  let next: Paragraph['kind'] | undefined;
  for (const { span, role } of [...blocks].reverse()) {
    if (next) followers.set(span.end, next);
    if (role === 'enacting-line' || text.charAt(span.start) === '|') next = 'other';
    else if (role === 'title') next ??= 'other';
    else if (role !== 'footnote' && role !== 'rule') next = kinds.get(span.start);
  }
  return followers;
}

/** Where a missing mark is shown: the last word before its place. */
function lastWord(text: string, { span, ending }: Passage) {
  const end = ending.span.start;
  const word = /\S+$/.exec(text.slice(Math.max(span.start, end - 40), end))?.[0] ?? '';
  return { start: end - word.length, end };
}
