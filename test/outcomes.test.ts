/** Brackets decided: what stands on both sides of the cut is right again, and nothing else has changed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, decideAll, resolveBrackets, type Bracket } from '../server/src/core/index';
import { draftOf } from './support/pressing';

/** Resolves the brackets that are in the list, by their words; the others stay. */
function resolved(source: string, outcomes: Readonly<Record<string, 'keep' | 'drop'>>): { text: string; warnings: readonly string[] } {
  const analysis = analyze(source);
  const wordsOf = ({ inner }: Bracket) => source.slice(inner.start, inner.end);
  const { rewrite, warnings } = resolveBrackets(analysis, decideAll(analysis.draft, (bracket) => Object.entries(outcomes).find(([words]) => wordsOf(bracket).startsWith(words))?.[1]));
  return { text: rewrite.text, warnings };
}

const preamble = ['*The General Assembly*,', '*Recalling* its rules,'];
const sentence = (words: string): string => draftOf([...preamble, `1. *Decides* ${words};`, '2. *Requests* a report.']);

/** Of one sentence: how it reads with the first bracket kept, and with it dropped. */
const reads = (what: string, before: string, kept: string, dropped: string) =>
  test(what, () => {
    const words = /\[([^\]]{0,12})/.exec(before)?.[1] ?? '';
    assert.equal(resolved(sentence(before), { [words]: 'keep' }).text, sentence(kept));
    assert.equal(resolved(sentence(before), { [words]: 'drop' }).text, sentence(dropped));
  });

describe('within a sentence', () => {
  reads('a space on either side is one space', 'to meet [in May] at Suva', 'to meet in May at Suva', 'to meet at Suva');
  reads('spaces within the brackets go', 'to meet [ in May ] at Suva', 'to meet in May at Suva', 'to meet at Suva');
  reads('spaces only within the brackets stay', 'to meet[ in May ]at Suva', 'to meet in May at Suva', 'to meet at Suva');
  reads('no space is left before the mark', 'to meet [in May]', 'to meet in May', 'to meet');
  reads('a bracket may carry its commas', 'that States[, including islands,] meet', 'that States, including islands, meet', 'that States meet');
  reads('a comma is not doubled', 'that islands, [in May,] and ports meet', 'that islands, in May, and ports meet', 'that islands, and ports meet');
  reads('two commas become one', 'that islands, [in May], meet', 'that islands, in May, meet', 'that islands, meet');
  reads('a part of a word is joined', 'to call a [sub]regional meeting', 'to call a subregional meeting', 'to call a regional meeting');
  reads('brackets within brackets stay as they are', 'to meet [in May at [city]] or later', 'to meet in May at [city] or later', 'to meet or later');
  reads('the name of whoever proposed the words goes', 'to meet [EU: in May] at Suva', 'to meet in May at Suva', 'to meet at Suva');
  reads('so does a name before the bracket', 'to meet (JPN) [in May] at Suva', 'to meet (JPN) in May at Suva'.replace('(JPN) ', ''), 'to meet at Suva');
  reads('italics around nothing go', 'to meet *[soon]* at Suva', 'to meet *soon* at Suva', 'to meet at Suva');
  reads('parentheses close up', 'to meet (in May [or June])', 'to meet (in May or June)', 'to meet (in May)');
});

/** Whole paragraphs, with the brackets that are decided by their first words. */
const becomes = (what: string, before: readonly string[], outcomes: Readonly<Record<string, 'keep' | 'drop'>>, after: readonly string[]) =>
  test(what, () => assert.equal(resolved(draftOf([...preamble, ...before]), outcomes).text, draftOf([...preamble, ...after])));

describe('capitals', () => {
  becomes('what now begins a paragraph has a capital', ['1. [*Also*] *requests* a report;', '2. *Decides* to meet.'], { '*Also*': 'drop' }, ['1. *Requests* a report;', '2. *Decides* to meet.']);
  becomes('what an adverb comes before has none', ['1. *[Also] Requests* a report;', '2. *Decides* to meet.'], { Also: 'keep' }, ['1. *Also requests* a report;', '2. *Decides* to meet.']);
  becomes('without its comma', ['1. *Decides* to meet:', '(a) [In the meantime], to report;', '(b) To rest.'], { 'In the meantime': 'drop' }, ['1. *Decides* to meet:', '(a) To report;', '(b) To rest.']);
  becomes('a sentence has one too', ['1. *Decides* to meet. [In May, the] doors are open;', '2. *Invites* all.'], { 'In May': 'drop' }, ['1. *Decides* to meet. Doors are open;', '2. *Invites* all.']);
});

describe('whole paragraphs', () => {
  becomes('a paragraph goes with its line and its number', ['1. *Decides* to meet;', '[1bis. *Thanks* the host;]', '2. *Invites* all.'], { '1bis': 'drop' }, ['1. *Decides* to meet;', '2. *Invites* all.']);
  becomes('or loses its brackets alone', ['1. *Decides* to meet;', '[1bis. *Thanks* the host;]', '2. *Invites* all.'], { '1bis': 'keep' }, ['1. *Decides* to meet;', '1bis. *Thanks* the host;', '2. *Invites* all.']);
  becomes('whoever is last then gets the full stop', ['1. *Decides* to meet;', '[2. *Invites* all.]'], { '2': 'drop' }, ['1. *Decides* to meet.']);
  becomes('and whoever is last no longer the semicolon', ['1. *Decides* to meet;', '[2. *Invites* all;]'], { '2': 'keep' }, ['1. *Decides* to meet;', '2. *Invites* all.']);
  becomes('a number outside the bracket goes too', ['1. *Decides* to meet;', '2. [*Thanks* the host;]', '3. *Invites* all.'], { '*Thanks*': 'drop' }, ['1. *Decides* to meet;', '3. *Invites* all.']);
  becomes('so does a mark that is left alone', ['1. *Decides* to meet;', '2. [*Thanks* the host];', '3. *Invites* all.'], { '*Thanks*': 'drop' }, ['1. *Decides* to meet;', '3. *Invites* all.']);
  becomes('with the notes that speak of it', ['1. *Decides* to meet;', '<!-- un-resolution-allow wrong-ending: agreed -->\n[2. *Thanks* the host]', '3. *Invites* all.'], { '2': 'drop' }, ['1. *Decides* to meet;', '3. *Invites* all.']);
  becomes('the mark that went with the words is put back', ['1. *Decides* to meet [in May;]', '2. *Invites* all.'], { 'in May': 'drop' }, ['1. *Decides* to meet;', '2. *Invites* all.']);
  becomes('the last item of a list closes it', ['1. *Decides*:', '(a) To meet;', '(b) To report;', '[(c) To rest;]', '2. *Invites* all.'], { '(c)': 'drop' }, ['1. *Decides*:', '(a) To meet;', '(b) To report;', '2. *Invites* all.']);
  becomes('and its “and” goes up', ['1. *Decides*:', '(a) To meet;', '(b) To report; and', '[(c) To rest.]'], { '(c)': 'drop' }, ['1. *Decides*:', '(a) To meet; and', '(b) To report.']);
  becomes('into the item before it, also where that stands in brackets', ['1. *Decides*:', '(a) To meet;', '[(b) To report;]', '(c) To rest; and', '[(d) To sleep.]'], { '(d)': 'drop' }, ['1. *Decides*:', '(a) To meet;', '[(b) To report; and]', '(c) To rest.']);
  becomes('where the item with the “and” goes, the one before takes it over', ['1. *Decides*:', '(a) To meet;', '[(b) To report; and]', '(c) To rest.'], { '(b)': 'drop' }, ['1. *Decides*:', '(a) To meet; and', '(c) To rest.']);
  becomes('a bracket over two paragraphs', ['1. *Decides* to meet;', '[2. *Thanks* the host;', '3. *Thanks* the cook;]', '4. *Invites* all.'], { '2': 'drop' }, ['1. *Decides* to meet;', '4. *Invites* all.']);
  becomes('what was wrong elsewhere is left to the drafter', ['1. *Decides* to meet,', '2. *Thanks* the [good] host;', '3. *Invites* all'], { good: 'drop' }, ['1. *Decides* to meet,', '2. *Thanks* the host;', '3. *Invites* all']);
});

describe('choices', () => {
  becomes('the label goes with the brackets', ['1. *Decides* on [Option A: one fund] [Option B: two funds];', '2. *Invites* all.'], { 'Option A': 'drop', 'Option B': 'keep' }, ['1. *Decides* on two funds;', '2. *Invites* all.']);
  becomes('several brackets side by side', ['1. *Decides* on [one][two][three] funds;', '2. *Invites* all.'], { one: 'drop', two: 'keep', three: 'drop' }, ['1. *Decides* on two funds;', '2. *Invites* all.']);
  becomes('a wish is no wording', ['1. *Decides* to meet [USA: delete] in May;', '2. *Invites* all.'], { USA: 'keep' }, ['1. *Decides* to meet in May;', '2. *Invites* all.']);
});

describe('what is left dangling is told before', () => {
  const warned = (what: string, sentenceBefore: string, outcomes: Readonly<Record<string, 'keep' | 'drop'>>, ...warnings: readonly RegExp[]) =>
    test(what, () => {
      const said = resolved(sentence(sentenceBefore), outcomes).warnings;
      assert.equal(said.length, warnings.length, said.join('\n'));
      warnings.forEach((warning, index) => assert.match(said[index] ?? '', warning));
    });
  warned('“and thereafter” with nothing after it', 'to meet [at Suva, and thereafter] [at Lomé]', { 'at Suva': 'keep', 'at Lomé': 'drop' }, /^In paragraph 1 “and thereafter” would be left with nothing to join: “.*Suva, and thereafter;”\.$/);
  warned('nothing when both stay', 'to meet [at Suva, and thereafter] [at Lomé]', { 'at Suva': 'keep', 'at Lomé': 'keep' });
  warned('nothing when only the second stays', 'to meet [at Suva, and thereafter] [at Lomé]', { 'at Suva': 'drop', 'at Lomé': 'keep' });
  warned('a preposition', 'to meet at [Suva]', { Suva: 'drop' }, /“at” would be left with nothing to join/);
  warned('an article that does not fit', 'to hold a [high-level] event', { 'high-level': 'drop' }, /“a event” would not go together/);
  warned('a word that stands twice', 'to thank the [able host and the] host', { 'able host': 'keep' });
  warned('a word that comes to stand twice', 'to thank the [host of the] the cook', { 'host of': 'drop' }, /“the” would stand twice/);
});
