import type { ShapeItem } from '../scene/scene.ts';
import type { ShapeStyle } from '../theme/theme.ts';
import type { OutlineName } from './shapes.ts';

/** The outline that a shape gets in a style. */
export function outlineName({ shape }: Pick<ShapeItem, 'shape'>, { form }: ShapeStyle): OutlineName {
  if (form === 'given') return shape;
  if (form === 'chamfer') return chamfered(shape);
  return form === 'brackets' ? 'rect' : form;
}

/** Only plain boxes are cut; a cylinder stays a cylinder. */
const chamfered = (shape: ShapeItem['shape']): OutlineName =>
  shape === 'box' || shape === 'rect' || shape === 'pill' || shape === 'circle' ? 'chamfer' : shape;
