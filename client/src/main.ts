/**
 * The extension as VS Code starts it: one file for the desktop and for the browser, of which each half wakes only in
 * its own place. In a browser, extensions run in a Web Worker, and only that has `importScripts`.
 */
import type { ExtensionContext } from 'vscode';
import type { Extension } from './client';

const host = typeof importScripts === 'function' ? import('./browser') : import('./node');

export const activate = async (context: ExtensionContext): Promise<Extension> => (await host).activate(context);

export const deactivate = async (): Promise<void> => (await host).deactivate();
