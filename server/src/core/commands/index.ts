/** Every command, once, in the order of the ids. */
import type { Command } from './command';
import { enter } from './enter';
import { toggleItalics } from './toggle-italics';

export const commands: readonly Command[] = [enter, toggleItalics];
