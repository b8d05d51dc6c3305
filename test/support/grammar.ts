/** The grammar as VS Code runs it: vscode-textmate over Oniguruma. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IRawGrammar, type IRawTheme, type Registry } from 'vscode-textmate';

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

const engine = oniguruma.loadWASM(readFileSync(wasm)).then(() => ({
  createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text: string) => new oniguruma.OnigString(text),
}));

const file = new URL('../../syntaxes/un-resolution.tmLanguage.json', import.meta.url);
export const ourGrammar = JSON.parse(readFileSync(file, 'utf8')) as IRawGrammar;

/** A grammar alone, as in an editor that has no other, under a theme when colours are asked for. */
export async function load(grammar: IRawGrammar, theme?: IRawTheme): Promise<{ registry: Registry; grammar: IGrammar }> {
  const loadGrammar = async (scope: string) => (scope === grammar.scopeName ? grammar : null);
  const registry = new textmate.Registry({ onigLib: engine, loadGrammar, ...(theme ? { theme } : {}) });
  const loaded = await registry.loadGrammar(grammar.scopeName);
  if (!loaded) throw new Error(`${grammar.scopeName} does not load`);
  return { registry, grammar: loaded };
}

export interface Token {
  readonly text: string;
  /** From the outermost to the innermost, without that of the file. */
  readonly scopes: readonly string[];
}

/** The tokens of each line. No line is cut short by a clock: a test that did would depend on the machine. */
export function tokens(grammar: IGrammar, text: string): Token[][] {
  let state = textmate.INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes: scopes.slice(1) }));
  });
}

export interface Style {
  /** #rrggbb */
  readonly colour: string;
  readonly italic: boolean;
  readonly bold: boolean;
}

/** How the words look in the text, under the theme that the grammar was loaded with. */
export function styleOf(words: string, text: string, { registry, grammar }: { registry: Registry; grammar: IGrammar }): Style {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`«${words}» is not in «${text}»`);
  const { tokens: pairs } = grammar.tokenizeLine2(text, textmate.INITIAL);
  let metadata = 0;
  for (let index = 0; index < pairs.length && (pairs[index] ?? 0) <= at; index += 2) metadata = pairs[index + 1] ?? 0;
  const colour = registry.getColorMap()[(metadata & foregroundBits) >>> 15] ?? '';
  return { colour: colour.slice(0, '#rrggbb'.length), italic: (metadata & italicBit) !== 0, bold: (metadata & boldBit) !== 0 };
}

/** Where vscode-textmate packs the colour's number and the font style. */
const foregroundBits = 0b0000_0000_1111_1111_1000_0000_0000_0000;
const italicBit = 1 << 11;
const boldBit = 1 << 12;
