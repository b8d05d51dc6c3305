/** What does not print, the front matter and comments to the checker, is offered its words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyze } from '../server/src/core/index';
import { completionsAt, labelsAt, taking } from './support/completing';

describe('the front matter', () => {
  const labels = (source: string) => completionsAt(source).map(({ label }) => label);
  const below = `\n---\n\n*The General Assembly*,\n\n*Recalling* its resolution 78/1,\n\n*Adopts* the plan.\n`;

  it('is offered the keys that it has not got', () => {
    assert.deepEqual(labels(`---\ntitle: A plan\nst<|>${below}`), ['organ', 'session', 'agendaItem', 'symbol', 'sponsors', 'language', 'stage', 'profile', 'base', 'values']);
    assert.deepEqual(labels(`---\r\n<|>\r\nbase: A/RES/79/1\r\n---\r\n`).slice(-3), ['stage', 'profile', 'values']);
  });

  it('is offered the values of a key', () => {
    assert.deepEqual(labels(`---\nstage: <|>${below}`), ['negotiation', 'final']);
    assert.deepEqual(labels(`---\norgan: <|>${below}`).slice(0, 2), ['general-assembly', 'security-council']);
    assert.deepEqual(labels(`---\ntitle: <|>${below}`), []);
    for (const source of [`---\nstage:<|>${below}`, `---\nstage: fi<|>${below}`]) {
      assert.equal(analyze(taking('final', source)).stage, 'final');
    }
  });

  it('is offered the blanks of the draft below “values”, and States where one is asked for', () => {
    const draft = below.replace('the plan', 'the [name of the Plan] in [city, country] and [country]');
    assert.deepEqual(labels(`---\nvalues:\n  <|>${draft}`), ['name of the Plan', 'city, country', 'country']);
    assert.deepEqual(labels(`---\nvalues:\n  country: Peru\n\n  n<|>${draft}`), ['name of the Plan', 'city, country']);
    assert.deepEqual(analyze(taking('city, country', `---\nvalues:\n  <|>${draft}`).replace(': \n', ': Lima, Peru\n')).frontMatter?.values.values?.map(({ key }) => key), ['city, country']);
    assert.equal(labels(`---\nvalues:\n  country: V<|>${draft}`).length, 195);
    assert.match(taking('Viet Nam', `---\nvalues:\n  country: V<|>${draft}`), /country: Viet Nam\n/);
    assert.deepEqual(labels(`---\nsponsors:\n  <|>${draft}`), []);
  });

  it('is left alone on its two lines and in the middle of a value', () => {
    for (const source of [`---<|>\nstage: final${below}`, `---\nstage: fi<|>nal${below}`, `---\nstage: final\n---<|>\n`]) {
      assert.ok(completionsAt(source).every(({ kind }) => kind !== 'setting'), source);
    }
  });
});

describe('a comment to the checker', () => {
  const above = '*The General Assembly*,\n\n1. *Welcomes* the plan;\n\n';
  const below = '\n2. *Decides* to meet;\n';

  it('is offered its words', () => {
    assert.deepEqual(labelsAt(`${above}<!-- <|> -->${below}`), ['un-resolution-allow', 'un-resolution-allow-file', 'un-resolution-lock', 'un-resolution-package']);
    assert.match(taking('un-resolution-lock', `${above}<!-- un-res<|> -->${below}`), /<!-- un-resolution-lock -->/);
  });

  it('is offered the rules, first those that find something below', () => {
    assert.equal(labelsAt(`${above}<!-- un-resolution-allow <|> -->${below}`)[0], 'wrong-ending');
    const source = `${above}<!-- un-resolution-allow wrong-ending, note<|> -->${below}`;
    assert.ok(!labelsAt(source).includes('wrong-ending'));
    assert.match(taking('note-left', source), /allow wrong-ending, note-left -->/);
  });

  it('is offered the names of packages, then how the brackets below begin', () => {
    const pier = `${above}<!-- un-resolution-package New  Pier -->\n2. *Thanks* the [old] builders [of the new pier];\n\n`;
    const source = (words: string) => `${pier}<!-- un-resolution-package${words} -->\n3. *Decides* to meet [at the new pier] [or in the harbour office];\n`;
    assert.deepEqual(labelsAt(source('<|>')).at(-1), 'un-resolution-package');
    assert.deepEqual(labelsAt(source(' n<|>')), ['New  Pier']);
    assert.deepEqual(labelsAt(source(' new pier: <|>')), ['at the new', 'or in the']);
    assert.deepEqual(labelsAt(source(' new pier:at the new| or<|>')), ['or in the']);
    assert.match(taking('or in the', source(' new pier: or i<|>')), /new pier: or in the -->/);
  });

  it('is left alone in its reason, and so is any other comment', () => {
    for (const words of ['un-resolution-allow wrong-ending: agreed <|>', 'to be <|>']) assert.deepEqual(labelsAt(`${above}<!-- ${words} -->${below}`), []);
  });
});
