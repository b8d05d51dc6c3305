/**
 * The server as an editor starts it: one file for the desktop and for the browser, of which each half wakes only in
 * its own place. Only a Web Worker has `importScripts`.
 */
if (typeof importScripts === 'function') void import('./browser');
else void import('./node');
