// What the measuring commands have in common on the command line.
import { InvalidArgumentError } from 'commander';

/** For commander: reads a whole number. */
export function number(words) {
  const value = Number(words);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('A whole number is wanted.');
  return value;
}

/** One line on a terminal that is written over; nothing in a file. */
export function progress(words) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${words}`);
}
