import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { opening, type Explained, type Rule } from '../../core/index';
import type { Client } from '../client';
import { explainLink } from '../protocol';
import { toRange } from './places';

/** What each rule is about; our own client can open its page. */
export const toHover = (document: TextDocument, { span, rules }: Explained, client: Client): Hover => ({
  range: toRange(document, span),
  contents: { kind: MarkupKind.Markdown, value: rules.map((rule) => explanationOf(rule, client)).join('\n\n---\n\n') },
});

const explanationOf = (rule: Rule, client: Client): string =>
  [`**${rule.id}**`, opening(rule), ...(client.extras ? [`[Examples, and when to leave it](${explainLink(rule.id)})`] : [])].join('\n\n');
