/** Makes an entry of a list at least `to`; true when that made it larger. */
export function raise(list: number[], at: number, to: number): boolean {
  if ((list[at] ?? 0) >= to) return false;
  list[at] = to;
  return true;
}
