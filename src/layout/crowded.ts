import type { Model } from '../model/model.ts';

/** Many boxes only fit as smaller cards, in zones with flat titles. */
const MANY_NODES = 16;

/** True with so many boxes that only small cards leave room between them. */
export const isCrowded = ({ nodes }: Model): boolean => nodes.length >= MANY_NODES;
