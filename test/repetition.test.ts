/** Also and further: what follows what, told by where the findings stand and what the remedies leave. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, applyEdits, defaultConfig, type Config, type Finding } from '../server/src/core';
import { marked } from './support/marked';

const found = (text: string, config: Config = defaultConfig): Finding[] => analyze(text, config).findings.filter(({ rule }) => rule.startsWith('repetition-'));
const told = (text: string, config?: Config): string[] => found(text, config).map(({ rule, level, span }) => `${rule} ${level}: ${text.slice(span.start, span.end)}`);

const inPreamble = (lines: string): string => `*The General Assembly*,\n\n${lines.trim().replace(/\n/g, '\n\n')}\n\n1. *Decides* to meet.`;
const operative = (lines: string, body = 'General Assembly'): string => `*The ${body}*,\n\n*Aware* of the need,\n\n${lines.trim().replace(/\n/g, '\n\n')}\n`;

/** `<|…|>` around what is told, rule by rule; and what stands there after the first remedy of each, nothing when there is none. */
function check(source: string, rules: readonly string[], mended?: string, config?: Config): void {
  const { text, spans } = marked(source);
  const findings = found(text, config);
  assert.deepEqual(findings.map(({ span }) => text.slice(span.start, span.end)), spans.map(({ start, end }) => text.slice(start, end)));
  assert.deepEqual(findings.map(({ rule, level }) => `${rule.replace('repetition-', '')} ${level}`), rules);
  if (mended !== undefined) assert.equal(applyEdits(text, findings.flatMap(({ fixes }) => fixes()[0]?.edits ?? [])), mended);
}

describe('the vectors of rules 3.9', () => {
  test('the second request to the same body takes also', () =>
    check(operative('1. *Requests* the Secretary-General to report;\n2. *<|Requests|>* the Secretary-General to consult.'), ['missing info'],
      operative('1. *Requests* the Secretary-General to report;\n2. *Also requests* the Secretary-General to consult.')));

  test('a request to another body begins anew', () =>
    check(operative('1. *Requests* the Committee to meet;\n2. *Requests* the Secretary-General to consult.'), []));

  test('also with another addressee is an orphan', () =>
    check(operative('1. *Requests* the Committee to meet;\n2. *<|Also|> requests* the Secretary-General to consult.'), ['orphan warning'],
      operative('1. *Requests* the Committee to meet;\n2. *Requests* the Secretary-General to consult.')));

  test('who is told among others, or by a shorter name, may be told also', () =>
    check(operative('1. *Requests* the Committee and the Office of the United Nations High Commissioner for Human Rights to plan;\n2. *Also requests* the Office of the High Commissioner to meet.'), []));

  test('notes and notes with concern are two openers', () =>
    check(operative('1. *Notes* the report;\n2. *<|Also|> notes with concern* the delay.'), ['orphan warning'],
      operative('1. *Notes* the report;\n2. *Notes with concern* the delay.')));

  test('whereas is always plain', () =>
    check(inPreamble('*Whereas* the tide rises,\n*Whereas* the tide falls,'), []));

  test('the fourth is plain', () =>
    check(operative('1. *Welcomes* the plan;\n2. *Also welcomes* the fund;\n3. *Further welcomes* the code;\n4. *<|Also welcomes|>* the study.'), ['missing info'],
      operative('1. *Welcomes* the plan;\n2. *Also welcomes* the fund;\n3. *Further welcomes* the code;\n4. *Welcomes* the study.')));

  test('also follows a participle', () =>
    check(inPreamble('*Recalling* its first resolution,\n*<|Also recalling|>* its second,'), ['order warning'],
      inPreamble('*Recalling* its first resolution,\n*Recalling also* its second,')));

  test('also precedes a verb', () =>
    check(operative('1. *Requests* the Office to plan;\n2. *<|Requests also|>* the Office to assist.'), ['order warning'],
      operative('1. *Requests* the Office to plan;\n2. *Also requests* the Office to assist.')));

  test('also follows an adjective with all that belongs to it', () =>
    check(inPreamble('*Deeply concerned* about floods,\n*<|Also deeply concerned|>* about drought,'), ['order warning'],
      inPreamble('*Deeply concerned* about floods,\n*Deeply concerned also* about drought,')));

  test('a heading ends the run', () => check(operative('4. *Decides* to meet;\n## II\n5. *Decides* to adjourn.'), []));
});

describe('a run', () => {
  test('of five: plain, also, further, plain, also', () =>
    check(operative(['Requests', 'Also requests', 'Further requests', 'Requests', 'Also requests'].map((verb, index) => `${index + 1}. *${verb}* the Secretary-General to report;`).join('\n').replace(/;$/, '.')), []));

  test('goes on past a list, and a later verb of a paragraph does not count', () =>
    check(operative('1. *Decides*:\n(a) To meet;\n(b) To talk,\nand encourages States to listen;\n2. *Also decides* to eat.'), []));

  test('that lacks one word is told once, and counted anew as a whole', () => {
    const { text } = marked(operative('1. *Welcomes* the plan;\n2. *Welcomes* the fund;\n3. *Also welcomes* the code;\n4. *Further welcomes* the study.'));
    const [finding, ...others] = found(text);
    assert.equal(others.length, 0);
    assert.equal(text.slice(finding?.span.start, finding?.span.end), 'Welcomes');
    const fixes = finding?.fixes() ?? [];
    assert.deepEqual(fixes.map(({ title, safe }) => [title, safe]), [['Set “also” and “further” in the 4 paragraphs that begin so', false]]);
    assert.equal(applyEdits(text, fixes[0]?.edits ?? []), operative('1. *Welcomes* the plan;\n2. *Also welcomes* the fund;\n3. *Further welcomes* the code;\n4. *Welcomes* the study.'));
  });

  test('that begins with also goes on from there', () => {
    const text = operative('1. *Notes* the plan;\n2. *Also welcomes* the fund;\n3. *Further welcomes* the code.');
    assert.deepEqual(told(text), ['repetition-orphan warning: Also']);
    const [fix] = found(text)[0]?.fixes() ?? [];
    assert.equal(applyEdits(text, fix?.edits ?? []), operative('1. *Notes* the plan;\n2. *Welcomes* the fund;\n3. *Also welcomes* the code.'));
  });

  test('in which one addressee was changed is told there only', () =>
    check(operative('1. *Requests* the Office to plan;\n2. *<|Also|> requests* the Fund to pay;\n3. *Further requests* the Office to report.'), ['orphan warning']));

  test('and the remedy for it takes its neighbour along', () => {
    const text = operative('1. *Requests* the Office to plan;\n2. *Also requests* the Fund to pay;\n3. *Further requests* the Office to report.');
    const mended = applyEdits(text, found(text)[0]?.fixes()[0]?.edits ?? []);
    assert.equal(mended, operative('1. *Requests* the Office to plan;\n2. *Requests* the Fund to pay;\n3. *Requests* the Office to report.'));
    assert.deepEqual(told(mended), []);
  });

  test('whose numbers are not in order is left to the rules of numbers', () =>
    check(operative('1. *Requests* the Office to plan;\n3. *Notes* the plan;\n2. *Also requests* the Office to pay.'), []));

  test('of preambular paragraphs does not go on in the operative ones', () =>
    check('*The General Assembly*,\n\n*Deciding* to meet,\n\n1. *Decides* to meet;\n\n2. *Also decides* to eat.\n', []));
});

describe('the same opener', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['Expresses its appreciation to the host', '<|Also|> expresses its gratitude to the cook', 'orphan warning'],
    ['Condemns the wind', '<|Also|> strongly condemns the rain', 'orphan warning'],
    ['Calls upon States to wait', '<|Also|> calls for patience', 'orphan warning'],
    ['Requests the Secretary-General to report', '<|Also|> requests the Secretary of the Committee to listen', 'orphan warning'],
    ['Requests all States to report', '<|Requests|> States to listen', 'missing info'],
    ['Requests the Secretary-General to report', 'Also requests the Secretary-General and the Office to listen', ''],
    ['Requests the Secretary-General to report', 'Requests the Secretary-General and the Office to listen', ''],
    ['Calls upon the entities of the system to wait', 'Also calls upon the system entities to come', ''],
    ['Reaffirms its concern about floods', '<|Reaffirms|> the need for boats', 'missing info'],
    ['Reiterates its call upon States', 'Also reiterates its request that they come', ''],
    ['Encourages efforts to build boats', 'Encourages efforts to build piers', ''],
    ['Encourages the building of boats', 'Also encourages efforts to build piers', ''],
    ['Reqeusts the Secretary-General to report', 'Also requests the Secretary General to listen', ''],
    ['Urges States that are near to wait', 'Urges States to come', ''],
    ['Urges States that are near to wait', '<|Also|> urges the Secretary-General to come', 'orphan warning'],
    ['Encourages further efforts', '<|Also|> invites further efforts', 'orphan warning'],
  ];
  for (const [first, second, told] of pairs) {
    test(`${first} … ${second.replace(/<\||\|>/g, '')}`, () => check(operative(`1. ${first};\n2. ${second}.`), told ? [told] : []));
  }
});

describe('brackets', () => {
  test('also that leans on a bracketed paragraph is noted, and may be bracketed as well', () => {
    const source = operative('[1. *Requests* the Office to plan;]\n2. *<|Also|> requests* the Office to pay.');
    const mended = operative('[1. *Requests* the Office to plan;]\n2. *[Also] requests* the Office to pay.');
    check(source, ['orphan info'], mended);
    assert.equal(found(marked(source).text)[0]?.related.length, 1);
    assert.deepEqual(told(mended), []);
  });

  test('so may one that is missing after a bracketed paragraph', () => {
    const mended = operative('[1. *Requests* the Office to plan;]\n2. *[Also] requests* the Office to pay.');
    check(operative('[1. *Requests* the Office to plan;]\n2. *<|Requests|>* the Office to pay.'), ['missing info'], mended);
  });

  test('also that would lean on nothing only while a bracketed paragraph stays is no more than information', () =>
    check(operative('1. *Requests* the Office to plan;\n[2. *Notes* the plan;]\n3. *<|Also|> requests* the Office to pay.'), ['orphan info']));

  test('a bracketed paragraph counts as it stands, also as an insertion', () =>
    check(operative('1. *Requests* the Office to plan;\n2. *Also requests* the Office to pay;\n[2bis. *Further requests* the Office to report;]\n3. *Decides* to meet.'), []));

  test('alternatives compete and do not follow each other', () =>
    check(operative('1. *Requests* the Office to plan;\n[2. *Also requests* the Office to pay;]\n[2 alt. *Also requests* the Office to borrow;]\n3. *Further requests* the Office to report.'), []));

  test('a remedy stays within its brackets and italics', () =>
    check(operative('1. *Requests* the Office to plan;\n[2. *<|Requests|>* the Office to pay;]'), ['missing info'],
      operative('1. *Requests* the Office to plan;\n[2. *Also requests* the Office to pay;]')));

  test('an addressee that is being negotiated may be the same', () =>
    check(operative('1. *Calls upon* [EU: developed] countries to plan;\n2. *Also calls upon* developed countries to pay.'), []));

  test('an adverb, or a verb, that is in brackets itself is still being decided', () => {
    check(operative('1. *Requests* the Office to plan;\n2. [*Also*] *requests* the Fund to pay.'), []);
    check(operative('1. [*Requests*] [*Invites*] the Office to plan;\n2. *Also requests* the Office to pay.'), []);
  });
});

describe('houses', () => {
  const doubled = '*Recalling* its first resolution,\n\n*Further recalling* its second,\n\n';
  test('Model UN has both orders in the preamble, one in the operative part', () => {
    const text = `*The General Assembly*,\n\n${doubled}1. *Requests* States to act;\n\n2. *Requests also* States to report.\n`;
    assert.deepEqual(told(text, { ...defaultConfig, profile: 'model-un' }), ['repetition-order warning: Requests also']);
  });
  test('the Security Council is looser', () => {
    const text = `*The Security Council*,\n\n*Noting* the calm,\n\n*Also concerned* by the storm,\n\n1. *Decides* to meet;\n\n2. *Decides* to stay;\n\n3. *Decides also* to go.\n`;
    assert.deepEqual(told(text), ['repetition-orphan info: Also', 'repetition-order info: Decides also']);
  });
  test('a general conference is looser too', () => {
    const text = `*The General Conference*,\n\n*Noting* the calm,\n\n1. *Invites* States to act;\n\n2. *Further requests* the Director-General to report.\n`;
    assert.deepEqual(told(text), ['repetition-orphan info: Further']);
  });
  test('bodies of the parties to a treaty put the adverb first and do not look at the addressee', () => {
    const text = `*The Conference of the Parties*,\n\n${doubled.replace('Further', 'Also')}1. *Requests* the Fund to pay;\n\n2. *Also requests* the Office to count.\n`;
    assert.deepEqual(told(text), []);
  });
});

describe('remedies', () => {
  const remedies: readonly (readonly [string, string, string])[] = [
    ['Requests', 'Requests also', 'Also requests'],
    ['REQUESTS', 'REQUESTS ALSO', 'ALSO REQUESTS'],
    ['Calls upon', 'Calls also upon', 'Also calls upon'],
    ['Expresses its appreciation to', 'Expresses its appreciation also to', 'Also expresses its appreciation to'],
  ];
  for (const [first, second, right] of remedies) {
    test(`${second} → ${right}`, () =>
      assert.equal(mended(operative(`1. ${first} the Office to plan;\n2. ${second} the Office to pay.`)), operative(`1. ${first} the Office to plan;\n2. ${right} the Office to pay.`)));
  }
  const participles: readonly (readonly [string, string, string])[] = [
    ['Taking note of', 'Also taking note of', 'Taking note also of'],
    ['Bearing in mind', 'Also bearing in mind', 'Bearing in mind also'],
    ['Noting with appreciation', 'Also noting with appreciation', 'Noting also with appreciation'],
    ['Strongly convinced of', 'Also strongly convinced of', 'Strongly convinced also of'],
    ['Having considered', 'Also having considered', 'Having considered also'],
    ['Expressing its deep concern about', 'Also expressing its deep concern about', 'Expressing its deep concern also about'],
  ];
  for (const [first, second, right] of participles) {
    test(`${second} → ${right}`, () => assert.equal(mended(inPreamble(`${first} the plan,\n${second} the fund,`)), inPreamble(`${first} the plan,\n${right} the fund,`)));
  }

  const mended = (text: string): string => applyEdits(text, found(text).flatMap(({ fixes }) => fixes().slice(0, 1)).flatMap(({ edits }) => edits));
});
