import { CompileError, type Diagnostic } from '../diagnostics.ts';
import { boundsOf } from '../geometry.ts';
import type { Model } from '../model/model.ts';
import type { Metrics } from '../text/metrics.ts';
import type { Layout, Quality } from './layout.ts';
import { composePage } from './page/compose.ts';
import { createPageSizes } from './page/sizes.ts';
import { type PlacedDiagram, placeProposal } from './place-proposal.ts';
import { round } from './place-text.ts';
import { type Found, searchLayout } from './search.ts';

/** Scales of header, legend and notes: the first at which the diagram fits too is taken. */
const PAGE_SCALES = [1, 0.93, 0.87];

/** Model → Layout: the page is composed, then the diagram is searched for in what it leaves. Throws `picture/too-dense`. */
export async function layoutModel(model: Model, metrics: Metrics): Promise<Layout> {
  const unit = Math.min(model.canvas.width, model.canvas.height) / 1024;
  for (const scale of PAGE_SCALES) {
    const page = composePage(model, metrics, createPageSizes(metrics, unit, scale, model.minTextPx));
    if (page.area.width < 120 * unit || page.area.height < 100 * unit) continue;
    const found = await searchLayout(model, metrics, page.area);
    if (found === null) continue;
    const diagram = placeProposal(model, found.best.sized, found.best.proposal, page.area);
    return {
      canvas: model.canvas,
      area: page.area,
      ...diagram,
      panels: page.panels,
      quality: qualityOf(found, diagram, page.area),
    };
  }
  throw new CompileError([tooDense(model)]);
}

function qualityOf(found: Found, diagram: PlacedDiagram, area: Layout['area']): Quality {
  const { best } = found;
  const bounds = boundsOf([
    ...diagram.nodes,
    ...diagram.zones,
    ...diagram.context.map((c) => c.box),
    ...diagram.edges.flatMap((e) => [
      ...(e.placedLabel === null ? [] : [e.placedLabel.box]),
      ...e.points.map((p) => ({ ...p, width: 0, height: 0 })),
    ]),
  ]);
  return {
    engine: best.proposal.engine,
    candidates: found.weighed.length,
    score: round(best.price),
    crossings: best.measures.crossings,
    bends: best.measures.bends,
    fill: bounds === undefined ? 0 : round((bounds.width * bounds.height) / (area.width * area.height)),
    typeScale: best.sized.setting.typeScale,
  };
}

/** Says what is too much, by the figures that a shorter spec can change. */
function tooDense(model: Model): Diagnostic {
  const labels = model.edges.filter((e) => e.label !== null);
  const longest = labels.toSorted((a, b) => (b.label?.length ?? 0) - (a.label?.length ?? 0))[0];
  const { width, height } = model.canvas;
  return {
    rule: 'picture/too-dense',
    severity: 'error',
    message: `${model.nodes.length} boxes, ${model.edges.length} arrows and ${labels.length} labels do not fit ${width}×${height} px with text of ${model.minTextPx} px or more`,
    help: `shorten roles and labels${longest === undefined ? '' : ` (the longest is "${longest.label}")`}, leave out boxes or arrows, split the diagram, or choose a larger canvas`,
    pointer: longest?.pointer ?? '/nodes',
    evidence: { nodes: model.nodes.length, edges: model.edges.length, labels: labels.length },
  };
}
