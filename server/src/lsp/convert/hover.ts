import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { literal, opening, type Card, type Hovered, type Line, type Rule, type Say } from '../../core/index';
import type { Client } from '../client';
import { explainLink } from '../protocol';
import { toRange } from './places';

/** What stands there, the innermost first, and last what the rules found; our own client can open a rule's page. */
export const toHover = (document: TextDocument, { span, cards, rules }: Hovered, client: Client, say: Say): Hover => ({
  range: toRange(document, span),
  contents: {
    kind: MarkupKind.Markdown,
    value: [...cards.map(cardInWords), ...rules.map((rule) => explanationOf(rule, client, say))].join('\n\n---\n\n'),
  },
});

const cardInWords = ({ title, lines }: Card): string => [`**${literal(title)}**`, ...lines.map(lineInWords)].join('\n\n');

function lineInWords(line: Line): string {
  if ('says' in line) return literal(line.says);
  if ('opens' in line) return `[${literal(line.label)}](${line.opens})`;
  return [...(line.as ? [literal(line.as), ''] : []), `> ${literal(line.quotes)}`].join('\n');
}

const explanationOf = (rule: Rule, client: Client, say: Say): string =>
  [`**${rule.id}**`, opening(rule), ...(client.extras ? [`[${say('Examples, and when to leave it')}](${explainLink(rule.id)})`] : [])].join('\n\n');
