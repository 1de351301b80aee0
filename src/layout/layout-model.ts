import { CompileError } from '../diagnostics.ts';
import type { Model } from '../model/model.ts';
import type { Metrics } from '../text/metrics.ts';
import { boundsAround } from './bounds-around.ts';
import type { Layout, Quality } from './layout.ts';
import { composePage } from './page/compose.ts';
import { createPageSizes } from './page/sizes.ts';
import { type PlacedDiagram, placeProposal } from './place-proposal.ts';
import { round } from './place-text.ts';
import { type Found, searchLayout } from './search.ts';
import { tooDense } from './too-dense.ts';

/** Scales of header, legend and notes: the first at which the diagram fits too is taken. */
const PAGE_SCALES = [1, 0.93, 0.87];
/** A diagram of few boxes leaves room for larger print around it. */
const ROOMY_PAGE_SCALES = [1.25, 1.1, ...PAGE_SCALES];
const FEW_NODES = 5;
/** Less room than this on a canvas of 1024 px holds no diagram. */
const LEAST_AREA = { width: 120, height: 100 };

/** Model → Layout: the page is composed, then the diagram is searched for in what it leaves. Throws `picture/too-dense` or `picture/word-too-wide`. */
export async function layoutModel(model: Model, metrics: Metrics): Promise<Layout> {
  const unit = Math.min(model.canvas.width, model.canvas.height) / 1024;
  for (const scale of model.nodes.length <= FEW_NODES ? ROOMY_PAGE_SCALES : PAGE_SCALES) {
    const { area, panels } = composePage(model, metrics, createPageSizes(metrics, unit, scale, model.minTextPx));
    if (area.width < LEAST_AREA.width * unit || area.height < LEAST_AREA.height * unit) continue;
    const found = await searchLayout(model, metrics, area);
    if (found === null) continue;
    const diagram = placeProposal(model, found.best.sized, found.best.proposal, area);
    return { canvas: model.canvas, area, ...diagram, panels, quality: qualityOf(found, diagram, area) };
  }
  throw new CompileError(tooDense(model, metrics, model.canvas));
}

function qualityOf({ best, weighed }: Found, diagram: PlacedDiagram, area: Layout['area']): Quality {
  return {
    engine: best.proposal.engine,
    candidates: weighed.length,
    score: round(best.price),
    crossings: best.measures.crossings,
    bends: best.measures.bends,
    fill: round(fillOf(diagram, area)),
    typeScale: best.sized.setting.typeScale,
  };
}

function fillOf({ nodes, zones, context, edges }: PlacedDiagram, area: Layout['area']): number {
  const labels = edges.flatMap((e) => (e.placedLabel === null ? [] : [e.placedLabel.box]));
  const lines = edges.map((e) => e.points);
  const bounds = boundsAround([...nodes, ...zones, ...context.map((c) => c.box), ...labels], lines);
  return bounds === undefined ? 0 : (bounds.width * bounds.height) / (area.width * area.height);
}
