import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { CompileError } from '../../src/diagnostics.ts';
import { FIXTURE_SOURCE } from '../model/fixture-icons.ts';
import { environment } from './environment.ts';

const env = environment('whiteboard');
const withIcons = { ...env, icons: { ...FIXTURE_SOURCE, icons: env.icons.icons } };
const spec = (icon: string) =>
  `whiteprint: 1\ntitle: Icons\nlayout: grid\nnodes:\n  a: {label: Scanner, icon: "${icon}"}\n  b: {label: Server, icon: server}\nedges:\n  - a -> b: Request\n`;

describe('icons beyond the catalogue', () => {
  it.each(['lucide:server', 'Lucide:Rack', './good.svg'])('%s is drawn', async (icon) => {
    const { model, scene, drawing } = await compile(spec(icon), withIcons, { slug: 'a' });
    expect(model.nodes[0]?.icon).toBe(icon);
    expect(scene.items).toContainEqual(expect.objectContaining({ kind: 'icon', name: icon }));
    const group = drawing.items.find(({ kind, ...rest }) => kind === 'group' && 'id' in rest && rest.id === 'nodes/a');
    expect(JSON.stringify(group).match(/"kind":"path"/g)?.length).toBeGreaterThan(3);
  });

  it.each([
    ['./script.svg', 'icon/unusable'],
    ['./gone.svg', 'model/icon-source'],
    ['./nobody-gave.svg', 'model/icon-source'],
    ['lucide:broken', 'icon/unusable'],
    ['ph:cloud', 'model/icon-source'],
    ['lucide:github', 'model/brand-icon'],
  ])('%s is an error at its place', async (icon, rule) => {
    const error = await compile(spec(icon), withIcons, { slug: 'a' }).catch((e: unknown) => e);
    if (!(error instanceof CompileError)) throw error;
    expect(error.diagnostics).toMatchObject([{ rule, line: 5, column: 29, pointer: '/nodes/a/icon' }]);
  });
});
