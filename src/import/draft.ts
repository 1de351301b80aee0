import type { EdgeKind, NodeShape } from '../roles.ts';
import type { Remark, SketchHeads } from './sketch.ts';

/** A thing of the draft with what is to be said about it; a thing that was left out leaves its remarks behind. */
export interface Entry<T> {
  readonly value: T | null;
  readonly remarks: readonly Remark[];
}

export interface DraftZone {
  readonly id: string;
  readonly label: string;
  readonly in: string | null;
}

export interface DraftNode {
  readonly id: string;
  readonly label: string;
  readonly role: string | null;
  readonly icon: string | null;
  readonly zone: string | null;
  readonly shape: NodeShape | null;
  readonly protocols: readonly string[];
  readonly link: string | null;
}

export interface DraftEdge {
  readonly from: string;
  readonly to: string;
  readonly heads: SketchHeads;
  readonly label: string | null;
  readonly kind: EdgeKind | null;
  readonly protocol: string | null;
  readonly step: number | null;
}

export interface DraftContext {
  readonly icon: string;
  readonly side: 'above' | 'below' | 'left' | 'right';
  readonly nodes: readonly string[];
}

/** Values of the whole picture, in the order in which they are written. */
export type DraftFact = readonly [
  key: 'title' | 'subtitle' | 'archetype' | 'theme' | 'lang' | 'numbered',
  value: string | boolean,
];

/** A spec that holds, not yet written. */
export interface Draft {
  readonly facts: readonly Entry<DraftFact>[];
  readonly zones: readonly Entry<DraftZone>[];
  readonly nodes: readonly Entry<DraftNode>[];
  readonly edges: readonly Entry<DraftEdge>[];
  readonly context: readonly Entry<DraftContext>[];
  readonly legend: readonly Entry<string>[];
  readonly notes: readonly Entry<string>[];
  readonly meta: readonly Entry<readonly [key: 'audience' | 'prompt', value: string]>[];
  readonly remarks: readonly Remark[];
}
