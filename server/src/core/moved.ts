/** What was read of words by themselves, put where they stand in a text. */

/**
 * The same value with every span in it further on by so many places: all that is called `start` or `end` and is a
 * number. For plain values, as the tree and the facts are; nothing is changed in place.
 */
export function moved<Value>(value: Value, by: number): Value {
  if (by === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => moved(one as unknown, by)) as Value;
  const out: Record<string, unknown> = {};
  for (const name in value) {
    const inner: unknown = value[name];
    out[name] = typeof inner === 'number' && (name === 'start' || name === 'end') ? inner + by : moved(inner, by);
  }
  return out as Value;
}
