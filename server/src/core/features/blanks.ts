/** The blanks of a draft by what they ask for, each in its sentence: for a panel, and for a list on the command line. */
import type { Analysis } from '../analyze';
import { askedBy, type Asked } from '../blanks/asked';
import { countryNames } from '../blanks/countries';
import { givenFor } from '../blanks/given';
import { exampleOf, judge } from '../blanks/judge';
import type { Judgement } from '../blanks/judgement';
import { spellingOf } from '../blanks/spelling';
import { firstWords, lastWords } from '../excerpt';
import { lastBegun } from '../in-order';
import { once } from '../languages/patterns';
import { blockAt } from '../parse/blocks';
import { plainText } from '../plain-text';
import { sentenceAt } from '../sentences';
import { span as spanOf, type Span } from '../span';
import { listed, type Said, type Say } from '../speech';
import type { Bracket } from '../tree';
import { whereabouts } from './whereabouts';

/** A place is a span of the draft, or whatever a host makes of it. */
export interface BlankList<Place = Span> {
  /** In the order of their first use. */
  readonly groups: readonly BlankGroupView<Place>[];
  /** The names of States, where a blank asks for one. */
  readonly countries: readonly string[];
  /** The front matter has values of blanks. */
  readonly keeps: boolean;
}

export interface BlankGroupView<Place = Span> {
  readonly key: string;
  /** As the draft writes it, «name of the Convention»; empty for a blank without words. */
  readonly name: string;
  /** One value fills all of them; otherwise each may be something else. */
  readonly same: boolean;
  /** «a date, such as 27 December 2019»; empty where anything will do. */
  readonly wants: string;
  /** The last thing asked for is a State: the names in `countries` may be offered. */
  readonly country: boolean;
  /** What the front matter gives. */
  readonly given?: string;
  readonly blanks: readonly BlankView<Place>[];
}

export interface BlankView<Place = Span> {
  readonly place: Place;
  /** «paragraph 2» */
  readonly where: string;
  /** The sentence before and after it, shortened, and the blank as it is written. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export function blankList(analysis: Analysis): BlankList {
  const { text, facts, pack, say, frontMatter } = analysis;
  let seen = 0;
  const groups = facts.blanks.map(({ key, blanks, same }): BlankGroupView => {
    const asked = blanks[0] ? askedBy(text, blanks[0], pack) : ['other' as const];
    const given = givenFor(analysis, key)?.words;
    return {
      key, same: same || blanks.length === 1,
      name: /\p{L}{2}/u.test(key) ? spellingOf(text, blanks) : '',
      wants: wanted(asked, analysis),
      country: asked.length === 1 && asked[0] === 'country',
      ...(given === undefined ? {} : { given }),
      blanks: blanks.map((blank) => viewOf(analysis, blank, ++seen <= mostSentences)),
    };
  });
  return { groups, countries: groups.some(({ country }) => country) ? countryNames(pack) : [], keeps: (frontMatter?.values.values ?? []).length > 0 };
}

/** What is to be said of words for the blank that begins at a place; undefined where there is nothing to be said, or no blank. */
export function judgeBlank(analysis: Analysis, offset: number, words: string): Judgement | undefined {
  const { text, pack, say } = analysis;
  const blank = blankAt(analysis, offset);
  return blank && judge(words, askedBy(text, blank, pack), pack, say);
}

/** The blank that begins at a place. */
export function blankAt({ facts }: Pick<Analysis, 'facts'>, offset: number): Bracket | undefined {
  const found = lastBegun(inOrder(facts), offset);
  return found?.span.start === offset ? found : undefined;
}

const inOrder = once(({ blanks }: Analysis['facts']): readonly Bracket[] => blanks.flatMap((group) => group.blanks).sort((a, b) => a.span.start - b.span.start));

/** Beyond these nobody reads sentences, and the words beside the blank will do. */
const mostSentences = 300;

function viewOf(analysis: Analysis, { span }: Bracket, isRead: boolean): BlankView {
  const { text, draft } = analysis;
  const block = blockAt(draft.blocks, span.start)?.span ?? span;
  const sentence = isRead ? sentenceAt(analysis, block, span.start) : block;
  const start = Math.max(Math.min(sentence.start, span.start), span.start - 4 * mostBeside);
  const end = Math.min(Math.max(sentence.end, span.end), span.end + 4 * mostBeside);
  return {
    place: span,
    where: whereabouts(analysis, span.start),
    before: lastWords(plainText(text, spanOf(start, span.start)).words, mostBeside),
    words: plainText(text, spanOf(span.start, Math.min(span.end, span.start + 4 * mostBeside))).words,
    after: firstWords(plainText(text, spanOf(span.end, end)).words, mostBeside),
  };
}

/** So many characters of a sentence are shown on either side of a blank. */
const mostBeside = 90;

/** «a city and a country, such as Hanoi, Viet Nam» */
function wanted(asked: Asked, { pack, say }: Analysis): string {
  const kinds = asked.flatMap((kind) => kindName(kind, say) ?? []);
  if (kinds.length < asked.length) return '';
  const example = exampleOf(asked, pack);
  return example === '' ? listed(kinds, say) : say('{what}, such as “{example}”', { what: listed(kinds, say), example });
}

function kindName(kind: Asked[number], say: Say): Said | undefined {
  switch (kind) {
    case 'date': return say('a date');
    case 'day': return say('a day of the month');
    case 'month': return say('a month');
    case 'year': return say('a year');
    case 'country': return say('a country');
    case 'city': return say('a city');
    case 'session': return say('the number of a session');
    case 'number': return say('a number');
    case 'resolution': return say('the number of a resolution');
    case 'symbol': return say('the symbol of a document');
    case 'name': return say('a name or title');
    case 'person': return say('a person');
    default: return undefined;
  }
}
