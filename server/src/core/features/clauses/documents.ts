/** Whole drafts, organ by organ, for an empty file: each is a page that reads as the draft will, with its tab stops. */
import { clausesFor } from './clause';
import ecosoc from './documents/ecosoc-resolution.md';
import ga from './documents/ga-resolution.md';
import gaNote from './documents/ga-resolution-note.md';
import gaSections from './documents/ga-resolution-sections.md';
import hrc from './documents/hrc-resolution.md';
import mun from './documents/mun-resolution.md';
import sc from './documents/sc-resolution.md';

export const documents = clausesFor('document', [
  ['ga-resolution', 'General Assembly: draft resolution', ga],
  ['ga-resolution-note', 'General Assembly: draft resolution under a note by the Chair', gaNote],
  ['ga-resolution-sections', 'General Assembly: draft resolution in sections', gaSections],
  ['sc-resolution', 'Security Council: draft resolution', sc],
  ['hrc-resolution', 'Human Rights Council: draft resolution', hrc],
  ['ecosoc-resolution', 'Economic and Social Council: draft resolution', ecosoc],
  ['mun-resolution', 'Model UN: draft resolution', mun],
]);
