/** A diagram that somebody published, reduced to facts. */
export interface Graph {
  readonly name: string;
  readonly source?: string;
  readonly direction?: string;
  readonly nodes: readonly GraphNode[];
  readonly edges?: readonly GraphEdge[];
  readonly groups?: readonly GraphGroup[];
}

export interface GraphNode {
  readonly id: string;
  readonly label?: string | null;
  readonly group?: string | null;
}

/** `from` and `to` are ids of nodes or groups. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string | null;
}

export interface GraphGroup {
  readonly id: string;
  readonly label?: string | null;
  readonly parent?: string | null;
}
