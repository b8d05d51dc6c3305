import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyze } from '../server/src/core/index';
import { afterTaking, completionsAt, faultsOf, inserting, labelsAt, taking } from './support/completing';

const kindsOf = (source: string): ReadonlySet<string> => new Set(completionsAt(source).map(({ kind, detail }) => (kind === 'clause' || kind === 'opener' ? (detail.split(' ')[0] ?? '') : kind)));

const preamble = '*The General Assembly*,\n\n*Recalling* its resolution 78/1,\n\n';

describe('a clause gets the number and the ending of its place', () => {
  it('as the last paragraph', () => {
    assert.equal(
      inserting('Requests the Secretary-General to report to it', `${preamble}1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n\n<|>`),
      `${preamble}1. *Welcomes* the plan;\n\n2. *Adopts* the plan;\n\n3. *Requests* the Secretary-General to report to it at its [session] on the implementation of the present resolution.`,
    );
  });

  it('between two numbers, without renumbering', () => {
    assert.equal(
      inserting('Takes note of the report of the Secretary-General', `${preamble}1. *Welcomes* the plan;\n\n<|>\n\n2. *Adopts* the plan.\n`),
      `${preamble}1. *Welcomes* the plan;\n\n1bis. *Takes note* of the report of the Secretary-General on [topic];\n\n2. *Adopts* the plan.\n`,
    );
  });

  it('as the first, written anew', () => {
    assert.equal(taking('Decides to …', `${preamble}<|>\n\n2. *Adopts* the plan.\n`), `${preamble}1. *Decides* to [insert action];\n\n2. *Adopts* the plan.\n`);
  });

  it('after a bis, spaced as the draft spaces it', () => {
    assert.match(
      inserting('Decides to …', `${preamble}1. *Welcomes* the plan;\n\n1 bis. *Notes* the cost;\n\n<|>\n\n2. *Adopts* the plan.\n`),
      /\n\n1 ter\. \*Decides\* to \[insert action\];\n\n2\./,
    );
  });

  it('where a number is missing', () => {
    assert.match(
      inserting('Decides to …', `${preamble}1. *Welcomes* the plan;\n\n<|>\n\n3. *Adopts* the plan.\n`),
      /\n\n2\. \*Decides\* to \[insert action\];\n\n3\./,
    );
  });

  it('where the drafter has typed the number', () => {
    assert.match(inserting('Decides to …', `${preamble}1. *Welcomes* the plan;\n\n2. dec<|>`), /\n\n2\. \*Decides\* to \[insert action\]\.$/);
    assert.match(inserting('Decides to …', `${preamble}1. *Welcomes* the plan;\n\n2.<|>`), /\n\n2\. \*Decides\* to \[insert action\]\.$/);
  });

  it('where the drafter has typed a prefix or an asterisk', () => {
    const before = `${preamble}1. *Welcomes* the plan;\n\n`;
    for (const typed of ['op-req', 'Req', '*Req']) {
      assert.equal(inserting('Requests the Secretary-General to …', `${before}${typed}<|>`), `${before}2. *Requests* the Secretary-General to [insert action].`);
    }
  });

  it('inside a bracket that the editor has closed', () => {
    assert.match(
      inserting('Requests the Secretary-General to …', `${preamble}1. *Welcomes* the plan;\n\n[<|>]\n\n2. *Adopts* the plan.\n`),
      /\n\n\[1bis\. \*Requests\* the Secretary-General to \[insert action\];\]\n\n2\./,
    );
  });

  it('and the blank lines that are missing around it', () => {
    assert.equal(
      inserting('Decides to …', `${preamble}1. *Welcomes* the plan;\n<|>\n2. *Adopts* the plan.\n`),
      `${preamble}1. *Welcomes* the plan;\n\n1bis. *Decides* to [insert action];\n\n2. *Adopts* the plan.\n`,
    );
  });

  it('with a list of its own', () => {
    assert.ok(
      inserting('Decides:', `${preamble}1. *Welcomes* the plan;\n\n<|>`).endsWith('\n\n2. *Decides*:\n\n(a) To [insert action];\n\n(b) To [insert action].'),
    );
  });
});

describe('a single operative paragraph has no number', () => {
  it('when it is the first', () => {
    assert.equal(inserting('Decides to …', `${preamble}<|>`), `${preamble}*Decides* to [insert action].`);
  });

  it('until a second one follows', () => {
    assert.equal(inserting('Decides to …', `${preamble}*Adopts* the plan.\n\n<|>`), `${preamble}1. *Adopts* the plan;\n\n2. *Decides* to [insert action].`);
  });
});

describe('a clause looks like the draft around it', () => {
  it('with no italics where the draft has none', () => {
    const draft = 'The General Assembly,\n\nRecalling its resolution 78/1,\n\n1. Welcomes the plan;\n\n2. Adopts the plan.\n\n';
    assert.ok(inserting('Decides to …', `${draft}<|>`).endsWith('\n\n3. Decides to [insert action].'));
  });

  it('with the marks of the draft', () => {
    const draft = '_The General Assembly_,\n\n_Recalling_ its resolution 78/1,\n\n1. _Welcomes_ the plan;\n\n2. _Adopts_ the plan.\n\n';
    assert.ok(inserting('Decides to …', `${draft}<|>`).endsWith('\n\n3. _Decides_ to [insert action].'));
  });

  it('without blank lines where the draft has none', () => {
    const draft = '*The General Assembly*,\n*Recalling* its resolution 78/1,\n1. *Welcomes* the plan;\n2. *Adopts* the plan.\n';
    assert.ok(inserting('Decides:', `${draft}<|>`).endsWith('\n3. *Decides*:\n(a) To [insert action];\n(b) To [insert action].'));
  });

  it('with the line breaks of the draft', () => {
    const draft = `${preamble}1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n\n<|>`;
    assert.equal(inserting('Decides:', draft.replaceAll('\n', '\r\n')), inserting('Decides:', draft).replaceAll('\n', '\r\n'));
  });

  it('with the labels of its paragraphs', () => {
    const draft = '*The General Assembly*,\n\nPP1. *Recalling* its resolution 78/1,\n\n<|>\n\nOP1. *Welcomes* the plan;\n\nOP2. *Adopts* the plan.\n';
    assert.match(inserting('Aware of …', draft), /,\n\nPP2\. \*Aware\* of \[insert subject\],\n\nOP1\./);
    assert.match(inserting('Decides to …', draft.replace('<|>\n\n', '') + '\n<|>'), /plan;\n\nOP3\. \*Decides\* to \[insert action\]\.$/);
  });

  it('with the numbers of its section', () => {
    const through = `${preamble}I\n\n1. *Welcomes* the plan;\n\n2. *Adopts* it;\n\nII\n\n3. *Notes* the cost;\n\n<|>\n\n4. *Decides* to meet.\n`;
    assert.match(inserting('Decides to …', through), /cost;\n\n3bis\. \*Decides\* to \[insert action\];\n\n4\./);
    const anew = `${preamble}I\n\n1. *Welcomes* the plan;\n\n2. *Adopts* it;\n\nII\n\n1. *Notes* the cost;\n\n2. *Decides* to meet.\n\n<|>`;
    assert.match(inserting('Requests the Secretary-General to …', anew), /to meet;\n\n3\. \*Requests\*/);
  });
});

describe('the preamble', () => {
  it('gets its clauses with a comma and no number', () => {
    assert.equal(
      inserting('Recalling its resolution', `*The General Assembly*,\n\nrec<|>\n\n1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n`),
      '*The General Assembly*,\n\n*Recalling* its resolution [number] of [date],\n\n1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n',
    );
  });

  it('and the operative part are told apart', () => {
    assert.deepEqual(kindsOf(`*The General Assembly*,\n\n<|>\n\n1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n`), new Set(['preambular']));
    assert.deepEqual(kindsOf(`${preamble}1. *Welcomes* the plan;\n\n<|>\n\n2. *Adopts* the plan.\n`), new Set(['marker', 'operative']));
    assert.deepEqual(kindsOf(`${preamble}<|>`), new Set(['marker', 'preambular', 'operative']));
  });
});

describe('a list', () => {
  it('goes on with its next letter', () => {
    assert.equal(
      inserting('(c)', `${preamble}*Decides*:\n\n(a) To meet;\n\n(b) To report.\n\n<|>`),
      `${preamble}*Decides*:\n\n(a) To meet;\n\n(b) To report;\n\n(c) [insert text].`,
    );
  });

  it('goes on at every level that is still open', () => {
    const source = `${preamble}1. *Decides*:\n\n(a) To meet;\n\n(b) To ask:\n\n(i) The Chair;\n\n(ii) The secretariat;\n\n<|>\n\n2. *Adopts* the plan.\n`;
    assert.deepEqual(completionsAt(source).filter(({ kind }) => kind === 'item').map(({ label }) => label), ['(iii) …', '(c) …']);
    assert.match(inserting('(iii)', source), /\(ii\) The secretariat;\n\n\(iii\) \[insert text\];\n\n2\./);
  });

  it('begins after a colon', () => {
    const source = `${preamble}1. *Decides*:\n\n<|>\n\n2. *Adopts* the plan.\n`;
    assert.match(inserting('(a)', source), /1\. \*Decides\*:\n\n\(a\) \[insert text\];\n\n2\./);
  });

  it('goes on from its parenthesis, with its indent', () => {
    const source = `${preamble}1. *Decides*:\n\n  (a) To meet;\n\n  (b) To report;\n\n<|>\n\n2. *Adopts* the plan.\n`;
    for (const typed of ['', '  (', '  (c', '  ']) {
      assert.match(inserting('(c)', source.replace('<|>', `${typed}<|>`)), /\n\n  \(b\) To report;\n\n  \(c\) \[insert text\];\n\n2\./);
    }
    assert.deepEqual(kindsOf(source.replace('<|>', '  (<|>')), new Set(['item']));
    assert.deepEqual(kindsOf(source.replace('<|>', '  (c) <|>')), new Set());
  });

  it('is left alone between two of its items', () => {
    assert.deepEqual(kindsOf(`${preamble}1. *Decides*:\n\n(a) To meet;\n\n<|>\n\n(b) To report;\n\n2. *Adopts* the plan.\n`), new Set());
  });
});

describe('completions', () => {
  it('are whole drafts in an empty file', () => {
    assert.deepEqual(kindsOf('<|>'), new Set(['document']));
    assert.ok(inserting('General Assembly: draft resolution', '<|>').includes('*The General Assembly*,'));
  });

  it('say also where the paragraph before calls for it', () => {
    const repeated = (before: string) => labelsAt(`${preamble}${before}<|>`).filter((label) => /^(?:Also|Further) /.test(label));
    const requests = '1. *Requests* the Secretary-General to report;\n\n';
    assert.deepEqual(repeated(requests).slice(0, 2), ['Also requests the Secretary-General', 'Also requests the Secretary-General to …']);
    assert.ok(repeated(requests).every((label) => label.startsWith('Also requests the Secretary-General')));
    assert.ok(repeated(`${requests}2. *Also requests* the Secretary-General to meet;\n\n`).every((label) => label.startsWith('Further requests')));
    assert.deepEqual(repeated(`${requests}2. *Also requests* the Secretary-General to meet;\n\n3. *Further requests* the Secretary-General to part;\n\n`), []);
    // To somebody else the next request is plain.
    assert.deepEqual(repeated('1. *Requests* the Committee to report;\n\n'), ['Also requests the Committee']);
    assert.deepEqual(repeated(''), []);
  });

  it('begin a draft with the body that speaks, while it has none', () => {
    assert.equal(taking('The Security Council,', 'Resolution on ports\n\nThe Sec<|>'), 'Resolution on ports\n\n*The Security Council*,\n\n');
    assert.deepEqual(labelsAt(`${preamble}1. *Welcomes* the plan.\n\nAnnex\n\nThe Sec<|>`), []);
    const written = '*Recalling* its rules,\n\n1. *Adopts* the plan;\n\n2. *Decides* to meet.\n';
    for (const typed of ['The Gen<|>', '*The Gen<|>*']) assert.equal(taking('The General Assembly,', `80/1. Ports\n\n${typed}\n\n${written}`), `80/1. Ports\n\n*The General Assembly*,\n\n${written}`);
    assert.deepEqual(labelsAt(`${written}\nThe Gen<|>`), []);
  });

  it('come with the first letter: an editor that had none of ours then would go on without them', () => {
    for (const typed of ['r', 'R', 'u', 'i', 'a']) {
      assert.ok(labelsAt(`${preamble}1. *Welcomes* the plan;\n\n${typed}<|>`).length > 0, typed);
    }
    assert.ok(labelsAt(`${preamble}1. *Welcomes* the plan;\n\ns<|>`).includes('Decides to remain seized of the matter'));
  });

  it('take no heading for the beginning of a paragraph', () => {
    for (const heading of ['I', 'II', 'A', 'Annex', 'Section']) {
      assert.deepEqual(labelsAt(`${preamble}1. *Welcomes* the plan;\n\n${heading}<|>`), [], heading);
    }
    assert.ok(labelsAt(`${preamble}1. *Welcomes* the plan;\n\n2. I<|>`).includes('Invites'));
  });

  it('come in the order of use', () => {
    const labels = labelsAt(`${preamble}1. *Welcomes* the plan;\n\n<|>`);
    assert.deepEqual(labels.slice(0, 4), ['2.', 'Also welcomes', 'Requests', 'Requests the Secretary-General to …']);
    assert.ok(labels.findIndex((label) => label.startsWith('Calls upon')) < labels.findIndex((label) => label.startsWith('Deplores')));
  });

  it('are not offered in the middle of a sentence, in a cover note, or above the enacting line', () => {
    assert.deepEqual(completionsAt(`${preamble}1. *Welcomes* the <|>plan;\n\n2. *Adopts* the plan.\n`), []);
    assert.deepEqual(completionsAt(`${preamble}1. *Welcomes* the rec<|>\n\n2. *Adopts* the plan.\n`), []);
    assert.deepEqual(kindsOf(`Note by the Chair\n\n1. The Chair circulates a draft.\n\n<|>\n\n${preamble}1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n`), new Set());
  });

  it('leave every draft passing, whichever is taken', () => {
    for (const source of [`${preamble}<|>`, `${preamble}1. *Welcomes* the plan;\n\n2. *Adopts* the plan.\n\n<|>`, `${preamble}1. *Welcomes* the plan;\n\n<|>\n\n2. *Adopts* the plan.\n`]) {
      // What is only begun, an opener or a number, waits for its words.
      const offered = completionsAt(source).filter(({ kind }) => kind === 'clause' || kind === 'item');
      assert.ok(offered.length > 20);
      for (const completion of offered) assert.deepEqual(faultsOf(afterTaking(completion, source)), [], completion.label);
    }
  });

  it('are calm in a text of any kind', () => {
    for (const source of ['[[[[<|>', '\ud800\n<|>', '1.\r\n<|>', '(a)\n\n<|>', '---\n<|>', '<|>\u0000']) assert.ok(Array.isArray(completionsAt(source)));
  });
});
