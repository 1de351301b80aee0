import { warning } from './finding.ts';
import { letterOf, type PictureRule } from './picture.ts';

/** Labels that did not fit on their arrows: letters stand there, and the labels in the key. Told once. */
export const labelInKey: PictureRule = ({ model, layout }) => {
  const keyed = model.edges.filter(({ index }) => letterOf(layout, index) !== null);
  const [first] = keyed;
  if (first === undefined) return [];
  const labels = model.edges.filter(({ label }) => label !== null).length;
  const message = `${keyed.length} of ${labels} labels did not fit on their arrows and stand in the key`;
  const help = 'shorten labels, leave out arrows that do not matter to the story, or use a larger canvas';
  return [warning('label-in-key', first.pointer, message, { keyed: keyed.length, labels }, help)];
};
