/** A page in a column beside the draft it is about, and the way from a place on it to the draft. */
import { env, Range, Uri, ViewColumn, window, type TextDocument, type WebviewPanel } from 'vscode';
import type { Frame } from './frame';

/** @param script of the page, a file in `dist` */
export function openBeside(extensionUri: Uri, viewType: string, title: string, script: string): { readonly panel: WebviewPanel; readonly frame: Frame } {
  const dist = Uri.joinPath(extensionUri, 'dist');
  const panel = window.createWebviewPanel(viewType, title, ViewColumn.Beside, { enableScripts: true, localResourceRoots: [dist] });
  return { panel, frame: { script: panel.webview.asWebviewUri(Uri.joinPath(dist, script)).toString(), nonce: nonce(), language: env.language } };
}

const nonce = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The draft with the place selected, in the column where it is shown. */
export async function goTo(draft: TextDocument, [startLine = 0, start = 0, endLine = 0, end = 0]: readonly number[]): Promise<void> {
  const column = window.visibleTextEditors.find(({ document }) => document === draft)?.viewColumn ?? ViewColumn.One;
  await window.showTextDocument(draft, { viewColumn: column, selection: new Range(startLine, start, endLine, end) });
}
