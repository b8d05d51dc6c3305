/**
 * The server as an editor starts it: one file for the desktop and for the browser, of which each half wakes only in
 * its own place. Only a Web Worker has `importScripts`. The server itself is no part of a half: in a bundle what is
 * imported on demand is wrapped, module by module, and takes longer to read.
 */
import { startServer } from './lsp/server';

const half = typeof importScripts === 'function' ? import('./browser') : import('./node');
void half.then(({ connect }) => startServer(...connect()));
