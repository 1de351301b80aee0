import type { Model } from '../model/model.ts';

/** What of a model another notation has no place for, in words for a comment; nothing of the model's own texts. */
export function leftOut(model: Model): readonly string[] {
  const { nodes, edges, legend, notes, context, subtitle } = model;
  const count = (number: number, thing: string): string =>
    number === 0 ? '' : `${number} ${thing}${number === 1 ? '' : 's'}`;
  return [
    subtitle === null ? '' : 'the subtitle',
    count(nodes.filter(({ icon }) => icon !== null).length, 'icon'),
    count(edges.filter(({ protocol }) => protocol !== null).length, 'protocol'),
    count(edges.filter(({ steps }) => steps.length > 0).length, 'step'),
    count(legend.length, 'row') + (legend.length > 0 ? ' of the legend' : ''),
    count(notes.length, 'note'),
    count(context.length, 'piece') + (context.length > 0 ? ' of scenery' : ''),
  ].filter((part) => part !== '');
}
