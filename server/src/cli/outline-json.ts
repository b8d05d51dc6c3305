/** The contract of `outline --format json`: the core's outline with lines and UTF-16 characters, counted from 0, for offsets. */
import { outline, type Analysis, type OutlineParagraph, type Span } from '../core/index';
import { rangesIn } from './positions';

export function outlineAsJson(path: string, analysis: Analysis): object {
  const { language, parts, brackets, references } = outline(analysis);
  const rangeOf = rangesIn(analysis.text);
  const located = <T extends { readonly span: Span }>({ span, ...rest }: T) => ({ ...rest, range: rangeOf(span) });
  const paragraph = ({ children, ...own }: OutlineParagraph): object => ({ ...located(own), children: children.map(paragraph) });

  return {
    path, language,
    parts: parts.map(({ paragraphs, ...own }) => ({ ...located(own), paragraphs: paragraphs.map(paragraph) })),
    brackets: brackets.map(located),
    references: references.map(({ target, ...own }) => ({ ...located(own), target: target && rangeOf(target) })),
  };
}
