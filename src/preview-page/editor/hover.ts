import { hoverTooltip } from '@codemirror/view';
import { html } from '../dom.ts';
import { describedAt, type JsonSchema, schemasAt, valuesOf } from './json-schema.ts';
import { placeAt } from './yaml-path.ts';

const MOST_VALUES = 12;

/** Tells what the key or value under the pointer is for. */
export const hoverBySchema = (schema: JsonSchema) =>
  hoverTooltip((view, position) => {
    const place = placeAt(view.state.doc.toString(), position);
    if (place === null) return null;
    const path = place.at === 'key' ? [...place.path, place.word] : place.path;
    const described = describedAt(schema, path);
    if (described?.description === undefined) return null;
    const dom = drawHover(path.join(' › '), described, valuesOf(schemasAt(schema, path)));
    return { pos: place.from, end: place.to, above: true, create: () => ({ dom }) };
  });

function drawHover(title: string, schema: JsonSchema, values: readonly string[]): HTMLElement {
  const some =
    values.slice(0, MOST_VALUES).join(', ') +
    (values.length > MOST_VALUES ? ` and ${values.length - MOST_VALUES} more` : '');
  return html(
    'div',
    { class: 'schema-hover' },
    html('code', {}, title),
    html('p', {}, schema.description ?? ''),
    values.length === 0 ? null : html('p', { class: 'quiet' }, `Values: ${some}`),
    schema.default === undefined ? null : html('p', { class: 'quiet' }, `Usual: ${String(schema.default)}`),
  );
}
