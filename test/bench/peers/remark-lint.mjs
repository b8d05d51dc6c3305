// remark-lint with the two presets that its own pages begin with.
import consistent from 'remark-preset-lint-consistent';
import recommended from 'remark-preset-lint-recommended';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';

export async function start() {
  const processor = unified().use(remarkParse).use(remarkStringify).use(consistent).use(recommended).freeze();
  return async (text) => {
    const file = new VFile({ path: 'draft.md', value: text });
    await processor.run(processor.parse(file), file);
    return file.messages;
  };
}
