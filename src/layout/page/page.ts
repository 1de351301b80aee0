import type { Rect } from '../../geometry.ts';
import type { PlacedPanel } from '../layout.ts';

/** Everything on the page but the diagram, and what it leaves for the diagram. */
export interface Page {
  readonly panels: readonly PlacedPanel[];
  readonly area: Rect;
}
