/** The same function with its answers kept, at most `limit` of them: a full store is emptied, so memory stays bounded. */
export function remember<V>(limit: number, make: (key: string) => V): (key: string) => V {
  const store = new Map<string, V>();
  return (key) => {
    const found = store.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (store.size >= limit) store.clear();
    store.set(key, made);
    return made;
  };
}
