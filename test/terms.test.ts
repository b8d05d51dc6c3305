/** Preferred terms: every row finds its word and mends it, and what only looks like it is left alone. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { analyze, applyEdits, configOf, defaultConfig, type Config, type Finding } from '../server/src/core';
import { en } from '../server/src/core/languages/en';
import type { HouseTerm, Usage } from '../server/src/core/terms/term';
import { marked } from './support/marked';

const { usages } = en.terms;

/** A resolution of one paragraph, its words after "Notes". */
const saying = (words: string): string => `*The General Assembly*,\n\n1. *Notes* ${words}.\n`;
const found = (text: string, config: Config = defaultConfig): Finding[] => analyze(text, config).findings.filter(({ rule }) => rule === 'preferred-term');
const foundWords = (text: string, config?: Config): string[] => found(text, config).map(({ span }) => text.slice(span.start, span.end));

/** All first fixes, one after the other. */
function mended(text: string, config?: Config): string {
  for (let round = 0; round < 20; round++) {
    const fix = found(text, config).flatMap((finding) => finding.fixes().slice(0, 1))[0];
    if (!fix) return text;
    text = applyEdits(text, fix.edits);
  }
  return assert.fail('the fixes never come to an end');
}

const silent = (words: string, config?: Config): void => assert.deepEqual(foundWords(saying(words), config), [], words);
const becomes = (before: string, after: string, config?: Config): void => assert.equal(mended(saying(before), config), saying(after));

describe('every row is found and mended', () => {
  for (const usage of usages) {
    test(usage.title, () => {
      for (const [find, ...replace] of usage.words ?? []) {
        const text = saying(`that one has seen ${find} there`);
        const [finding, ...more] = found(text);
        assert.deepEqual([finding?.level, ...more], [usage.level], find);
        assert.equal(finding && text.slice(finding.span.start, finding.span.end), find);
        const after = (finding?.fixes() ?? []).map(({ edits }) => applyEdits(text, edits));
        assert.deepEqual(after, replace.map((words) => saying(`that one has seen ${words} there`)));
        assert.deepEqual(foundWords(after[0] ?? ''), []);
      }
      for (const { example: [before, after] } of usage.shapes ?? []) {
        assert.deepEqual(found(saying(`that one has seen ${before} there`)).map(({ level }) => level).slice(0, 1), [usage.level], before);
        if (after !== undefined) becomes(`that one has seen ${before} there`, `that one has seen ${after} there`);
      }
      for (const words of usage.keep ?? []) silent(`that one has seen ${words} there`);
    });
  }

  test('no word stands in two rows', () => {
    const words = usages.flatMap((usage) => usage.words ?? []).map(([find]) => find);
    assert.deepEqual(words.filter((word, index) => words.indexOf(word) !== index), []);
  });
});

describe('words that only look like one', () => {
  const endings = (stem: string): string[] => ['e', 'ed', 'es', 'ing'].map((ending) => stem + ending);
  for (const stem of [
    'advis', 'aris', 'compris', 'compromis', 'devis', 'disguis', 'exercis', 'excis', 'franchis', 'improvis', 'incis', 'liais', 'merchandis', 'practis', 'prais',
    'premis', 'promis', 'rais', 'revis', 'supervis', 'surmis', 'surpris', 'televis', 'appris', 'apprais', 'advertis', 'analys', 'catalys', 'paralys',
  ]) test(stem, () => silent(endings(stem).join(', ')));
  for (const words of [
    'enterprise, expertise, otherwise, likewise, precise and concise', 'specialists, organisms and emphasis', 'a characteristic crisis and a thesis',
    'laborious and laboratory work, humorous, vigorous and honorary', 'the parameter and the perimeter', 'programming and programmatic work', 'fulfilled and fulfilling',
    'shall, should, must, and/or, inter alia, above-mentioned, thereto and therein', 'the government policy', 'the African Union and its member States',
    'a member that states its view', 'UN-Women, UN-Habitat, UN-SPIDER, UN.GIFT and UN@75', 'that that had had its day',
    'in in-depth studies', 'the 103rd session', 'resolution 2200 A (XXI)', 'the Conference of the States Parties', 'North Macedonia', 'Secretaries-General',
    'to counter terrorism', 'policymaking and decision-making', '2030, 2015–2030 and A/C.1/2015-2030', 'the present resolution', '1,3-butadiene', '27 December 2019',
  ]) test(words, () => silent(words));
});

describe('whose words they are', () => {
  for (const words of [
    'the statement that “labor is the color of life”', 'the motto "labor first"', 'the study entitled *The Labor Market*', 'the [name of the center]',
    'the list ([https://example.org/labor](https://example.org/labor))', 'the address https://example.org/labor-center', 'the letter <!-- labor --> of the Chair',
    'the word `labor`', 'the work of the World Trade Center', 'the Center for Labor Studies', 'the Ministry of Health and Labor', 'the Organisation of Islamic Cooperation',
    'the Organisation for Economic Co-operation and Development',
  ]) test(words, () => silent(words));

  test('titles, cover notes and notes at the foot', () => {
    assert.deepEqual(foundWords('Note by the Chair\n\n1. The labor of the Chair is over.\n\n# A decade of labor\n\n*The General Assembly*,\n\n1. *Notes* its end.[^1]\n\n[^1]: Labor, p. 5.\n'), []);
  });
});

describe('in running text', () => {
  for (const [name, source] of Object.entries({
    'an opener': '*The General Assembly*,\n\n*<|Recognising|>* United Nations labels,\n\n*<|Emphasising|>* that,\n\n1. *<|Organises|>* itself.\n',
    'the first word of an item': '*The General Assembly*,\n\n1. *Decides*:\n\n(a) <|Favoring|> no one;\n\n(b) To rest.\n',
    'the name at the head of an item': '*The General Assembly*,\n\n1. *Decides*:\n\n(a) Labor Party of the sea;\n\n(b) To rest.\n',
    'a bold insertion': '*The General Assembly*,\n\n1. *Notes* **the new <|labor|>** of the Chair.\n',
    'negotiated words': '*The General Assembly*,\n\n1. *Notes* [the <|labor|> of] the Chair.\n',
    'a possessive': '*The General Assembly*,\n\n1. *Notes* the <|Secretary General|>’s report and the <|neighbor|>\'s.\n',
    'a tail': '*The General Assembly*,\n\n1. *Decides*:\n\n(a) To rest;\n\n(b) To read,\n\nand in doing so to <|honor|> its <|Secretary General|>.\n',
    'a compound': '*The General Assembly*,\n\n1. *Notes* <|labor|>-intensive and people-<|centered|> work.\n',
    'between parentheses': '*The General Assembly*,\n\n1. *Thanks* the entity <|(UNEWA)|>, (<|UN Women|>), the body <|(UN)|> and (the <|UN|>).\n',
    'several sessions': '*The General Assembly*,\n\n1. *Decides* to meet at its <|79th|> and <|80th|> sessions and its <|11th|> special session.\n',
  })) {
    test(name, () => {
      const { text, spans } = marked(source);
      assert.deepEqual(found(text).map(({ span }) => span), spans);
    });
  }

  test('capitals and line breaks stay', () => {
    becomes('it. Labor is won. LABOR is lost', 'it. Labour is won. LABOUR is lost');
    for (const end of ['\n', '\r\n']) becomes(`what the Secretary${end}General said of this${end}resolution`, `what the Secretary-General said of the present${end}resolution`);
  });

  test('ordinals', () => {
    for (const [figure, word] of [['1st', 'first'], ['12th', 'twelfth'], ['20th', 'twentieth'], ['33rd', 'thirty-third'], ['99th', 'ninety-ninth']]) {
      becomes(`its ${figure} session`, `its ${word} session`);
    }
  });

  test('what stops a sentence stays', () => {
    becomes('schools, roads, etc', 'schools, roads, and so on');
    becomes('schools, etc., and roads', 'schools, and so on, and roads');
  });
});

describe('how loudly', () => {
  const levels = (text: string, config?: Config) => found(text, config).map(({ level }) => level);

  test('an annex is only told', () => assert.deepEqual(levels('*The General Assembly*,\n\n1. *Adopts* it.\n\nAnnex\n\n# Plan\n\n1. The labor is done.\n'), ['info']));
  test('American spelling is free in Model UN', () => assert.deepEqual(levels(saying('the labor'), { ...defaultConfig, profile: 'model-un' }), []));
  test('the Security Council speaks of this resolution', () =>
    assert.deepEqual(levels('*The Security Council*,\n\n1. *Decides* to act on this resolution.\n'), ['info']));
  test('a level in the settings is for all rows', () =>
    assert.deepEqual(levels(saying('the labor of Turkey'), { ...defaultConfig, rules: { 'preferred-term': 'info' } }), ['info', 'info']));
  test('the reason is told', () =>
    assert.equal(found(saying('this\n  resolution'))[0]?.message, '“this resolution”: write “the present resolution” (the way a resolution speaks of itself).'));
});

describe('terms of a house', () => {
  const house = (...terms: HouseTerm[]): Config => configOf({ terms });

  test('are found like the others', () => becomes('the sea-bed and deep\nsea mining', 'the seabed and deep-sea mining', house({ find: 'sea-bed', replace: 'seabed' }, { find: 'deep sea mining', replace: 'deep-sea mining' })));
  test('come before the language’s own', () => becomes('the labor and this resolution', 'the work and that resolution', house({ find: 'labor', replace: 'work' }, { find: 'this resolution', replace: 'that resolution' })));
  test('keep what they ask for', () => {
    silent('the catalog and programs', house({ find: 'catalogue', replace: 'catalog' }, { find: 'programs', replace: 'programs' }));
    becomes('the catalogue', 'the catalog', house({ find: 'catalogue', replace: 'catalog' }));
  });
  test('with a capital are those words alone', () => assert.deepEqual(foundWords(saying('Fund and fund'), house({ find: 'Fund', replace: 'Trust Fund' })), ['Fund']));
  test('bring no patterns', () => silent('aaa', house({ find: 'a.*', replace: 'b' })));
  test('carry their reason and their level', () => {
    const [finding] = found(saying('the Fund'), house({ find: 'Fund', replace: 'Trust Fund', reason: 'agreed in May', level: 'hint' }));
    assert.equal(finding?.level, 'hint');
    assert.match(finding?.message ?? '', /\(agreed in May\)/);
  });
});

test('the table on the page is that of the rows', () => {
  const page = new URL('../server/src/core/rules/preferred-term.md', import.meta.url);
  const now = readFileSync(page, 'utf8');
  const made = now.replace(/(?<=<!-- terms -->\n)[\s\S]*?(?=<!-- \/terms -->)/, () => table());
  if (process.env['UPDATE']) writeFileSync(page, made);
  else assert.equal(now, made, 'UPDATE=1 node test/run.mjs terms writes it anew');
});

const table = (): string => ['| what | for example | level | why |', '| --- | --- | --- | --- |', ...usages.map(rowOf), ''].join('\n');

const rowOf = ({ title, words = [], shapes = [], level, reason }: Usage): string => {
  const pairs = [...words.map(([find, replace]) => [find, replace]), ...shapes.map(({ example }) => example)];
  const shown = pairs.filter((_, index) => index % Math.ceil(pairs.length / 3) === 0).map((pair) => pair.filter((words) => words !== undefined).map((words) => `\`${words}\``));
  return `| ${title} | ${shown.map((pair) => pair.join(' → ')).join(', ')} | ${level} | ${reason} |`;
};
