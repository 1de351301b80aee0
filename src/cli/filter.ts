/** True when `slug` holds `filter`; with a `*` in it, when the whole slug matches. No filter matches all. */
export function matchesFilter(slug: string, filter: string | undefined): boolean {
  if (filter === undefined) return true;
  if (!filter.includes('*')) return slug.includes(filter);
  const [first = '', ...rest] = filter.split('*');
  const last = rest.pop() ?? '';
  if (!slug.startsWith(first) || !slug.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = slug.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= slug.length - last.length;
}
