/** What a paragraph refers to: which words are a reference, to what, and which paragraph of the draft is meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze, textOf } from '../server/src/core';

/** «resolution “resolution 78/140”», in the order of the text. */
function referencesOf(words: string): string[] {
  const { text, facts } = analyze(`The General Assembly,\n\nRecalling its work,\n\n1. Notes ${words};\n\n2. Requests a report.`);
  return facts.references.map(({ kind, span, numbers }) => {
    const targets = numbers.flatMap(({ target }) => (target && 'marker' in target ? (target.marker?.label ?? []) : []));
    return [kind, `“${textOf(text, span)}”`, ...(targets.length > 0 ? ['→', targets.join(' ')] : [])].join(' ');
  });
}

const cases: Readonly<Record<string, readonly string[]>> = {
  'paragraph 2 below': ['paragraph “paragraph 2 below” → 2'],
  'paragraphs 1 and 2 of the present resolution': ['paragraph “paragraphs 1 and 2” → 1 2'],
  'operative paras. 1–2 above': ['paragraph “operative paras. 1–2 above” → 1 2'],
  'paragraph 2 of resolution 78/140': ['paragraph “paragraph 2”', 'resolution “resolution 78/140”'],
  'resolutions 2200 A (XXI) and 1325 (2000)': ['resolution “resolutions 2200 A (XXI)”', 'resolution “1325 (2000)”'],
  'decision 1/CP.21': ['decision “decision 1/CP.21”'],
  'Articles 4, 5 and 6 of the Charter': ['article “Articles 4, 5 and 6”'],
  'section IV and annex II': ['section “section IV”', 'annex “annex II”'],
  'the statute set out in the annex to the present resolution': ['annex “annex to the present resolution”'],
  'the statute annexed to the present resolution': ['annex “annexed to the present resolution”'],
  'document A/78/140': ['symbol “A/78/140”'],
};

for (const [words, expected] of Object.entries(cases)) test(words, () => assert.deepEqual(referencesOf(words), expected));
