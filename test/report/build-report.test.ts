import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { buildReport, type ReportInput } from '../../src/report/build-report.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { drawingOf, layout, model } from '../scene/small-layout.ts';

const hash = 'ab'.repeat(32);
const input: ReportInput = {
  version: '0.1.0',
  spec: 'specs/sign-in.yaml',
  theme: 'whiteboard',
  model,
  layout,
  drawing: drawingOf(layout),
  file: 'sign-in.png',
  encoded: { bytes: 151_234, sha256: hash, pixelSha256: hash, mode: 'palette', colours: 256, ssim: 0.9991 },
  overlaps: 0,
  inputs: { spec: hash, theme: hash, fonts: hash, icons: hash, options: hash, engine: 'whiteprint 0.1.0' },
  diagnostics: [{ rule: 'copy/spelling', severity: 'warning', message: '"teh"', evidence: { near: 'the' } }],
};
const report = buildReport(input);

describe('the report', () => {
  it('has a schema that is up to date', async () => {
    await expect(`${JSON.stringify(reportSchema, null, 2)}\n`).toMatchFileSnapshot('../../schema/report.schema.json');
  });

  it('follows its schema', () => {
    const validate = new Ajv({ strict: true }).compile(reportSchema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it('tells of the file', () => {
    expect(report.image).toEqual({
      file: 'sign-in.png',
      width: 1024,
      height: 1024,
      scale: 1,
      ratio: '1:1',
      bytes: 151_234,
      budget: 180_000,
      sha256: hash,
      pixelSha256: hash,
      encoding: { mode: 'palette', colours: 256, ssim: 0.9991 },
    });
    const wide = buildReport({ ...input, drawing: { ...input.drawing, width: 1200, height: 630 } });
    expect(wide.image.ratio).toBe('40:21');
    const large = buildReport({ ...input, model: { ...model, scale: 3 } });
    expect(large.image).toMatchObject({ width: 3072, height: 3072, scale: 3, ratio: '1:1' });
    expect(large.geometry).toEqual(report.geometry);
  });

  it('measures what was drawn', () => {
    expect(report.quality).toEqual({
      minTextPx: 12,
      minContrast: 17.89,
      overlaps: 0,
      crossings: 0,
      bends: 0,
      fill: 0.23,
      engine: 'grid:2x1',
      candidates: 3,
    });
  });

  it('repeats the graph as written', () => {
    expect(report.graph.nodes[0]).toEqual({
      id: 'browser',
      label: 'Browser',
      role: 'Does one thing',
      zone: 'client',
      icon: 'server',
      number: 1,
    });
    expect(report.graph.edges).toEqual([
      {
        from: 'browser',
        to: 'gateway',
        heads: 'end',
        label: 'POST /login',
        kind: 'request',
        protocol: 'TCP',
        steps: [1],
      },
    ]);
    expect(report.graph.zones).toEqual([
      { id: 'client', label: 'Client', in: null },
      { id: 'edge', label: 'Edge', in: null },
    ]);
    expect(report.graph.legend).toEqual(['User signs in.', 'And out.']);
  });

  it('says where everything is', () => {
    const { geometry } = report;
    expect(geometry.nodes[0]).toEqual({ id: 'browser', x: 60, y: 180, width: 150, height: 120 });
    expect(geometry.edges[0]?.points).toEqual([
      [210, 240],
      [440, 240],
    ]);
    expect(geometry.marks.map((m) => `${m.role} ${m.owner}`)).toEqual([
      'icon nodes/browser',
      'number nodes/browser',
      'protocol nodes/browser',
      'icon nodes/gateway',
      'number nodes/gateway',
      'protocol nodes/gateway',
      'step edges/0',
      'protocol edges/0',
      'context context/0',
      'step legend/1',
      'step legend/2',
    ]);
    expect(geometry.texts.find((t) => t.text === 'POST /login')).toEqual({
      text: 'POST /login',
      role: 'edge-label',
      owner: 'edges/0',
      lines: ['POST /login'],
      x: 284,
      y: 233.5,
      width: 60,
      height: 10.5,
      px: 14,
      color: '#101820',
      background: '#ffffff',
    });
    expect(geometry.texts.find((t) => t.text === 'Steps')?.role).toBe('legend');
  });

  it('marks arrows that the key explains', () => {
    const [edge] = layout.edges;
    if (!edge?.placedLabel) throw new Error('the layout has a label');
    const [badge] = edge.placedLabel.badges;
    if (!badge) throw new Error('the label has a badge');
    const key = { ...badge, role: 'key' as const, text: { ...badge.text, text: 'A' } };
    const edges = [{ ...edge, placedLabel: { ...edge.placedLabel, badges: [key] } }];
    expect(buildReport({ ...input, layout: { ...layout, edges } }).graph.key).toEqual([{ mark: 'A', edge: 0 }]);
  });

  it('is the same text for the same input, whatever order its parts come in', () => {
    const turned = { ...input, inputs: Object.fromEntries(Object.entries(input.inputs).reverse()) };
    expect(JSON.stringify(buildReport(turned as ReportInput))).toBe(JSON.stringify(report));
    expect(JSON.stringify(report)).not.toMatch(/\.\d{5}|-0[,}\]]|null,null,null,null,null,null/);
  });
});
