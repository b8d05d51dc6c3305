import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DecisionView, PackageView, SuggestionView } from '../../core/index';
import type { DecidePackageAnswer, PackagesAnswer } from '../protocol';
import { toRange, toTextEdit } from './places';

export function toPackagesAnswer(document: TextDocument, packages: readonly PackageView[], suggestions: readonly SuggestionView[]): PackagesAnswer {
  return {
    version: document.version,
    packages: packages.map((view) => placed(document, view)),
    suggestions: suggestions.map((view) => ({ ...view, ...placed(document, view), edits: view.edits.map((edit) => toTextEdit(document, edit)) })),
  };
}

export const toDecidePackageAnswer = (document: TextDocument, view: DecisionView): DecidePackageAnswer => ({
  ...view, ...placed(document, view), version: document.version, edits: view.edits.map((edit) => toTextEdit(document, edit)),
});

const placed = (document: TextDocument, { name, brackets }: PackageView): PackageView<Range> =>
  ({ name, brackets: brackets.map((row) => ({ ...row, place: toRange(document, row.place) })) });
