import { SemanticTokensBuilder, type SemanticTokens, type SemanticTokensLegend } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { tokenModifiers, tokenTypes, type Token } from '../../core/index';
import { toRange } from './places';

export const tokensLegend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** One token a line: few clients take longer ones. */
export function toSemanticTokens(document: TextDocument, tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of tokens) {
    const typeNumber = tokenTypes.indexOf(type);
    const modifierBits = modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
    const { start, end } = toRange(document, span);
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      const to = line === end.line ? end.character : lengthOfLine(document, line);
      if (to > from) builder.push(line, from, to - from, typeNumber, modifierBits);
    }
  }
  return builder.build();
}

/** Without the line break: the document puts a position beyond the line at its end. */
const lengthOfLine = (document: TextDocument, line: number): number =>
  document.positionAt(document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).character;
