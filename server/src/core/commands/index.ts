/** Every command, once, in the order of the ids. */
import type { Command } from './command';

export const commands: readonly Command[] = [];
