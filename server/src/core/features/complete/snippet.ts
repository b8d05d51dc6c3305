/** Insertions as VS Code snippets: made, read aloud, and for editors that have no tab stops. */

/** The text as it is, within a snippet. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** «${1:[topic]}», «${2|Limited,General|}» and «$1»; `\$` is no tab stop. */
const stops = /\\([\\$}])|\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^|]*\|)\}|\$\{?(\d+)\}?/g;

/** The text with every tab stop passed over; one that comes again has the words it had first. */
export function passedOver(insert: string): string {
  const words = new Map<string, string>();
  return insert.replace(stops, (_, literal?: string, stop?: string, fallback?: string, choice?: string, again?: string) => {
    if (literal !== undefined) return literal;
    if (again !== undefined) return words.get(again) ?? '';
    const said = fallback ?? choice ?? '';
    words.set(stop ?? '', said);
    return said;
  });
}

/** For an editor that puts the cursor behind what it has inserted: what stands behind the last stop waits for the drafter. */
export function withoutStops(insert: string): string {
  const last = insert.search(/(?<!\\)\$0/);
  const rest = last < 0 ? '' : insert.slice(last + 2);
  return passedOver(/\S/.test(rest) ? insert.slice(0, last) : insert);
}

/** The text as one would say it, with a pause for every blank. */
export const spoken = (insert: string): string => passedOver(insert).replace(/\[[^[\]]*\]/g, '…').replace(/\*/g, '').replace(/\s+/g, ' ');
