import { readFileSync } from 'node:fs';
import { D2 } from '@terrastruct/d2';

/** How D2 names itself. */
export const version = `D2 ${JSON.parse(readFileSync(new URL('node_modules/@terrastruct/d2/package.json', import.meta.url), 'utf8')).version}`;

/** px between a container's border and its title. */
const TITLE_GAP = 5;

let engine;

/** A model drawn by D2 with ELK in one direction, in the common form. */
export async function drawByD2(model, direction) {
  engine ??= new D2();
  const { diagram, renderOptions } = await engine.compile(toD2(model, direction), { layout: 'elk' });
  return { drawn: toDrawn(model, diagram), svg: await engine.render(diagram, renderOptions) };
}

const quoted = (text) => `"${text.replace(/[\\"$]/g, '\\$&').replace(/\n/g, '\\n')}"`;

function toD2(model, direction) {
  const path = pathsOf(model);
  const lines = [`direction: ${direction === 'DOWN' ? 'down' : 'right'}`];
  for (const { id, label } of model.zones) lines.push(`${path.get(id)}: ${quoted(label)}`);
  for (const node of model.nodes) lines.push(`${path.get(node.id)}: ${quoted(textOf(node))}`);
  for (const { from, to, label, heads } of model.edges) {
    const arrow = { end: '->', both: '<->', none: '--' }[heads] ?? '->';
    lines.push(`${path.get(from)} ${arrow} ${path.get(to)}${label === null ? '' : `: ${quoted(label)}`}`);
  }
  return `${lines.join('\n')}\n`;
}

const textOf = ({ label, role }) => (role === null ? label : `${label}\n${role}`);

/** D2 names things by their whole path. */
function pathsOf({ zones, nodes }) {
  const paths = new Map();
  const within = (zone, name) => (zone === null ? name : `${paths.get(zone)}.${name}`);
  for (const [i, { id, parent }] of zones.entries()) paths.set(id, within(parent, `z${i}`));
  for (const [i, { id, zone }] of nodes.entries()) paths.set(id, within(zone, `n${i}`));
  return paths;
}

function toDrawn(model, { shapes, connections }) {
  const paths = pathsOf(model);
  const ids = new Map([...paths].map(([id, path]) => [path, id]));
  const byId = new Map(shapes.map((shape) => [ids.get(shape.id), shape]));
  const boxOf = (id) => {
    const { pos, width, height } = byId.get(id);
    return { id, ...pos, width, height };
  };
  const lines = connections.map(({ src, dst, route }) => ({ from: ids.get(src), to: ids.get(dst), points: route }));
  const labels = connections.flatMap(({ label, labelWidth: width, labelHeight: height }, line) => {
    if (!label) return [];
    const at = middleOf(lines[line].points);
    return [{ line, x: at.x - width / 2, y: at.y - height / 2, width, height }];
  });
  return {
    nodes: model.nodes.map(({ id, zone }) => ({ ...boxOf(id), zone })),
    zones: model.zones.map(({ id, parent }) => ({ ...boxOf(id), parent })),
    titles: model.zones.map(({ id }) => ({ zone: id, ...titleOf(byId.get(id)) })),
    labels,
    lines,
    smallest: Math.min(...shapes.map((s) => s.fontSize), ...connections.flatMap((c) => (c.label ? [c.fontSize] : []))),
  };
}

const titleOf = ({ pos, width, labelWidth, labelHeight }) => ({
  x: pos.x + (width - labelWidth) / 2,
  y: pos.y + TITLE_GAP,
  width: labelWidth,
  height: labelHeight,
});

/** D2 writes a label over the middle of its line. */
function middleOf(points) {
  const lengths = points.slice(1).map((p, i) => Math.hypot(p.x - points[i].x, p.y - points[i].y));
  let left = lengths.reduce((a, b) => a + b, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      const [a, b] = [points[i], points[i + 1]];
      return { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length };
    }
    left -= length;
  }
  return points[0];
}

/** Ends D2's worker. */
export const stopD2 = () => engine?.worker?.terminate?.();
