/** What a draft refers to: which words are a reference, to what, and which paragraph of the draft is meant. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, applyEdits, outline, textOf, type Analysis, type ReferenceNumber } from '../server/src/core';

/** «paragraph 5 above → 5», «paragraph 9 above → none»; without an arrow the reference is to another text. */
function referencesIn({ text, facts }: Analysis, kinds?: readonly string[]): string[] {
  return facts.references.filter(({ kind }) => kinds?.includes(kind) ?? true).map(({ kind, span, numbers }) => {
    const said = textOf(text, span).replace(/\s+/g, ' ');
    return `${kinds ? '' : `${kind}: `}${said}${numbers.length > 0 ? ` → ${numbers.map(targetOf).join(', ')}` : ''}`;
  });

  function targetOf({ target, place }: ReferenceNumber): string {
    if (!target) return 'none';
    if (place && place !== target.span) return `${textOf(text, place)} in ${target.kind}`;
    if ('paragraphs' in target) return target.title;
    return target.marker?.label ?? textOf(text, target.span).split(' ')[0] ?? '';
  }
}

const own = ['paragraph', 'section', 'annex'];

const around = (words: string): string => `The General Assembly,

Recalling its work,

Noting its plans,

I

1. Requests:

(a) Maps that:

(i) Fit;

(ii) Fold;

(b) Boats;

2. Decides (a) to swim, (b) to dive and (c) to rest;

3. Notes ${words};

II. Boats

3bis. Invites all to row;

4. Requests a report.

Annex I

1. Row.

Annex II

1. Swim.
`;

describe('what the words say', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'paragraph 4 below': ['paragraph: paragraph 4 below → 4'],
    'paragraphs 1 and 2 of the present resolution': ['paragraph: paragraphs 1 and 2 → 1, 2'],
    'operative paras. 1–2 above': ['paragraph: operative paras. 1–2 above → 1, 2'],
    'paragraphs 1, 2 and 9 above': ['paragraph: paragraphs 1, 2 and 9 above → 1, 2, none'],
    'paragraphs 1 to 2 above and 4 below': ['paragraph: paragraphs 1 to 2 above and 4 below → 1, 2, 4'],
    'paragraph 1 above and paragraph 5 of resolution 78/140': ['paragraph: paragraph 1 above → 1', 'paragraph: paragraph 5', 'resolution: resolution 78/140'],
    'paragraph 2 above, (b) the report': ['paragraph: paragraph 2 above → 2'],
    'paragraph\n   1\n   above': ['paragraph: paragraph 1 above → 1'],
    'paragraph 3 *bis* below': ['paragraph: paragraph 3 *bis* below → 3bis'],
    'paragraph 3-bis below': ['paragraph: paragraph 3-bis below → 3bis'],
    'paragraphs [number], 2 and [number] above': ['paragraph: paragraphs [number], 2 and [number] above → 2'],
    'paragraphs 1 [and 2] above': ['paragraph: paragraphs 1 [and 2] above → 1'],
    'paragraph 2 [bis] above and paragraph [number] (a) above': ['paragraph: paragraph 2'],
    'paragraph 1 (a) above': ['paragraph: paragraph 1 (a) above → 1, (a)'],
    'paragraph 1(a)(ii), above': ['paragraph: paragraph 1(a)(ii), above → 1, (a), (ii)'],
    'paragraph 1 (a) (i) and (b) above': ['paragraph: paragraph 1 (a) (i) and (b) above → 1, (a), (i), (b)'],
    'paragraph 1 (a–b) above': ['paragraph: paragraph 1 (a–b) above → 1, (a), (b)'],
    'paragraph 1, subparagraph (b), above': ['paragraph: paragraph 1, subparagraph (b), above → 1, (b)'],
    'subparagraphs (a) and (c) of paragraph 1 above': ['paragraph: subparagraphs (a) and (c) of paragraph 1 above → (a), none, 1'],
    'paragraph 2 (c) above': ['paragraph: paragraph 2 (c) above → 2, (c) in operative'],
    'paragraph 2 (d) above': ['paragraph: paragraph 2 (d) above → 2, none'],
    'section II below': ['section: section II below → II. Boats'],
    'sections I and IX of the present resolution': ['section: sections I and IX → I, none'],
    'section II, paragraph 4, below': ['paragraph: section II, paragraph 4, below → II. Boats, 4'],
    'paragraph 1 of section I above': ['paragraph: paragraph 1 of section I above → 1, I'],
    'the second preambular paragraph above': ['paragraph: second preambular paragraph above → Noting'],
    'the first and third preambular paragraphs of the present resolution': ['paragraph: first and third preambular paragraphs → Recalling, none'],
    'OP4, OP 3 bis and OP9': ['paragraph: OP4 → 4', 'paragraph: OP 3 bis → 3bis', 'paragraph: OP9'],
    'former OP4': ['paragraph: OP4'],
    'annex II to the present resolution': ['annex: annex II → Annex II'],
    'the statute set out in the annex to the present resolution': ['annex: annex to the present resolution → Annex I'],
    'the statute annexed to the present resolution': ['annex: annexed to the present resolution → Annex I'],
    'paragraph 2 of resolution 78/140': ['paragraph: paragraph 2', 'resolution: resolution 78/140'],
    'section II, paragraph 5, of resolution 64/260': ['paragraph: section II, paragraph 5', 'resolution: resolution 64/260'],
    'article 5, paragraph 1, above': ['article: article 5', 'paragraph: paragraph 1, above'],
    'paragraph 12 of annex I to the report': ['paragraph: paragraph 12', 'annex: annex I'],
    'paragraphs 5 to 10 thereof, and paragraph 4': ['paragraph: paragraphs 5 to 10', 'paragraph: paragraph 4'],
    'paragraph 1 of the above-mentioned report and paragraph 1.5 above': ['paragraph: paragraph 1'],
    'resolutions 2200 A (XXI) and 1325 (2000)': ['resolution: resolutions 2200 A (XXI)', 'resolution: 1325 (2000)'],
    'decision 1/CP.21': ['decision: decision 1/CP.21'],
    'Articles 4, 5 and 6 of the Charter': ['article: Articles 4, 5 and 6'],
    'section IV and annex II': ['section: section IV', 'annex: annex II'],
    'document A/78/140': ['symbol: A/78/140'],
  };
  for (const [words, expected] of Object.entries(cases)) test(words, () => assert.deepEqual(referencesIn(analyze(around(words))), expected));
});

describe('where it looks', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...expected: string[]]>> = {
    'a quotation speaks of another text': [around('“as in paragraph 1 above” and paragraph 2 above'), 'paragraph 1 above', 'paragraph 2 above → 2'],
    'a note at the foot speaks of another text': [`${around('it;[^1]')}\n[^1]: See paragraph 1 above.\n`, 'paragraph 1 above'],
    'an annex means its own paragraphs': [`${around('it')}\n2. Dive as in paragraphs 1 and 3 above.\n`, 'paragraphs 1 and 3 above → 1, none'],
    'unless it says which': [`${around('it')}\n2. Dive as in paragraph 4 of the present resolution.\n`, 'paragraph 4 → 4'],
    'a list without numbers is not looked in': ['The General Assembly,\n\nRecalling its work,\n\nRequests what paragraph 5 above says.', 'paragraph 5 above'],
    'the subparagraph next to it': ['The General Assembly,\n\n1. Requests:\n\n(a) Maps;\n\n(b) Copies of the maps in subparagraph (a) above;\n\n2. Ends.', 'subparagraph (a) above → (a)'],
    'a section that begins again at 1': [
      'The General Assembly,\n\nI\n\n1. Rows;\n\n2. Swims;\n\n3. Dives;\n\nII\n\n1. Rests;\n\n2. Rests as in paragraphs 1 and 3 above and section I, paragraph 2, above.',
      'paragraphs 1 and 3 above → 1, 3', 'section I, paragraph 2, above → I, 2',
    ],
  };
  for (const [name, [text, ...expected]] of Object.entries(cases)) test(name, () => assert.deepEqual(referencesIn(analyze(text), own), expected));

  test('of two paragraphs with one number the one on the side that is said', () => {
    const text = 'The General Assembly,\n\n1. Rows;\n\n2. Swims;\n\n3. Notes paragraph 2 below;\n\n2. Dives.';
    const [target] = analyze(text).facts.references.flatMap(({ numbers }) => numbers.map((number) => number.target));
    assert.equal(target && textOf(text, target.span), '2. Dives.');
  });
});

test('an outline shows what is meant, not what leads there', () => {
  const analysis = analyze(around('section II, paragraph 4, below and paragraph 1 (b) above and paragraph 9 above'));
  const targets = outline(analysis).references.map(({ target }) => target && textOf(analysis.text, target));
  assert.deepEqual(targets, ['4. Requests a report.', '(b) Boats;', null]);
});

describe('numbers and letters that move take their references along', () => {
  const fixed = (text: string, rule: string): string => {
    const [fix] = analyze(text).findings.filter((finding) => finding.rule === rule).flatMap((finding) => finding.fixes());
    assert.ok(fix, `${rule} has no fix`);
    return applyEdits(text, fix.edits);
  };

  test('a number that is gone leaves a blank where it would come to name its neighbour', () => {
    const text = 'The General Assembly,\n\n1. Rows;\n\n3. Swims;\n\n4. Notes paragraphs 2, 3 and 9 above.';
    assert.equal(fixed(text, 'numbering-gap'), 'The General Assembly,\n\n1. Rows;\n\n2. Swims;\n\n3. Notes paragraphs [number], 2 and 9 above.');
  });

  test('a letter that is gone leaves a blank too', () => {
    const text = 'The General Assembly,\n\n1. Rows:\n\n(a) Up;\n\n(c) Down;\n\n2. Notes paragraph 1 (b) and (c) above.';
    assert.equal(fixed(text, 'wrong-sublabel'), 'The General Assembly,\n\n1. Rows:\n\n(a) Up;\n\n(b) Down;\n\n2. Notes paragraph 1 ([number]) and (b) above.');
  });

  test('letters within a sentence stay', () => {
    const text = 'The General Assembly,\n\n1. Rows:\n\n(a) Up;\n\n(c) Down (i) by day and (ii) by night;\n\n2. Notes paragraph 1 (c) (ii) above.';
    assert.match(fixed(text, 'wrong-sublabel'), /\(b\) Down \(i\)[^]*paragraph 1 \(b\) \(ii\) above/);
  });
});
