/** `brackets`: what is still to be filled or decided, as a table and as JSON. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDraft, folderWith, run } from './support/command-line';

const draft = `The General Assembly,

*Recalling* its resolution 60/1,

1. *Requests* the Secretary-General:

(a) To report by [date];

(b) To inform [all] Member States [EU: and observers];

[1bis. *Welcomes* the offer of \u{1F54A} [country];]

2. *Decides* to meet [in May] [in June.
`;

test('in words it is a table with the lines of the file', (t) => {
  const folder = folderWith(t, { 'a.unres': draft });
  const { code, stdout, stderr } = run(folder, ['brackets', 'a.unres']);
  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(stdout, `a.unres

  line  place  what                       words
     7  1 (a)  Blank                             date
     9  1 (b)  Wording in brackets            1  all
     9  1 (b)  Wording in brackets            3  EU: and observers
    11  1bis   Paragraph in brackets          5  Welcomes the offer of \u{1F54A} [country];
    11  1bis   Blank                             · country
    13  2      Wording in brackets            2  in May
    13  2      Bracket without a partner         [in June.

Blank: 2, Wording in brackets: 3, Paragraph in brackets: 1, Bracket without a partner: 1
`);
});

test('under headings, in another order, and only some of it', (t) => {
  const folder = folderWith(t, { 'a.unres': draft });
  const { stdout } = run(folder, ['brackets', '--group', 'delegation', '--sort', 'length', '--kind', 'negotiation', 'a.unres']);
  assert.deepEqual(stdout.split('\n').slice(3, -2), [
    '', 'EU (one place)', '     9  1 (b)  Wording in brackets        3  EU: and observers',
    '', 'Nobody is named (3 places)',
    '    11  1bis   Paragraph in brackets      5  Welcomes the offer of \u{1F54A} [country];',
    '    13  2      Wording in brackets        2  in May', '     9  1 (b)  Wording in brackets        1  all',
    '',
  ]);
  assert.match(run(folder, ['brackets', '--words', 'MAY', 'a.unres']).stdout, /\nWording in brackets: 1\n$/);
});

test('--format json prints the contract', (t) => {
  const folder = folderWith(t, { 'a.unres': draft, 'b.unres': cleanDraft });
  const { code, stdout, stderr } = run(folder, ['brackets', '--format', 'json', '*.unres']);
  const { version, files: [file, clean] } = JSON.parse(stdout);
  assert.deepEqual([code, stderr, version], [0, '', 1]);
  assert.deepEqual(clean, { path: 'b.unres', language: 'en', brackets: [] });
  assert.deepEqual(file.brackets.map(({ kind, subtype, paragraph, words }: Record<string, unknown>) => [kind, subtype, paragraph, words]), [
    ['placeholder', null, '1 (a)', 1], ['negotiation', null, '1 (b)', 1], ['negotiation', null, '1 (b)', 3],
    ['negotiation', 'paragraph', '1bis', 5], ['placeholder', null, '1bis', 1], ['negotiation', null, '2', 2], ['unmatched', null, '2', 0],
  ]);
  assert.deepEqual(file.brackets[2], {
    kind: 'negotiation', subtype: null, text: 'EU: and observers', paragraph: '1 (b)', depth: 0, words: 3, attribution: 'EU', delegations: ['EU'],
    group: null, alternative: null, key: null, package: null, range: { start: { line: 8, character: 34 }, end: { line: 8, character: 53 } },
  });
  assert.deepEqual([file.brackets[4].key, file.brackets[4].depth, file.brackets[4].range.start], ['country', 1, { line: 10, character: 34 }]);
});

test('a draft with nothing open says so, one that cannot be read is trouble', (t) => {
  const folder = folderWith(t, { 'a.unres': cleanDraft });
  assert.deepEqual(run(folder, ['brackets', 'a.unres']), { code: 0, stdout: 'a.unres\n\nNothing is in brackets, and no blank is left.\n', stderr: '' });
  assert.equal(run(folder, ['brackets', '-'], draft).stdout.split('\n').length, 13);
  const { code, stderr } = run(folder, ['brackets', 'a.unres', 'gone.unres']);
  assert.equal(code, 2);
  assert.match(stderr, /gone\.unres/);
  assert.equal(run(folder, ['brackets', '--kind', 'placeholder,blanks', 'a.unres']).code, 2);
});
