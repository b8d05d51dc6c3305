// textlint with two of the rules for English that most people install.
import kernel from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import terminology from 'textlint-rule-terminology';
import writeGood from 'textlint-rule-write-good';

const { TextlintKernel } = kernel;
const ruleOf = (module) => module.default ?? module;

export async function start() {
  const linter = new TextlintKernel();
  const options = {
    filePath: 'draft.md', ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: ruleOf(markdown) }],
    rules: [{ ruleId: 'terminology', rule: ruleOf(terminology) }, { ruleId: 'write-good', rule: ruleOf(writeGood) }],
  };
  return async (text) => (await linter.lintText(text, options)).messages;
}
