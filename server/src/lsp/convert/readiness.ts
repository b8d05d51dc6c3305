import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Readiness } from '../../core/index';
import type { ReadinessAnswer } from '../protocol';
import { toRange } from './places';

export const toReadinessAnswer = (document: TextDocument, { ready, title, topics }: Readiness): ReadinessAnswer => ({
  ready,
  title,
  topics: topics.map(({ name, light, findings }) => ({
    name,
    light,
    findings: findings.map(({ rule, level, message, span }) => ({ rule, level, message, range: toRange(document, span) })),
  })),
});
