import type { Model } from '../../model/model.ts';

/** Where in the spec a text's owner stands, as a JSON pointer; the whole spec when nothing of it is meant. */
export function pointerOf(model: Model, owner: string): string {
  const [kind = '', name = ''] = owner.split('/');
  switch (kind) {
    case 'nodes':
      return model.nodes.find((n) => n.id === name)?.pointer ?? '/nodes';
    case 'zones':
      return model.zones.find((z) => z.id === name)?.pointer ?? '/zones';
    case 'edges':
      return model.edges.find((e) => String(e.index) === name)?.pointer ?? '/edges';
    case 'legend':
      return rowPointer('/legend', name);
    case 'notes':
      return rowPointer('/notes', name);
    case 'title':
    case 'subtitle':
      return `/${kind}`;
    case 'titleblock':
      return '/titleBlock';
    default:
      return '';
  }
}

/** Rows are counted from 1. */
function rowPointer(list: string, row: string): string {
  return /^\d+$/.test(row) ? `${list}/${Number(row) - 1}` : list;
}
