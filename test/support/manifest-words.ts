/** What a person reads in the manifest stands in `package.nls.json`, under a key that says where it is read. */
export type Words = Readonly<Record<string, string>>;
type Json = unknown;

const readable: ReadonlySet<string> = new Set(['title', 'shortTitle', 'description', 'markdownDescription', 'label', 'altText', 'contents', 'enumDescriptions', 'markdownEnumDescriptions']);
/** Steps of the way that tell nothing. */
const silent: ReadonlySet<string> = new Set(['contributes', 'configuration', 'properties', 'items', 'anyOf']);
/** A name is the same in every language. */
const names: ReadonlySet<string> = new Set(['UN Resolution']);

/** With a key in the place of all words that a person reads, and what stands behind the keys. */
export function withKeys(value: Json): { value: Json; words: Words } {
  const words: Record<string, string> = {};
  const keyed = (inner: Json, path: readonly string[], isReadable: boolean): Json => {
    if (typeof inner === 'string') {
      if (!isReadable || names.has(inner)) return inner;
      const key = path.filter((step) => !silent.has(step)).join('.');
      words[key] = inner;
      return `%${key}%`;
    }
    if (Array.isArray(inner)) return inner.map((item, index) => keyed(item, [...path, nameOf(item) ?? String(index)], isReadable));
    if (!isObject(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, item]) => [name, keyed(item, [...path, name], readable.has(name) || (name === 'name' && path.includes('views')))]));
  };
  return { value: keyed(value, [], false), words };
}

/** The other way round: as it is read by whoever has these words. A key without words stays a key. */
export function withWords(value: Json, words: Words): Json {
  if (typeof value === 'string') return words[/^%(.+)%$/.exec(value)?.[1] ?? ''] ?? value;
  if (Array.isArray(value)) return value.map((item) => withWords(item, words));
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withWords(item, words)])) : value;
}

const isObject = (value: Json): value is Readonly<Record<string, Json>> => typeof value === 'object' && value !== null;
const nameOf = (item: Json): string | undefined => {
  const name = isObject(item) ? (item['id'] ?? item['command']) : undefined;
  return typeof name === 'string' ? name : undefined;
};
