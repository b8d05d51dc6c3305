/** Traffic lights for lists. Each has a shape of its own too, for those who do not see the colours. */
import { Uri } from 'vscode';
import type { ReadinessTopic } from '../../server/src/lsp/protocol';

export type Light = ReadinessTopic['light'];

const drawings: Readonly<Record<Light, string>> = {
  red: '<circle cx="8" cy="8" r="7" fill="#d13438"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="2"/>',
  amber: '<path d="M8 1l7.5 14H.5z" fill="#f2b10c"/><path d="M8 6v4M8 11.5v2" stroke="#000" stroke-width="2"/>',
  green: '<circle cx="8" cy="8" r="7" fill="#107c41"/><path d="M4.5 8.5l2.5 2.5 4.5-5.5" fill="none" stroke="#fff" stroke-width="2"/>',
};

/** The icons of VS Code have no colours in a quick pick, so these are drawn. */
export const lightOf = (light: Light): Uri =>
  Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawings[light]}</svg>`)}`);
