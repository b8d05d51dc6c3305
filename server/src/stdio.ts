/** The server on standard input and output, for `un-resolution lsp --stdio`; ends the process when the editor does. */
import { startServer } from './lsp/server';
import { connect } from './node';

export const startStdio = (): void => startServer(...connect(process.stdin, process.stdout));
