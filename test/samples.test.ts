import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { analyze, defaultConfig, type Finding } from '../server/src/core/index';

/** What a newcomer sees in each sample: the rule and what it underlines, in the order of the text. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'clean.resolution.md': [],
  'ga-draft.resolution.md': [
    'unresolved-placeholder «[xx/xxx]»',
    'unresolved-placeholder «[Title of the guidelines]»',
    'unresolved-placeholder «[number]»',
    'unresolved-placeholder «[date]»',
    'implausible-citation «70/1 of 25 September 2014»',
    'wrong-ending «;»',
    'opener-not-italic «Convinced»',
    'unresolved-placeholder «[title of the guidelines]»',
    'unresolved-placeholder «[country]»',
    'unresolved-placeholder «[title of the guidelines]»',
    'unresolved-placeholder «[title of the guidelines]»',
    'unmatched-bracket «[»',
    'numbering-gap «7.»',
    'preferred-term «Secretary General»',
    'unresolved-placeholder «[date]»',
    'misdirected-reference «below»',
    'orphan-insertion «8ter.»',
    'unresolved-placeholder «[city, country]»',
    'unresolved-placeholder «[date]»',
    'unresolved-placeholder «[date]»',
  ],
  'model-un.unres': [
    'wrong-ending «.»',
    'wrong-ending «spend»',
    'lone-subparagraph «(a)»',
    'numbering-gap «5.»',
    'unmatched-emphasis «*»',
    'unresolved-placeholder «[date]»',
  ],
  'security-council.unres': [
    'unresolved-placeholder «____»',
    'unresolved-placeholder «[date]»',
    'duplicate-number «3.»',
    'wrong-sublabel «(c)»',
    'wrong-ending «matter»',
  ],
};

const folder = fileURLToPath(new URL('samples/', import.meta.url));
const sample = (name: string): string => readFileSync(folder + name, 'utf8');
const worded = (text: string, findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, span }) => `${rule} «${text.slice(span.start, span.end)}»`);

it('every sample is described here', () => assert.deepEqual(readdirSync(folder).sort(), Object.keys(shown).sort()));

for (const [name, findings] of Object.entries(shown)) {
  it(`${name} shows ${findings.length} findings`, () => {
    const text = sample(name);
    assert.deepEqual(worded(text, analyze(text).findings), findings);
  });
}

it('the clean sample is ready to be tabled', () => {
  const text = sample('clean.resolution.md');
  assert.deepEqual(worded(text, analyze(text, { ...defaultConfig, stage: 'final' }).findings), []);
});
