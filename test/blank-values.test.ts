/** `values` in the front matter: what is given for blanks is read, held against the text, and written back beside all that is there. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { analyze, applyEdits, readValues } from '../server/src/core/index';
import { keepValues } from '../server/src/core/front-matter/keep-values';
import { anyText } from './support/any-draft';
import { marked } from './support/marked';

const body = ['*The General Assembly*,', '*Welcoming* the [name of the Fund],', '1. *Decides* to meet in [country].', ''].join('\n\n');
const text = (...lines: readonly string[]) => `---\n${lines.map((line) => `${line}\n`).join('')}---\n\n${body}`;

describe('reading', () => {
  const read = (...lines: readonly string[]) => analyze(text(...lines)).frontMatter?.values.values?.map(({ key, words }) => `${key} = ${words}`);
  const problems = (...lines: readonly string[]) => analyze(text(...lines)).frontMatter?.problems.map(({ kind, at }) => `${kind}: ${at.text}`);

  test('a line for each blank, in either of the two shapes of YAML', () => {
    const two = ['name of the fund = Lifeboat Fund', 'city, country = Hanoi, Viet Nam'];
    assert.deepEqual(read('values:', '  name of the Fund: Lifeboat Fund', '  "city, country": Hanoi, Viet Nam'), two);
    assert.deepEqual(read('values: { name of the  Fund: Lifeboat Fund, "[city, country]": "Hanoi, Viet Nam" }'), two);
    assert.deepEqual(problems('values:', '  name of the Fund: Lifeboat Fund'), []);
  });

  test('what is empty is not given, and figures are text', () => {
    assert.deepEqual(read('values:', '  date:', '  year: 2027', '  number: 010'), ['year = 2027', 'number = 010']);
    assert.deepEqual(problems('values:'), []);
  });

  test('what cannot be a value is told', () => {
    assert.deepEqual(problems('values: Lifeboat Fund'), ['table: values']);
    assert.deepEqual(problems('values:', '  - a'), ['table: values']);
    assert.deepEqual(problems('values:', '  date: [1, 2]', '  country: Peru', '  Country: Chad'), ['structure: [1, 2]', 'twice: Country']);
  });

  test('a file of values is read alike, be it YAML or JSON', () => {
    assert.deepEqual(readValues('country: Peru\n').value?.map(({ key, words }) => `${key} = ${words}`), ['country = Peru']);
    assert.deepEqual(readValues('{ "country": "Peru" }').value?.length, 1);
    assert.deepEqual(readValues('country: a: b').problems.map(({ kind }) => kind), ['unreadable']);
    assert.deepEqual([readValues('').value, readValues('').problems], [undefined, []]);
  });
});

describe('nothing breaks', () => {
  const monsters: Readonly<Record<string, string>> = {
    'values in values': `values: ${'{ a: '.repeat(200)}x${' }'.repeat(200)}`,
    'hundreds of values': `values:\n${Array.from({ length: 400 }, (_, at) => `  name of the Fund ${at}: United Lifeboat Fund of Oban`).join('\n')}`,
    'a value of ten thousand letters': `values:\n  name of the Fund: ${'Lifeboat '.repeat(1_200)}`,
    'signs of patterns': 'values:\n  name of the Fund: "(a+)+$ [b]* .{9} ^ Fund"\n  "(": ")"\n  "[": "]"',
    'halves of characters': 'values:\n  date: \ud800\n  \udc00: x',
    'prototypes': 'values:\n  __proto__: x\n  constructor: y',
    'aliases': 'values: &v\n  date: *v\n  <<: *v',
  };
  for (const [name, lines] of Object.entries(monsters)) {
    test(name, () => {
      const { failures, findings, facts } = analyze(text(...lines.split('\n')));
      assert.deepEqual(failures, []);
      assert.equal(facts.blanks.length, 2);
      assert.ok(findings.every((finding) => finding.fixes().every(({ edits }) => edits.length > 0)));
    });
  }
});

describe('what the values and the text say against each other', () => {
  const told = (draft: string, rule = 'inconsistent-placeholder') => {
    const { text: words, spans } = marked(draft);
    const found = analyze(words).findings.filter((finding) => finding.rule === rule);
    assert.deepEqual(found.map(({ span }) => span), spans);
    return found;
  };
  const fund = (lines: string, paragraph: string) => `---\nvalues:\n${lines}---\n\n*The General Assembly*,\n\n*Welcoming* the efforts made,\n\n1. *Establishes* ${paragraph}.\n`;

  test('a blank that is written otherwise in the text is not filled', () => {
    const [finding] = told(fund('  <|name of Lifeboat Fund|>: Oban Fund\n', 'the [name of the Lifeboat Fund]'));
    assert.deepEqual(finding?.fixes()[0]?.edits.map((edit) => edit.text), ['name of the Lifeboat Fund']);
    told(fund('  Name of the lifeboat fund: Oban Fund\n', 'the [name of the Lifeboat Fund]'));
  });

  test('one blank with two values', () => {
    told(fund('  name of the Lifeboat Fund: Oban Fund\n  <|name of Lifeboat Fund|>: Bergen Fund\n', 'the [name of the Lifeboat Fund]'));
    told(fund('  date: 3 May 2027\n  dates: 4 May 2027\n', 'a fund'));
  });

  test('a value that is written with a slip in the text', () => {
    const [finding] = told(fund('  name of the Convention: United Convention on Lifeboats\n', 'the United Convention on Lifeboats and the <|United Convention On Lifeboats|> and the <|United Convetion on Lifeboats|>, the United Convention on Lifeboats’s'));
    assert.deepEqual(finding?.fixes()[0]?.edits.map((edit) => edit.text), ['United Convention on Lifeboats']);
  });

  test('not what is only like it', () => {
    told(fund('  name of the Convention: United Convention on Lifeboats\n', 'the United Convention on Lighthouses, a united convention on lifeboats, the United Convention on Lifeboat'));
    told(fund('  date: 27 December 2019\n', 'a fund on 28 December 2019'));
  });

  test('a value of another kind is told where it stands, with what would be right', () => {
    const [finding] = told(fund('  country: <|Ivory Coast|>\n  name of the Fund: Oban Fund\n', 'a fund in [country]'), 'unknown-front-matter');
    assert.equal(finding?.message, '“Ivory Coast” is called “Côte d’Ivoire” in United Nations documents. It is given for the blank “country”.');
    assert.deepEqual(finding?.fixes().map(({ title, edits }) => [title, edits[0]?.text]), [['Write “Côte d’Ivoire”', 'Côte d’Ivoire']]);
  });

  test('an open blank is offered what the front matter has for it', () => {
    const draft = fund('  name of the Fund: Oban Fund\n', 'the [name of the Fund], and the [name of the Fund]');
    const fixes = analyze(draft).findings.find(({ rule }) => rule === 'unresolved-placeholder')?.fixes() ?? [];
    assert.deepEqual(fixes.slice(0, 2).map(({ title }) => title), ['Fill it with “Oban Fund”', 'Fill all 2 with “Oban Fund”']);
    assert.equal(applyEdits(draft, fixes[1]?.edits ?? []), draft.replaceAll('[name of the Fund]', 'Oban Fund'));
  });
});

describe('writing', () => {
  const values = [{ key: 'name of the fund', name: 'name of the Fund', words: 'Lifeboat Fund' }, { key: 'country', name: 'country', words: 'Viet Nam' }];
  const kept = (draft: string, given = values): string | undefined => {
    const edits = keepValues(draft, given);
    return edits && applyEdits(draft, edits);
  };
  const lines = ['values:', '  name of the Fund: Lifeboat Fund', '  country: Viet Nam'];

  test('a front matter is made where there is none', () => {
    assert.equal(kept(body), text(...lines));
    assert.equal(kept(`\uFEFF${body}`), `\uFEFF${text(...lines)}`);
    assert.equal(kept(body.replaceAll('\n', '\r\n')), text(...lines).replaceAll('\n', '\r\n'));
    assert.equal(kept(''), '---\nvalues:\n  name of the Fund: Lifeboat Fund\n  country: Viet Nam\n---\n\n');
  });

  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['behind what is there', ['stage: final # for now', 'sponsors:', '  - Malta', '# end'], ['stage: final # for now', 'sponsors:', '  - Malta', '# end', ...lines]],
    ['into an empty front matter', [], lines],
    ['below an empty key', ['values: # below', 'title: x'], ['values: # below', ...lines.slice(1), 'title: x']],
    ['below other values, indented alike', ['values:', '    date: 3 May # agreed', '', 'title: x'], ['values:', '    date: 3 May # agreed', '    name of the Fund: Lifeboat Fund', '    country: Viet Nam', '', 'title: x']],
    ['in the place of an older value', ['values:', '  country: "Peru" # or Chad', '  Name of the fund: |', '    Oban', '    Fund', 'title: x'], ['values:', '  country: Viet Nam # or Chad', '  Name of the fund: Lifeboat Fund', 'title: x']],
    ['on one line', ['values: { date: 3 May }'], ['values: { date: 3 May, name of the Fund: Lifeboat Fund, country: Viet Nam }']],
    ['on one line that is empty', ['values: {}'], ['values: { name of the Fund: Lifeboat Fund, country: Viet Nam }']],
    ['where a blank has no value yet', ['values:', '  country:'], ['values:', '  country: Viet Nam', '  name of the Fund: Lifeboat Fund']],
    ['nothing that is there already', lines, lines],
  ];
  for (const [what, before, after] of cases) {
    test(what, () => {
      assert.equal(kept(text(...before)), text(...after));
    });
  }

  test('words that YAML would read otherwise stand in quotation marks', () => {
    const odd = ['a: b', '# no', '- x', '"quoted"', '2027', 'true', '~', '[x]', '{a}', '@b', '%c', "it's", 'ends:', '*x', '&y', 'a, b', '| z'];
    for (const words of odd) {
      for (const draft of [body, text('values: { date: 3 May }')]) {
        const key = words.replace(/^\[(.*)\]$/, '$1').toLowerCase();
        const found = kept(draft, [{ key, name: words, words }]);
        const value = analyze(found ?? assert.fail(words)).frontMatter?.values.values?.at(-1);
        assert.deepEqual([value?.key, value?.words], [key, words]);
      }
    }
  });

  test('nothing is written where the lines cannot be read or have no room', () => {
    assert.equal(kept(text('title: a: b')), undefined);
    assert.equal(kept(text('values: Lifeboat Fund')), undefined);
    assert.equal(kept(text('{ title: x }')), undefined);
  });

  test('of any text: what is written is read, and nothing else has changed', () => {
    fc.assert(fc.property(anyText, (draft) => {
      const edits = keepValues(draft, values);
      if (!edits) return;
      const after = applyEdits(draft, edits);
      assert.deepEqual(analyze(after).frontMatter?.values.values?.map(({ words }) => words).slice(-2), ['Lifeboat Fund', 'Viet Nam']);
      assert.equal(edits.reduce((rest, { span, text: words }) => (span.start === span.end ? rest.replace(words, '') : rest), after).length <= draft.length, true);
    }), { seed: 1945, numRuns: 300 });
  });
});
