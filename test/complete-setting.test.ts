/** What can be written between the two `---` at the head of a draft is offered there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyze } from '../server/src/core/index';
import { completionsAt, taking } from './support/completing';

describe('the front matter', () => {
  const labels = (source: string) => completionsAt(source).map(({ label }) => label);
  const below = `\n---\n\n*The General Assembly*,\n\n*Recalling* its resolution 78/1,\n\n*Adopts* the plan.\n`;

  it('is offered the keys that it has not got', () => {
    assert.deepEqual(labels(`---\ntitle: A plan\nst<|>${below}`), ['organ', 'session', 'agendaItem', 'symbol', 'sponsors', 'language', 'stage', 'profile', 'base']);
    assert.deepEqual(labels(`---\r\n<|>\r\nbase: A/RES/79/1\r\n---\r\n`).slice(-2), ['stage', 'profile']);
  });

  it('is offered the values of a key', () => {
    assert.deepEqual(labels(`---\nstage: <|>${below}`), ['negotiation', 'final']);
    assert.deepEqual(labels(`---\norgan: <|>${below}`).slice(0, 2), ['general-assembly', 'security-council']);
    assert.deepEqual(labels(`---\ntitle: <|>${below}`), []);
    for (const source of [`---\nstage:<|>${below}`, `---\nstage: fi<|>${below}`]) {
      assert.equal(analyze(taking('final', source)).stage, 'final');
    }
  });

  it('is left alone on its two lines and in the middle of a value', () => {
    for (const source of [`---<|>\nstage: final${below}`, `---\nstage: fi<|>nal${below}`, `---\nstage: final\n---<|>\n`]) {
      assert.ok(completionsAt(source).every(({ kind }) => kind !== 'setting'), source);
    }
  });
});
