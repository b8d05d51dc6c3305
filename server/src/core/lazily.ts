/** The function, except that it is called at most once: what nobody asks about a draft is never worked out. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
