import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const PEERS = resolve('bench/peers/node_modules');

/** What real Mermaid makes of a flowchart. */
export interface RealFlow {
  readonly vertices: ReadonlyMap<string, { readonly text: string }>;
  readonly edges: readonly {
    readonly start: string;
    readonly end: string;
    readonly text: string;
    readonly type: string;
  }[];
  readonly groups: readonly { readonly id: string; readonly title: string; readonly nodes: readonly string[] }[];
}

/** Texts as Mermaid keeps them: `#35;` has signs of its own there until it is shown. */
export const shown = (text: string): string =>
  text.replace(/<br\/>/g, '\n').replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));

/** The real Mermaid's parser, when bench/peers is installed; its sanitiser, which needs a browser, lets everything pass. */
export async function realMermaid(): Promise<((text: string) => Promise<RealFlow>) | undefined> {
  if (!existsSync(`${PEERS}/mermaid`)) return undefined;
  const { default: purify } = await import(`${PEERS}/dompurify/dist/purify.es.mjs`);
  Object.assign(purify, { addHook: () => undefined, sanitize: (text: string) => text });
  const { default: mermaid } = await import(`${PEERS}/mermaid/dist/mermaid.core.mjs`);
  mermaid.initialize({ startOnLoad: false });
  await mermaid.parse('flowchart LR\n a');
  return async (text) => {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return { vertices: db.getVertices(), edges: db.getEdges(), groups: db.getSubGraphs() };
  };
}

/** What real D2 makes of a diagram. */
export interface RealD2 {
  readonly shapes: readonly {
    readonly id: string;
    readonly label: string;
    readonly type: string;
    readonly tooltip?: string;
  }[];
  readonly connections: readonly {
    readonly src: string;
    readonly dst: string;
    readonly label: string;
    readonly srcArrow: string;
    readonly dstArrow: string;
  }[];
}

/** The real D2, when bench/peers is installed. */
export async function realD2(): Promise<{ compile: (text: string) => Promise<RealD2>; stop: () => void } | undefined> {
  if (!existsSync(`${PEERS}/@terrastruct/d2`)) return undefined;
  const { D2 } = await import(`${PEERS}/@terrastruct/d2/dist/node-esm/index.js`);
  const d2 = new D2();
  return {
    compile: async (text) => (await d2.compile(text, { layout: 'dagre' })).diagram,
    stop: () => d2.worker?.terminate?.(),
  };
}
