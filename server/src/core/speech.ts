/**
 * What a person reads. Every such string is a template in English that names its holes, and is said through a `Say`: a
 * host that speaks another language puts its translation in, found by the English template.
 */
export type Values = Readonly<Record<string, string | number>>;

/** The words of a template with its `{holes}` filled; a hole that has no value stays as it is. */
export type Say = (template: string, values?: Values) => string;

export const english: Say = (template, values = {}) => template.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
