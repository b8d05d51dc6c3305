/** The project file `.un-resolution.json`: what a delegation has agreed on for the drafts in a folder, with comments if it likes. */
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Choices } from './config';
import { readChoices, type ChoiceProblem } from './read-choices';
import { span, type Span } from './span';
import { english, type Said, type Say } from './speech';

export const projectFileName = '.un-resolution.json';

export interface ProjectProblem {
  readonly span: Span;
  readonly message: Said;
}

export interface Project {
  readonly choices: Choices;
  /** In the order of the text. */
  readonly problems: readonly ProjectProblem[];
}

/** Total: whatever the text, what is valid in it is kept and the rest is reported where it stands. */
export function readProject(text: string, say: Say = english): Project {
  try {
    const faults: ParseError[] = [];
    const tree = parseTree(text, faults, { allowTrailingComma: true, allowEmptyContent: true });
    const { choices, problems } = readChoices(tree && getNodeValue(tree), say);
    // Where a comma is missing, what comes after it may have been read wrongly: the first fault is told, and it alone.
    const [fault] = faults;
    return { choices, problems: fault ? [misspelt(fault, say)] : problems.map((problem) => placed(problem, tree, text)).sort((a, b) => a.span.start - b.span.start) };
  } catch (error) {
    // The library walks the text by recursion; nobody nests choices a thousand deep.
    if (!(error instanceof RangeError)) throw error;
    return { choices: {}, problems: [{ span: span(0, Math.min(1, text.length)), message: say('This is nested too deeply to be read.') }] };
  }
}

const misspelt = ({ error, offset, length }: ParseError, say: Say): ProjectProblem => ({
  span: span(offset, offset + length),
  message: say('This is not JSON: {fault}', { fault: say(faults[printParseErrorCode(error) as keyof typeof faults] ?? 'it cannot be read from here on.') }),
});

const faults = {
  PropertyNameExpected: 'a name in double quotation marks is missing here.',
  ValueExpected: 'a value is missing here.',
  ColonExpected: 'a colon is missing before this.',
  CommaExpected: 'a comma is missing before this.',
  CloseBraceExpected: 'a “}” is missing here.',
  CloseBracketExpected: 'a “]” is missing here.',
  EndOfFileExpected: 'the text should end before this.',
  UnexpectedEndOfComment: 'this comment has no end.',
  UnexpectedEndOfString: 'a quotation mark is missing at the end of this.',
} as const;

function placed({ path, inName, message }: ChoiceProblem, tree: Node | undefined, text: string): ProjectProblem {
  const value = tree && findNodeAtLocation(tree, [...path]);
  const node = inName ? value?.parent?.children?.[0] : value;
  return { message, span: node ? span(node.offset, node.offset + node.length) : span(0, text.length) };
}
