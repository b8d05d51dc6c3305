/**
 * A rule's page is its test. In its examples `<|…|>` marks what is found, in order; the text under `fixed` is what
 * the first fix of each finding makes of the text before it; a `good` text is silent for that rule.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { analyze, answered, applyEdits, defaultConfig, rules, type Config, type Finding, type Fix, type Rule, type Stage } from '../server/src/core';
import { apart } from './support/apart';
import { marked } from './support/marked';

interface Example {
  readonly kind: 'bad' | 'fixed' | 'good';
  readonly config: Config;
  /** What a drafter writes into a blank: `answer=…` up to the end of the line. */
  readonly answer: string;
  readonly text: string;
}

/** A rule speaks at its own level; where its stage has it off, it is asked all the same. */
const configFor = ({ id, levels }: Rule, stage: Stage): Config => ({ ...defaultConfig, stage, rules: levels[stage] === 'off' ? { [id]: 'warning' } : {} });

function examplesOf(rule: Rule): Example[] {
  return [...rule.docs.matchAll(/^```un-resolution (bad|fixed|good)( final)?(?: answer=(.*))?\n([\s\S]*?)^```$/gm)].map(([, kind, final, answer = '', text = '']) => ({
    kind: kind as Example['kind'],
    config: configFor(rule, final ? 'final' : 'negotiation'),
    answer,
    text: text.replace(/\n$/, ''),
  }));
}

const found = (text: string, { id }: Rule, config: Config): Finding[] => analyze(text, config).findings.filter(({ rule }) => rule === id);
const grave = (text: string, { id }: Rule, config: Config): string[] =>
  analyze(text, config).findings.filter(({ rule, level }) => rule !== id && (level === 'error' || level === 'warning')).map(({ rule }) => rule).sort();
const applied = (text: string, fix: Fix, answer: string): string => applyEdits(text, (fix.ask === undefined ? fix : answered(fix, answer)).edits);

/** The first fix of the first finding, again and again, until nothing is left that has one. */
function mended(text: string, rule: Rule, { config, answer }: Example): string {
  for (let round = 0; round < 30; round++) {
    const fix = found(text, rule, config).flatMap((finding) => finding.fixes().slice(0, 1))[0];
    if (!fix) return text;
    text = applied(text, fix, answer);
  }
  return assert.fail('the fixes never come to an end');
}

for (const rule of rules) {
  describe(rule.id, () => {
    const examples = examplesOf(rule);

    test('has a page with its name, its summary and both kinds of example', () => {
      const [title, , summary] = rule.docs.split('\n');
      assert.equal(title, `# ${rule.id}`);
      assert.equal(summary, rule.summary);
      assert.ok(examples.some(({ kind }) => kind === 'bad'), 'no bad example');
      assert.ok(examples.some(({ kind }) => kind === 'good'), 'no good example');
    });

    examples.forEach((example, index) => {
      for (const [ends, twin] of [['LF', example.text], ['CRLF', example.text.replaceAll('\n', '\r\n')]] as const) {
        const { text, spans } = marked(twin);
        const name = `example ${index + 1}, ${example.kind}, ${ends}`;
        if (example.kind === 'bad') {
          test(`${name}: found where it is marked`, () => {
            assert.deepEqual(found(text, rule, example.config).map(({ span }) => text.slice(span.start, span.end)), spans.map((span) => text.slice(span.start, span.end)));
            assert.deepEqual(found(text, rule, example.config).map(({ span }) => span), spans);
          });
          test(`${name}: every fix takes its finding away and brings no other`, () => {
            for (const finding of found(text, rule, example.config)) {
              for (const fix of finding.fixes()) {
                assert.ok(apart(fix.edits), `${fix.title}: its edits meet`);
                const after = applied(text, fix, 'Accord');
                assert.ok(found(after, rule, example.config).length < spans.length, `${fix.title}:\n${after}`);
                const fresh = grave(after, rule, example.config).filter((id) => !grave(text, rule, example.config).includes(id));
                assert.deepEqual(fresh, [], `${fix.title}:\n${after}`);
              }
            }
          });
        } else if (example.kind === 'fixed') {
          const before = examples[index - 1];
          test(`${name}: what the fixes make of the example before`, () => {
            const source = marked(ends === 'LF' ? (before?.text ?? '') : (before?.text ?? '').replaceAll('\n', '\r\n'));
            assert.equal(mended(source.text, rule, example), text);
          });
        } else {
          test(`${name}: nothing to say`, () => {
            assert.deepEqual(found(text, rule, example.config).map(({ message }) => message), []);
          });
        }
      }
    });
  });
}
