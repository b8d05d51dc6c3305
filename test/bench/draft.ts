/**
 * Drafts of any length that nobody wrote: shares of lists, brackets, citations and references as 67 real drafts have
 * them, so that a figure says something about a delegate's morning. The same seed always makes the same draft.
 */
import { randomFrom, type Random } from '../support/random';

export interface Wanted {
  /** Preambular, operative and subparagraphs together. */
  readonly paragraphs: number;
  readonly seed?: string;
}

/** Of 100 paragraphs of real drafts: this many carry such a thing. A list has about four items. */
const shares = { preambular: 30, list: 5, negotiation: 10, blank: 6, citation: 42, symbol: 16, reference: 8, slip: 4 };

/** As long as the longest that the field numbers through; a longer file holds several draft resolutions, as a committee's report does. */
const longestResolution = 300;

/** Characters of a paragraph with the blank line behind it, as they come out on the whole. */
const usualLength = 350;

/** A draft of about so many characters. */
export const draftOfLength = (characters: number, seed: string): string => draftOf({ paragraphs: Math.round(characters / usualLength), seed });

/** A whole file: a masthead, then one or several resolutions. */
export function draftOf({ paragraphs, seed = 'tide' }: Wanted): string {
  const random = randomFrom(seed);
  const out = ['General Assembly', 'Original: English', 'Report of the Committee on Tides'];
  for (let left = paragraphs, number = 1; left > 0; left -= longestResolution, number++) {
    out.push(`Draft resolution ${roman(number)}`, `Tides, harbours and the people who live by them ${number}`, '*The General Assembly*,');
    out.push(...resolutionOf(Math.min(left, longestResolution), random));
  }
  return `${out.join('\n\n')}\n`;
}

function* resolutionOf(paragraphs: number, random: Random): Iterable<string> {
  const preamble = Math.round((paragraphs * shares.preambular) / 100);
  for (let index = 0; index < preamble; index++) {
    yield marred(`${preambular[index % preambular.length]} ${sentence(random)}`, ',', random);
  }
  let left = paragraphs - preamble;
  for (let number = 1; left > 0; number++) {
    const items = left > 6 && chance(random, shares.list) ? 2 + random.below(5) : 0;
    left -= items + 1;
    const opening = `${number}. ${operative[number % operative.length]} ${sentence(random, number)}`;
    if (items === 0) yield marred(opening, left > 0 ? ';' : '.', random);
    else {
      yield `${opening}, and in particular:`;
      for (let item = 0; item < items; item++) {
        const last = item === items - 1;
        yield `(${String.fromCharCode(97 + item)}) To ${oneOf(random, deeds)} ${oneOf(random, things)} ${oneOf(random, places)}${last ? (left > 0 ? ';' : '.') : item === items - 2 ? '; and' : ';'}`;
      }
    }
  }
}

/** With its mark, with another, or in a bracket that a delegation has put around it. */
function marred(words: string, mark: string, random: Random): string {
  if (chance(random, shares.slip)) return words + oneOf(random, ['', ';;', ',', ' ' + mark]);
  return chance(random, 3) && !/\[/.test(words) ? `[${words}${mark}]` : words + mark;
}

/**
 * What somebody says in a paragraph.
 * @param number of an operative paragraph: only those before it are referred to
 */
export function sentence(random: Random, number = 0): string {
  const clauses = [`${oneOf(random, things)} ${oneOf(random, places)}`];
  if (chance(random, shares.citation)) clauses.push(citation(random));
  if (chance(random, shares.symbol)) clauses.push(`as set out in document [A/${60 + random.below(18)}/${100 + random.below(400)}](#)`);
  if (chance(random, shares.reference) && number > 1) clauses.push(`in accordance with paragraph ${1 + random.below(number - 1)} above`);
  if (chance(random, shares.blank)) clauses.push(`which will be held in [${oneOf(random, blanks)}] from [date] to [date]`);
  if (chance(random, shares.negotiation)) clauses.push(`[${oneOf(random, ['', 'EU: ', 'Fiji: '])}with a view to ${oneOf(random, aims)}]`);
  for (let more = random.below(4); more > 0; more--) clauses.push(`${oneOf(random, links)} ${oneOf(random, things)} ${oneOf(random, places)}`);
  clauses.push(`with a view to ${oneOf(random, aims)}`);
  return clauses.join(', ');
}

/** Adopted at the end of the year in which its session began. */
function citation(random: Random): string {
  const session = 60 + random.below(18);
  return `recalling its resolution ${session}/${1 + random.below(250)} of ${1 + random.below(22)} December ${1945 + session}`;
}

const chance = (random: Random, inHundred: number): boolean => random.below(100) < inHundred;
const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[random.below(items.length)] as Item;

function roman(value: number): string {
  const digits = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const;
  let out = '';
  for (const [size, letters] of digits) for (; value >= size; value -= size) out += letters;
  return out;
}

const preambular = [
  '*Recalling* all its earlier decisions on', '*Conscious* of', '*Recognizing* the weight that coastal communities give to', '*Noting with concern* the state of',
  '*Welcoming* the work done so far on', '*Bearing in mind*', '*Reaffirming* its commitment to', '*Deeply concerned* at the loss of', 'Mindful of', '*Emphasizing* the need for',
];
const operative = [
  '*Requests* the Secretary-General to review', '*Decides* to continue its consideration of', '*Calls upon* Member States to protect', '*Recommends* a yearly review of',
  '*Encourages* all relevant organizations to share', '*Takes note with appreciation* of', '*Urges* coastal States to maintain', '*Invites* the regional commissions to support',
  '*Welcomes* the progress made on', '*Commends* the authors of', 'Stresses the value of', '*Reaffirms* the purposes of',
];
const things = [
  'the network of tide gauges kept by harbour masters', 'the charts on which small vessels depend', 'the archive of storm records and the means to read it', 'the training of pilots and lighthouse keepers',
  'the fund for the repair of sea walls', 'warning services for fishing crews who are at sea for many days', 'a common vocabulary for currents, shoals and harbour works', 'the exchange of soundings between neighbouring ports',
];
const places = [
  'in the estuaries of low-lying countries', 'along the coasts of all regions', 'in small island developing States', 'wherever harbours serve more than one country', 'in the ports that are open throughout the year',
  'at the national and regional levels', 'in the areas most exposed to rising water',
];
const links = ['together with', 'as well as', 'including', 'building on', 'with due regard to', 'beginning with'];
const aims = [
  'keeping every harbour open to every flag', 'lowering the cost of insurance for small vessels', 'making the records of one port useful to the next', 'saving lives at sea', 'leaving no coastal community without warning',
];
const deeds = ['survey', 'publish yearly', 'maintain', 'translate for harbour staff', 'keep open to all States', 'inspect'];
const blanks = ['city, country', 'name of the Convention', 'country', 'name of the Fund'];
