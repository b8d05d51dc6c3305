/** Tab and Shift+Tab at the letter of a subparagraph: one level deeper, one level higher; letters and references follow. */
import type { Command } from './command';
import { deeper } from './levels/deeper';
import { higher } from './levels/higher';

export const demote: Command = { id: 'demote', run: (analysis, at) => (at.start === at.end ? deeper(analysis, at) : undefined) };
export const promote: Command = { id: 'promote', run: (analysis, at) => (at.start === at.end ? higher(analysis, at) : undefined) };
