/** An opener comes with its number, its italics and the mark of its place, however much of it has been typed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyze, complete, withoutStops } from '../server/src/core/index';
import { completionAt, completionsAt, labelsAt, taking } from './support/completing';
import { marked } from './support/marked';
import { seed, withSeed } from './support/seed';

const preamble = '*The General Assembly*,\n\n*Recalling* its resolution 78/1,\n\n';
const first = '1. *Welcomes* the plan;\n\n';
const after = '\n\n3. *Adopts* the plan.\n';

describe('an opener', () => {
  it('comes whole, however much of it stands already', () => {
    for (const typed of ['<|>', 'Takes<|>', 'takes n<|>', '*Takes no<|>', '*Takes no<|>*', '2. <|>', '2.<|>', '2. *Tak<|>', '2. *Takes note<|>*', '2. <|>;', '2. *Tak<|>*;']) {
      assert.equal(taking('Takes note of', `${preamble}${first}${typed}${after}`), `${preamble}${first}2. *Takes note* of ;${after}`, typed);
    }
    assert.equal(taking('Takes note of', `${preamble}${first}[<|>]${after}`), `${preamble}${first}[2. *Takes note* of ;]${after}`);
  });

  it('closes the draft when it is the last', () => {
    assert.equal(taking('Urges', `${preamble}${first}<|>`), `${preamble}1. *Welcomes* the plan;\n\n2. *Urges* .`);
    assert.equal(taking('Urges', `${preamble}1. *Welcomes* the plan.\n\n<|>`), `${preamble}1. *Welcomes* the plan;\n\n2. *Urges* .`);
  });

  it('is preambular before the first operative paragraph, with a comma', () => {
    const source = `*The General Assembly*,\n\nta<|>\n\n1. *Adopts* the plan.\n`;
    assert.equal(taking('Taking note of', source), '*The General Assembly*,\n\n*Taking note* of ,\n\n1. *Adopts* the plan.\n');
    assert.ok(!labelsAt(source).includes('Takes note of'));
  });

  it('says how strong it is', () => {
    const detail = (label: string) => completionAt(label, `${preamble}${first}<|>`).detail;
    assert.deepEqual(['Takes note of', 'Invites', 'Expresses concern about', 'Urges', 'Condemns', 'Decides'].map(detail), [
      'operative 2 · neutral note', 'operative 2 · soft ask', 'operative 2 · concern', 'operative 2 · strong ask', 'operative 2 · strong disapproval', 'operative 2 · decision',
    ]);
  });

  it('has its adverb first where the paragraph before calls for it', () => {
    assert.deepEqual(labelsAt(`${preamble}${first}<|>`, 'opener')[0], 'Also welcomes');
    assert.deepEqual(labelsAt(`${preamble}<|>`, 'opener')[0], 'Recalling also');
    assert.deepEqual(labelsAt(`*The General Assembly*,\n\n*Noting with concern* the storms,\n\nnot<|>`, 'opener').slice(0, 2), ['Noting also with concern', 'Noting']);
    assert.equal(taking('Also takes note of', `${preamble}1. *Takes note* of the plan;\n\n<|>`), `${preamble}1. *Takes note* of the plan;\n\n2. *Also takes note* of .`);
    // A heading ends the run, and the same opener is not offered without its adverb.
    assert.ok(!labelsAt(`${preamble}${first}II\n\n<|>`).includes('Also welcomes'));
    assert.ok(!labelsAt(`${preamble}${first}<|>`).includes('Welcomes'));
  });

  it('that only Model UN writes is offered there alone', () => {
    const source = `${preamble}${first}Hav<|>`;
    assert.ok(!labelsAt(source).includes('Have resolved'));
    assert.ok(labelsAt(`---\nprofile: model-un\n---\n\n${source}`).includes('Have resolved'));
  });

  it('is found by its verb too', () => assert.match(completionAt('Also welcomes', `${preamble}${first}wel<|>`).filter, /^Welcomes /));

  it('takes the place of another, and leaves number and mark alone', () => {
    for (const [typed, rest] of [['*Tak<|>*', ' the plan;'], ['*Takes n<|>*', ' of the plan;']] as const) {
      const of = rest.startsWith(' of') ? '' : ' of';
      assert.equal(taking('Takes note of', `${preamble}1. ${typed}${rest}${after}`), `${preamble}1. *Takes note*${of}${rest}${after}`);
    }
    assert.deepEqual(labelsAt(`${preamble}1. *Welcomes* the pl<|>an;${after}`), []);
  });
});

describe('a number alone', () => {
  it('is the next one, and the paragraph has its mark', () => {
    assert.equal(taking('2.', `${preamble}${first}<|>${after}`), `${preamble}${first}2. ;${after}`);
    assert.equal(taking('2.', `${preamble}${first}2<|>${after}`), `${preamble}${first}2. ;${after}`);
    assert.equal(taking('1bis.', `${preamble}${first}<|>\n\n2. *Adopts* the plan.\n`), `${preamble}${first}1bis. ;\n\n2. *Adopts* the plan.\n`);
    assert.deepEqual(labelsAt(`${preamble}<|>`, 'marker'), ['1.']);
  });
});

describe('in an annex', () => {
  const annex = `${preamble}1. *Adopts* the rules in the annex;\n\n2. *Decides* to meet.\n\nAnnex\n\nRules\n\n1. The house meets.\n\n`;

  it('the next number is offered, with the mark of its neighbours', () => {
    assert.equal(taking('2.', `${annex}<|>`), `${annex}2. .`);
    assert.equal(taking('2.', `${annex}2<|>`), `${annex}2. .`);
    assert.deepEqual(labelsAt(`${annex}<|>\n\n2. It rests.\n`), ['1bis.']);
  });

  it('none where no number stands before', () => assert.deepEqual(labelsAt(annex.replace('1. The house meets.\n\n', '<|>')), []));
});

describe('what is typed on the line', () => {
  const offered = (source: string) => completionsAt(source).filter(({ kind }) => kind === 'clause').map(({ label, insert, edits }) => `${label} ${insert} ${edits.map(({ span, text }) => `${span.start}:${text}`)}`);

  it('changes nothing about the place, wherever in the seed it is typed', withSeed, () => {
    const { parts } = analyze(seed).draft;
    const resolution = parts.find(({ kind }) => kind === 'resolution') ?? assert.fail();
    const places = resolution.paragraphs.filter(({ marker }) => !marker?.insertion);
    assert.equal(places.length, 13);
    for (const { span } of places) {
      const at = (typed: string) => offered(`${seed.slice(0, span.start)}${typed}<|>\n\n${seed.slice(span.start)}`);
      const [empty, letters, italic] = [at(''), at('D'), at('*De')];
      assert.ok(empty.length > 20);
      for (const one of [...letters, ...italic]) assert.ok(empty.includes(one), `${one}\nbefore ${seed.slice(span.start, span.start + 40)}`);
    }
  });
});

describe('an editor that has no tab stops', () => {
  it('gets the words as far as the drafter has to go on', () => {
    const { text, cursor = 0 } = marked(`${preamble}${first}<|>`);
    for (const { insert } of complete(analyze(text), cursor)) assert.doesNotMatch(withoutStops(insert), /\$|\}/);
    assert.equal(withoutStops('2. *Urges* $0.'), '2. *Urges* ');
    assert.equal(withoutStops('2. *Urges* ${1:[entity]} to ${2|act,wait|}, and $1.$0'), '2. *Urges* [entity] to act, and [entity].');
    assert.equal(withoutStops('costs \\$5 {a\\}$0'), 'costs $5 {a}');
  });
});
