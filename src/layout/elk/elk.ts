import type { ELK, ElkNode } from 'elkjs';

/** The graph that ELK reads and answers with. */
export type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs';

let engine: Promise<ELK> | null = null;

/** ELK's drawing of `graph`, or null when ELK throws: some inputs trip it, always the same ones. */
export async function layoutWithElk(graph: ElkNode): Promise<ElkNode | null> {
  engine ??= loadElk();
  const elk = await engine;
  try {
    return await elk.layout(graph);
  } catch {
    return null;
  }
}

/** 1.6 MB of JavaScript, so only once and only when asked for. The package's main file starts faster than its bundle. */
async function loadElk(): Promise<ELK> {
  const { default: elkjs } = await import('elkjs');
  return new elkjs.default();
}
