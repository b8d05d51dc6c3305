/**
 * Every template in English that a person may read, wherever it is said: the compiler knows what a call of `say` or
 * `l10n.t` can be given. What the compiler cannot know is data, and is read from there.
 */
import { fileURLToPath } from 'node:url';
import type { CallExpression, Node } from 'typescript/unstable/ast';
import { isCallExpression, isIdentifier, isNoSubstitutionTemplateLiteral, isPropertyAccessExpression, isStringLiteral, isTemplateExpression } from 'typescript/unstable/ast/is';
import { API, type Checker, type Type } from 'typescript/unstable/sync';
import { presets, rules } from '../../server/src/core';
import { defaultConfig } from '../../server/src/core/config';
import { packFor } from '../../server/src/core/languages';

export interface Templates {
  /** Sorted, each once. */
  readonly said: readonly string[];
  /** Those of them that the client says. */
  readonly byClient: readonly string[];
  /** «server/src/core/x.ts: say(title)»: what is said there cannot be translated, for nobody knows what it may be. */
  readonly unknown: readonly string[];
  /** Sentences of the client that nobody can translate. In the server the type `Said` keeps them out. */
  readonly bare: readonly string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const projects = ['server/src/core', 'server', 'client', 'client/webview', 'test'].map((folder) => `${root}${folder}/tsconfig.json`);

/** The product, and the descriptions of the settings. */
const spoken = /^(?:(?:server\/src|client\/src|client\/webview)\/.*(?<!\.d)|test\/generated\.test|test\/support\/choices-schema)\.ts$/;

/** Calls whose templates are not to be known from the code: what they say is added by `inData`. */
const dataDriven: ReadonlySet<string> = new Set([
  'server/src/core/check.ts', 'server/src/core/rules/preferred-term.ts', 'client/src/speech.ts', 'test/support/choices-schema.ts',
]);

/** For a browser, in a notation of its own. */
const wordless: ReadonlySet<string> = new Set(['client/src/blanks/style.ts', 'client/src/statistics/style.ts']);

/** What rules and presets say of themselves, the messages of rules, and why a house prefers a word. */
const inData = (): string[] => [
  ...rules.flatMap(({ summary, messages }) => [summary, ...Object.values(messages)]),
  ...presets.map(({ summary }) => summary),
  ...packFor(defaultConfig).terms.usages.map(({ reason }) => reason),
  'a term of your project',
];

export function collectTemplates(): Templates {
  const said = new Set(inData());
  const byClient = new Set<string>();
  const unknown: string[] = [];
  const bare: string[] = [];
  const api = new API({ cwd: root });
  try {
    for (const { program, checker } of api.updateSnapshot({ openProjects: projects }).getProjects()) {
      for (const name of program.getSourceFileNames()) {
        const path = name.startsWith(root) ? name.slice(root.length) : '';
        const file = spoken.test(path) ? program.getSourceFile(name) : undefined;
        if (file) visit(file, checker, path);
      }
    }
  } finally {
    api.close();
  }
  return { said: [...said].sort(), byClient: [...byClient], unknown, bare };

  function visit(node: Node, checker: Checker, path: string): void {
    if (isCallExpression(node) && speaks(node.expression, checker)) return read(node, checker, path);
    if (isCallExpression(node) && isLog(node.expression)) return;
    if (path.startsWith('client/') && !wordless.has(path) && isSentence(node)) bare.push(`${path}: ${node.getText()}`);
    node.forEachChild((child) => visit(child, checker, path));
  }

  function read(call: CallExpression, checker: Checker, path: string): void {
    const [template, ...values] = call.arguments;
    const known = template && literalsOf(checker.getTypeAtLocation(template));
    for (const words of known ?? []) {
      said.add(words);
      if (path.startsWith('client/')) byClient.add(words);
    }
    if (!known && !dataDriven.has(path)) unknown.push(`${path}: ${call.getText()}`);
    for (const value of values) visit(value, checker, path);
  }
}

/** `say(…)` and `analysis.say(…)`, where what is called is a `Say`; `l10n.t(…)`. */
function speaks(callee: Node, checker: Checker): boolean {
  const name = isIdentifier(callee) ? callee : isPropertyAccessExpression(callee) ? callee.name : undefined;
  if (name?.text === 'say') return checker.getTypeAtLocation(callee)?.getAliasSymbol()?.name === 'Say';
  return name?.text === 't' && isPropertyAccessExpression(callee) && isIdentifier(callee.expression) && callee.expression.text === 'l10n';
}

/** Two words with a space between them are for people, unless they are our name: everything else that is quoted is code. */
const isSentence = (node: Node): boolean =>
  (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node) || isTemplateExpression(node)) &&
  /\p{L}{2,} \p{L}{2,}/u.test(node.getText().replace(/\$\{.*\}|<[^>]*>|UN Resolution/gsu, ''));

/** The log is read by those who mend the extension, and is in English. */
const isLog = (callee: Node): boolean => isPropertyAccessExpression(callee) && ['warn', 'error', 'info', 'debug'].includes(callee.name.text);

/** Undefined where it may be any string. */
function literalsOf(type: Type | undefined): string[] | undefined {
  if (type?.isStringLiteralType()) return [type.value as string];
  if (!type?.isUnionType()) return undefined;
  const each = type.getTypes().map(literalsOf);
  return each.some((one) => one === undefined) ? undefined : each.flatMap((one) => one ?? []);
}
