/** A paragraph, with all that belongs to it, changes places with the one before or after it. */
import { moved } from '../moving';
import type { Command } from './command';

export const moveUp: Command = { id: 'move-up', run: (analysis, at) => moved(analysis, at, 'up') };
export const moveDown: Command = { id: 'move-down', run: (analysis, at) => moved(analysis, at, 'down') };
