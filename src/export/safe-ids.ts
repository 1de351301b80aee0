/** Ids of a spec as another notation can have them: those that `isSafe` refuses are written otherwise, all stay unique. */
export function safeIds(ids: readonly string[], isSafe: (id: string) => boolean): ReadonlyMap<string, string> {
  const taken = new Set(ids.filter(isSafe));
  return new Map(
    ids.map((id) => {
      if (isSafe(id)) return [id, id];
      const base = `${id.replace(/-+/g, '_')}_`;
      let safe = base;
      for (let n = 2; taken.has(safe) || !isSafe(safe); n++) safe = `${base}${n}`;
      taken.add(safe);
      return [id, safe];
    }),
  );
}
