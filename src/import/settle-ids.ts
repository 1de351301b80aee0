/** Longest id that is made; ids are written often, and read. */
const LONGEST = 40;

/** Gives names of another notation their ids in the spec: safe, unique, and the same for the same text. */
export function makeIds(): (name: string, fallback: string) => string {
  const taken = new Set<string>();
  const nexts = new Map<string, number>();
  return (name, fallback) => {
    const base = safeId(name) || fallback;
    let id = base;
    let next = nexts.get(base) ?? 2;
    while (taken.has(id)) id = `${base}-${next++}`;
    nexts.set(base, next);
    taken.add(id);
    return id;
  };
}

function safeId(name: string): string {
  if (/^[a-z][a-z0-9_-]{0,39}$/.test(name)) return name;
  return name
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST)
    .replace(/[-_]+$/, '');
}
