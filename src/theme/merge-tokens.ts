/** `child` over `parent`: maps are merged key by key, all else of the child replaces what the parent has there. */
export function mergeTokens(parent: unknown, child: unknown): unknown {
  if (!isMap(parent) || !isMap(child)) return child;
  // Entries, so that a key `__proto__` stays a key like any other.
  const merged = new Map(Object.entries(parent));
  for (const [key, value] of Object.entries(child)) {
    merged.set(key, merged.has(key) ? mergeTokens(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged);
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
