import type { Diagnostic } from '../diagnostics.ts';
import type { Drawing } from '../draw/drawing.ts';
import type { Layout } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import { buildGeometry } from './build-geometry.ts';
import { buildGraph } from './build-graph.ts';
import { buildQuality } from './build-quality.ts';
import { textsOf } from './drawn-texts.ts';
import type { Report } from './schema.ts';

/** Everything that a report tells of. */
export interface ReportInput {
  /** Of the product. */
  readonly version: string;
  /** Path of the spec as it is to be told: never an absolute one. */
  readonly spec: string;
  /** Name of the theme. */
  readonly theme: string;
  readonly model: Model;
  readonly layout: Layout;
  readonly drawing: Drawing;
  /** Name of the picture's file. */
  readonly file: string;
  readonly encoded: EncodedFacts;
  /** How many things stand on others. */
  readonly overlaps: number;
  readonly inputs: Report['inputs'];
  /** Warnings: a picture with errors has no report. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is to be told of the picture's file. */
export interface EncodedFacts {
  readonly bytes: number;
  readonly sha256: string;
  readonly pixelSha256: string;
  readonly mode: 'truecolour' | 'palette';
  readonly colours: number;
  readonly ssim: number;
}

/** The sidecar of a picture: computed of what was drawn, the same for the same input. Holds no time and no path of the machine. */
export function buildReport(input: ReportInput): Report {
  const { model, layout } = input;
  const texts = textsOf(input.drawing.items);
  return {
    whiteprint: input.version,
    slug: model.slug,
    spec: input.spec,
    title: model.title,
    description: model.description,
    alt: model.alt,
    longDescription: model.longDescription,
    lang: model.lang,
    theme: input.theme,
    archetype: model.archetype,
    meta: { ...model.meta },
    image: buildImage(input),
    quality: buildQuality(layout, texts, input.overlaps),
    graph: buildGraph(model, layout),
    geometry: buildGeometry(layout, texts),
    inputs: pickInputs(input.inputs),
    diagnostics: input.diagnostics.map(toPlain),
  };
}

function buildImage({ file, model, drawing, encoded }: ReportInput): Report['image'] {
  const { bytes, sha256, pixelSha256, mode, colours, ssim } = encoded;
  const { scale } = model;
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const ratio = ratioOf(width, height);
  return {
    file,
    width,
    height,
    scale,
    ratio,
    bytes,
    budget: model.budget,
    sha256,
    pixelSha256,
    encoding: { mode, colours, ssim },
  };
}

function ratioOf(width: number, height: number): string {
  const common = greatestDivisor(width, height);
  return `${width / common}:${height / common}`;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** In the order of the schema, whatever order they come in. */
const pickInputs = ({ spec, theme, fonts, icons, options, engine }: Report['inputs']): Report['inputs'] => ({
  spec,
  theme,
  fonts,
  icons,
  options,
  engine,
});

function toPlain(diagnostic: Diagnostic): Report['diagnostics'][number] {
  const { rule, severity, message } = diagnostic;
  return {
    rule,
    severity,
    message,
    help: diagnostic.help ?? null,
    pointer: diagnostic.pointer ?? null,
    line: diagnostic.line ?? null,
    column: diagnostic.column ?? null,
    endLine: diagnostic.endLine ?? null,
    endColumn: diagnostic.endColumn ?? null,
    evidence: diagnostic.evidence === undefined ? null : { ...diagnostic.evidence },
  };
}
