/** What was read of words by themselves, put where they stand in a text. */

/**
 * The same value with every span in it further on by so many places: all that is called `start` or `end` and is a
 * number. For plain values, as the tree and the facts are; nothing is changed in place.
 */
export function moved<Value>(value: Value, by: number): Value {
  if (by === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value.length === 0 ? value : value.map((one) => moved(one as unknown, by))) as Value;
  const out = { ...value } as Record<string, unknown>;
  for (const name in out) {
    const inner = out[name];
    if (typeof inner === 'object') out[name] = moved(inner, by);
    else if (typeof inner === 'number' && (name === 'start' || name === 'end')) out[name] = inner + by;
  }
  return out as Value;
}
