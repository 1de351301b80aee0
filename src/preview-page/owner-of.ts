import type { PreviewFinding } from '../preview/protocol.ts';

/** The drawn thing that a finding is about: as it says itself, else by its place in the spec; null when nothing of it is drawn. */
export function ownerOf({ owner, pointer }: PreviewFinding, drawn: ReadonlyMap<string, unknown>): string | null {
  return [owner, ...ownersAt(pointer ?? '')].find((name) => name !== null && drawn.has(name)) ?? null;
}

/** From the nearest to the farthest. The spec counts rows from 0, pictures from 1. */
function ownersAt(pointer: string): readonly string[] {
  const [kind = '', name = ''] = pointer.split('/').slice(1);
  const isRow = (kind === 'legend' || kind === 'notes') && /^\d+$/.test(name);
  return [`${kind}/${isRow ? Number(name) + 1 : name}`, kind.toLowerCase()];
}
