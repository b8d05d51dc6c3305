/** Every command, once, in the order of the ids. */
import type { Command } from './command';
import { enter } from './enter';

export const commands: readonly Command[] = [enter];
