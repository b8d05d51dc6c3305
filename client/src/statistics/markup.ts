/** Markup for the statistics page. */
import type { Stretch } from '../../../server/src/lsp/protocol';

/** Where a click leads, one place after the other: «3:0-3:8 9:0-9:8». */
export const placesAttribute = (places: readonly Stretch[]): string =>
  `data-places="${places.map(([line, character, lastLine, lastCharacter]) => `${line}:${character}-${lastLine}:${lastCharacter}`).join(' ')}"`;
