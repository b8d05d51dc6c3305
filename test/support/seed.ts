/** The draft that a committee really negotiated. It lies outside the project: without it, tests that read it say that they were skipped. */
import { existsSync, readFileSync } from 'node:fs';

const place = new URL('../../../shared/corpus/drafts/seed-draft-resolution.resolution.md', import.meta.url);

export const seed = existsSync(place) ? readFileSync(place, 'utf8') : '';
export const withSeed = { skip: seed === '' && 'the shared texts are not here' };
