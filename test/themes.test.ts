/**
 * A draft is readable in the themes that VS Code ships, before and after the checker is up.
 *
 * Themes colour the words of programmers, so our scopes begin with such words. Those chosen stay readable and apart
 * in all these themes, which is less common than it sounds: in high contrast keyword.control and constant.numeric are
 * too pale, and most others are one and the same blue. What the words mean to a programmer did not count.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { tokenModifiers, tokenTypes } from '../server/src/core/index';
import { load, ourGrammar, styleOf, type Style } from './support/grammar';
import { contrast, difference, shippedThemes, themesAreHere, type Theme } from './support/themes';

/** One word of each construct, and a line that it stands in. */
const byShape: Readonly<Record<string, readonly [words: string, line: string]>> = {
  'operative opener': ['Requests', '1. *Requests* a report;'],
  'preambular opener': ['Recalling', '*Recalling* the report,'],
  'operative opener without italics': ['Requests', '1. Requests a report;'],
  'preambular opener without italics': ['Recalling', 'Recalling the report,'],
  'enacting line': ['General Assembly', '*The General Assembly*,'],
  marker: ['1', '1bis. Requests a report;'],
  insertion: ['bis', '1bis. Requests a report;'],
  placeholder: ['date', 'until [date] at the latest'],
  negotiation: ['should', 'States [should] report'],
  'negotiation in negotiation': ['all', 'States [should [all]] report'],
  alternative: ['shall', 'States [shall/should] report'],
  attribution: ['EU', 'States [EU: should] report'],
  editorial: ['sic', 'States [sic] report'],
  citation: ['74/247', 'under resolution 74/247 and'],
  reference: ['paragraph 5', 'under paragraph 5 above'],
  link: ['annex', 'in the [annex](annex.md) to'],
  footnote: ['^1', 'the report,[^1]'],
  quotation: ['world', 'entitled “Our world”'],
  italic: ['alia', 'and *inter alia* this'],
  bold: ['without', 'and **without delay** this'],
  heading: ['Follow-up', '# Follow-up'],
  masthead: ['Limited', 'General Assembly Distr.: Limited'],
  note: ['ask', '<!-- ask -->'],
  allowance: ['un-resolution-allow', '<!-- un-resolution-allow wrong-ending: agreed -->'],
};

const scopesByMeaning = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    contributes: { semanticTokenScopes: { scopes: Record<string, string[]> }[] };
  }
).contributes.semanticTokenScopes[0]?.scopes ?? {};

/** The constructs that both know, and must show alike, so that nothing flickers when the checker comes up. */
const alike: Readonly<Record<string, string>> = {
  'operative opener': 'opener.operative', 'preambular opener': 'opener.preambular', 'enacting line': 'enactingLine', marker: 'marker',
  placeholder: 'placeholder', negotiation: 'negotiation', 'negotiation in negotiation': 'negotiation.depth2', alternative: 'alternative', attribution: 'attribution',
  citation: 'reference', reference: 'reference', heading: 'heading', note: 'note',
};

type Looks = Readonly<Record<string, Style>>;

async function looksByShape({ raw }: Theme): Promise<Looks> {
  const loaded = await load(ourGrammar, raw);
  const looks = Object.entries(byShape).map(([name, [words, line]]) => [name, styleOf(words, line, loaded)]);
  return Object.fromEntries(looks) as Looks;
}

/** VS Code looks a token up in the theme by the scopes given for it, as if the grammar had given them. */
async function looksByMeaning({ raw }: Theme): Promise<Looks> {
  const names = Object.keys(scopesByMeaning);
  const patterns = names.map((name) => ({ match: `<${name}>`, name: scopesByMeaning[name]?.[0] ?? '' }));
  const loaded = await load({ scopeName: 'text.by-meaning', patterns, repository: {} as never }, raw);
  return Object.fromEntries(names.map((name) => [name, styleOf(name, `<${name}>`, loaded)]));
}

/** The accessibility guidelines ask for 4.5, and for 7 where high contrast is wanted. */
function assertReadable(looks: Looks, { background, highContrast }: Theme): void {
  const least = highContrast ? 7 : 4.5;
  const pale = Object.entries(looks).map(([name, { colour }]) => ({ name, colour, contrast: contrast(colour, background) })).filter((look) => look.contrast < least);
  assert.deepEqual(pale, []);
}

/** Twice what the eye needs at least. */
const apart = 6;

/** @param fromPlain what stands within another colour need not differ from text without one */
function assertApart(looks: Looks, names: readonly string[], { foreground }: Theme, fromPlain = true): void {
  const colours: [string, string][] = [...(fromPlain ? [['plain text', foreground] satisfies [string, string]] : []), ...names.map((name): [string, string] => [name, looks[name]?.colour ?? ''])];
  for (const [index, [name, colour]] of colours.entries()) {
    for (const [other, otherColour] of colours.slice(index + 1)) {
      assert.ok(difference(colour, otherColour) >= apart, `${name} ${colour} and ${other} ${otherColour} look alike`);
    }
  }
}

test('every kind of token that the checker sends has its colour', () => {
  assert.deepEqual(tokenTypes.filter((type) => !(type in scopesByMeaning)), []);
  const known: readonly string[] = [...tokenTypes, ...tokenModifiers];
  assert.deepEqual(Object.keys(scopesByMeaning).flatMap((selector) => selector.split('.')).filter((word) => !known.includes(word)), []);
});

/** These two leave most scopes in the colour of plain text: what is in brackets or italics is still seen to be. */
const nearlyColourless = ['Visual Studio Dark', 'Visual Studio Light'];

const themes = themesAreHere ? shippedThemes().filter(({ name }) => !nearlyColourless.includes(name)) : [];

test('light, dark and high-contrast themes are looked at', { skip: !themesAreHere && 'VS Code is not installed: npm ci --prefix test/e2e' }, () => {
  const names = themes.map(({ name }) => name);
  for (const name of ['Light Modern', 'Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) assert.ok(names.includes(name), name);
});

for (const theme of themes) {
  suite(theme.name, async () => {
    const [shape, meaning] = await Promise.all([looksByShape(theme), looksByMeaning(theme)]);
    test('everything is readable', () => {
      assertReadable(shape, theme);
      assertReadable(meaning, theme);
    });
    test('openers, blanks and wording in brackets are told apart', () => {
      assertApart(shape, ['operative opener', 'preambular opener', 'placeholder', 'negotiation'], theme);
      assertApart(shape, ['placeholder', 'negotiation', 'alternative'], theme);
      assertApart(meaning, ['opener.operative', 'opener.preambular', 'opener.unknown', 'placeholder', 'negotiation'], theme);
      assertApart(meaning, ['negotiation', 'negotiation.depth2', 'negotiation.depth3'], theme);
    });
    test('who proposes is told from what is proposed, by bold letters too', () => {
      for (const kind of ['negotiation', 'alternative', 'placeholder']) assertApart(shape, ['attribution', kind], theme, false);
      for (const kind of ['negotiation', 'negotiation.depth2', 'negotiation.depth3', 'alternative', 'placeholder']) assertApart(meaning, ['attribution', kind], theme, false);
      const within = ['attribution', 'negotiation', 'negotiation in negotiation', 'alternative', 'placeholder', 'editorial'];
      assert.deepEqual(within.filter((name) => shape[name]?.bold), ['attribution']);
    });
    test('openers are italic when they are written so, and only then', () => {
      const italic = Object.keys(shape).filter((name) => shape[name]?.italic);
      assert.deepEqual(italic, ['operative opener', 'preambular opener', 'enacting line', 'italic']);
    });
    test('the colour stays when the checker comes up', () => {
      for (const [name, type] of Object.entries(alike)) assert.equal(meaning[type]?.colour, shape[name]?.colour, name);
    });
  });
}
