import { CompileError } from '../diagnostics.ts';
import type { Rect } from '../geometry.ts';
import type { Model } from '../model/model.ts';
import type { Metrics } from '../text/metrics.ts';
import { boundsAround } from './bounds-around.ts';
import type { Task } from './build-problem.ts';
import type { Candidate } from './candidate.ts';
import { isCrowded } from './crowded.ts';
import { hardestLabels } from './hardest-labels.ts';
import type { Layout, PlacedPanel, Quality } from './layout.ts';
import { assignMarks, type Marks } from './marks.ts';
import { mirror } from './mirror.ts';
import { composePage } from './page/compose.ts';
import type { Page } from './page/page.ts';
import { createPageSizes } from './page/sizes.ts';
import { type PlacedDiagram, placeProposal } from './place-proposal.ts';
import { round } from './place-text.ts';
import { searchLayout } from './search.ts';
import { tooDense } from './too-dense.ts';
import { weigh } from './weigh.ts';

/** Scales of header, legend and notes: the first at which the diagram fits too is taken. */
const PAGE_SCALES = [1, 0.93, 0.87];
/** A diagram of few boxes leaves room for larger print around it. */
const ROOMY_PAGE_SCALES = [1.25, 1.1, ...PAGE_SCALES];
const FEW_NODES = 5;
/** On a canvas higher than this share of its width, print grows as the canvas does, up to so much. */
const TALL = 1.2;
const MOST_GROWTH = 1.4;
/** Each scale costs a search; with many boxes only the largest and the smallest are worth one. */
const CROWDED_PAGE_SCALES = [1, 0.87];
/** Less room than this on a canvas of 1024 px holds no diagram. */
const LEAST_AREA = { width: 120, height: 100 };
/** Shares of the labels that go to the key, one after the other, when the diagram does not fit with all of them on their arrows. */
const KEYED = [1 / 3, 2 / 3, 1];
/** With so many arrows for each box it is all of them at once. */
const DENSE = 2;

/** A page with what was found for its diagram, cheapest first. */
interface Draft {
  readonly page: Page;
  readonly candidates: readonly Candidate[];
  readonly stuck: readonly number[];
}

/** Model → Layout: the page is composed, then the diagram is searched for in what it leaves. Throws `picture/too-dense` or `picture/word-too-wide`. */
export async function layoutModel(model: Model, metrics: Metrics): Promise<Layout> {
  const order = { model, metrics, annealed: new Map() };
  const inline = await draftAt(order, assignMarks(model.edges, new Set()), pageScalesFor(model));
  const draft = inline.candidates.length > 0 ? inline : await draftWithKey(order, inline.stuck);
  const best = draft.candidates[0];
  if (best === undefined) throw new CompileError(tooDense(model, metrics, model.canvas));
  const { area, panels } = draft.page;
  const diagram = placeProposal(model, best.sized, best.proposal, area);
  const layout = { canvas: model.canvas, area, ...diagram, panels, quality: qualityOf(best, draft, diagram) };
  return isRightToLeft(panels) ? mirror(layout) : layout;
}

/** True when the page is read from right to left: its title is. */
const isRightToLeft = (panels: readonly PlacedPanel[]): boolean =>
  panels.some(({ texts }) => texts.some(({ role, lines }) => role === 'title' && lines[0]?.rtl === true));

/** What does not change from draft to draft. */
type Order = Pick<Task, 'model' | 'metrics' | 'annealed'>;

/** The first page scale at which something fits. */
async function draftAt(
  { model, metrics, annealed }: Order,
  marks: Marks,
  pageScales: readonly number[],
): Promise<Draft> {
  const unit = Math.min(model.canvas.width, model.canvas.height) / 1024;
  let draft: Draft = { page: NO_PAGE, candidates: [], stuck: [] };
  for (const scale of pageScales) {
    const sizes = createPageSizes(metrics, unit, scale, model.minTextPx);
    const page = composePage({ model, metrics, marks, sizes });
    const { area } = page;
    if (area.width < LEAST_AREA.width * unit || area.height < LEAST_AREA.height * unit) continue;
    draft = { page, ...(await searchLayout({ model, metrics, marks, area, annealed })) };
    if (draft.candidates.length > 0) break;
  }
  return draft;
}

function pageScalesFor(model: Model): readonly number[] {
  const { canvas, nodes } = model;
  const tall = Math.min(MOST_GROWTH, canvas.height / canvas.width);
  const grown = tall > TALL ? [round(tall)] : [];
  if (isCrowded(model)) return [...grown, ...CROWDED_PAGE_SCALES];
  return [...grown, ...(nodes.length <= FEW_NODES ? ROOMY_PAGE_SCALES : PAGE_SCALES)];
}

const NO_PAGE: Page = { panels: [], area: { x: 0, y: 0, width: 0, height: 0 } };

/** The labels that were most in the way move to the key, more and more of them until the diagram fits. */
async function draftWithKey(order: Order, stuck: readonly number[]): Promise<Draft> {
  const { edges } = order.model;
  let draft: Draft = { page: NO_PAGE, candidates: [], stuck };
  const scales = pageScalesFor(order.model).slice(-1);
  const isDense = edges.length > DENSE * order.model.nodes.length;
  for (const share of isDense ? KEYED.slice(-1) : KEYED) {
    draft = await draftAt(order, assignMarks(edges, hardestLabels(edges, stuck, share)), scales);
    if (draft.candidates.length > 0) break;
  }
  return draft;
}

function qualityOf(best: Candidate, { page, candidates }: Draft, diagram: PlacedDiagram): Quality {
  return {
    engine: best.proposal.engine,
    candidates: candidates.length,
    score: round(best.price),
    crossings: best.measures.crossings,
    bends: best.measures.bends,
    fill: round(fillOf(diagram, page.area)),
    typeScale: best.sized.setting.typeScale,
    weighed: candidates.map(weigh),
  };
}

function fillOf({ nodes, zones, context, edges }: PlacedDiagram, area: Rect): number {
  const labels = edges.flatMap((e) => (e.placedLabel === null ? [] : [e.placedLabel.box]));
  const lines = edges.map((e) => e.points);
  const bounds = boundsAround([...nodes, ...zones, ...context.map((c) => c.box), ...labels], lines);
  return bounds === undefined ? 0 : (bounds.width * bounds.height) / (area.width * area.height);
}
