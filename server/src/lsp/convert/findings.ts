import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Level, ProjectProblem } from '../../core/index';
import type { Client } from '../client';
import { pageUri } from '../protocol';
import { toRange } from './places';

export function toDiagnostic(document: TextDocument, finding: Finding, client: Client): Diagnostic {
  return {
    range: toRange(document, finding.span),
    severity: severities[finding.level],
    code: finding.rule,
    ...(client.extras ? { codeDescription: { href: pageUri(finding.rule) } } : {}),
    source: 'un-resolution',
    message: finding.message,
    ...(finding.rule === 'useless-suppression' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    relatedInformation: finding.related.map(({ span, message }) => ({
      location: { uri: document.uri, range: toRange(document, span) },
      message,
    })),
  };
}

/** Something wrong in a project file. */
export const toProjectDiagnostic = (document: TextDocument, { span, message }: ProjectProblem): Diagnostic => ({
  range: toRange(document, span),
  severity: DiagnosticSeverity.Warning,
  source: 'un-resolution',
  message,
});

const severities: Record<Level, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
