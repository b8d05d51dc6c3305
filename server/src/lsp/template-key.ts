/**
 * A short name for an English template. The .vsix holds the translations of what the server says under such names: the
 * English stands in the server already (`server/translations.mjs`).
 */

/** FNV-1a over UTF-16 units. The build makes sure that no two templates share a name. */
export function templateKey(template: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < template.length; at += 1) hash = Math.imul(hash ^ template.charCodeAt(at), 0x01000193);
  return `#${(hash >>> 8).toString(36)}`;
}
