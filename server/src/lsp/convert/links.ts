import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Link } from '../../core/index';
import { toRange } from './places';

export const toDocumentLink = (document: TextDocument, { span, url, tooltip }: Link): DocumentLink => ({ range: toRange(document, span), target: url, tooltip });
