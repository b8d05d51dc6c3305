/**
 * What a person reads. Every such string is a template in English that names its holes, and is said through a `Say`: a
 * host that speaks another language puts its translation in, found by the English template.
 */
export type Values = Readonly<Record<string, string | number>>;

declare const said: unique symbol;
/** What has been said. A plain string has not: the compiler keeps words that nobody can translate from a person's eyes. */
export type Said = string & { readonly [said]: true };

/** The words of a template with its `{holes}` filled; a hole that has no value stays as it is. */
export type Say = (template: string, values?: Values) => Said;

export const english: Say = (template, values = {}) => template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole)) as Said;

/** What was said part by part, as one line or as several sentences. */
export const joined = (parts: readonly Said[], between = ' '): Said => parts.join(between) as Said;

/** «17 blanks, 6 brackets and 1 bracket without a partner»; empty for nothing. */
export function listed(things: readonly string[], say: Say): string {
  const [last = '', ...others] = [...things].reverse();
  return others.length === 0 ? last : say('{things} and {last}', { things: others.reverse().join(', '), last });
}
