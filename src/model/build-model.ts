import { CompileError, type Diagnostic, limitDiagnostics, type Warn } from '../diagnostics.ts';
import type { GatheredIcons } from '../icons/icon-source.ts';
import type { Spec } from '../spec/schema.ts';
import { buildAltText, LONGEST_ALT } from './alt-text.ts';
import { type BudgetSpec, buildBudget } from './budget.ts';
import { buildContext } from './build-context.ts';
import { buildEdges } from './build-edges.ts';
import { buildNodes } from './build-nodes.ts';
import { buildZones, checkZonesHold } from './build-zones.ts';
import { buildCanvas, type CanvasSpec, scaled } from './canvas.ts';
import type { Fail } from './fail.ts';
import { buildLongDescription } from './long-description.ts';
import type { EngineChoice, Model, Node } from './model.ts';
import { buildResolveIcon } from './resolve-icon.ts';
import { flat } from './tell-names.ts';
import { buildWords } from './words.ts';

/** What the model needs to know besides the spec. */
export interface ModelFacts {
  /** Name of the picture when the spec gives none: the spec's file name. */
  readonly slug: string;
  readonly icons: GatheredIcons;
  /** Pixels of the PNG for each px of the canvas, a side; 1 when left out. */
  readonly scale?: number;
  /** What options of the command say in place of the spec. */
  readonly overrides?: {
    readonly canvas?: CanvasSpec;
    readonly budget?: BudgetSpec;
    readonly engine?: EngineChoice;
  };
}

/** Smallest text of a picture with a shorter side of 1024 px or less, px. */
const MIN_TEXT_PX = 11;

/**
 * The whole diagram: defaults filled in, references resolved.
 * Throws CompileError with all references that lead nowhere and all values that contradict each other.
 */
export function buildModel(spec: Spec, facts: ModelFacts, warn: Warn): Model {
  const found: Diagnostic[] = [];
  const fail: Fail = (finding) => void found.push({ severity: 'error', ...finding });
  const model = assemble(spec, facts, fail);
  if (found.length === 0) checkZonesHold(model.zones, model.nodes, fail);
  if (found.length > 0) throw new CompileError(limitDiagnostics(found));
  warnOfTwins(model.nodes, warn);
  warnOfLongAlt(spec, warn);
  return model;
}

function assemble(spec: Spec, { slug, icons, scale = 1, overrides }: ModelFacts, fail: Fail): Model {
  const { meta = {}, title, lang = 'en' } = spec;
  const resolveIcon = buildResolveIcon(icons, fail);
  const canvas = buildCanvas(spec, overrides?.canvas, fail);
  const nodes = buildNodes(spec, resolveIcon, fail);
  const zones = buildZones(spec, nodes, fail);
  const edges = buildEdges(spec, fail);
  const model = {
    slug: meta.slug ?? slug,
    title: title.trim(),
    subtitle: spec.subtitle?.trim() ?? null,
    titleBlock: Object.entries(spec.titleBlock ?? {}).map(([name, value]) => ({ name, value: String(value).trim() })),
    archetype: spec.archetype ?? 'pipeline',
    engine: overrides?.engine ?? spec.layout ?? 'auto',
    canvas,
    scale,
    budget: buildBudget(spec, overrides?.budget, scaled(canvas, scale), fail),
    lang,
    minTextPx: MIN_TEXT_PX * Math.max(1, Math.min(canvas.width, canvas.height) / 1024),
    zones,
    nodes,
    edges,
    context: buildContext(spec, resolveIcon, fail),
    legend: (spec.legend ?? []).map((row) => (typeof row === 'string' ? row : row.text).trim()),
    notes: (spec.notes ?? []).map((note) => note.trim()),
    words: buildWords(
      lang,
      edges.some(({ steps }) => steps.length > 0),
    ),
    description: meta.description?.trim() ?? null,
    alt: meta.alt === undefined ? buildAltText({ title, lang, nodes, zones, edges }) : flat(meta.alt),
    meta,
  };
  return { ...model, longDescription: buildLongDescription(model) };
}

/** Readers of screens read an alternative text in one go; what it cannot hold is in the long description. */
function warnOfLongAlt({ meta }: Spec, warn: Warn): void {
  const length = [...flat(meta?.alt ?? '')].length;
  if (length <= LONGEST_ALT) return;
  warn({
    rule: 'model/long-alt',
    severity: 'warning',
    message: `the alternative text has ${length} characters, and ${LONGEST_ALT} are heard in one go`,
    help: 'say in it what the picture is about; boxes and arrows are told in the long description anyway',
    pointer: '/meta/alt',
  });
}

/** Two badges with one number are legal, and hardly ever meant. */
function warnOfTwins(nodes: readonly Node[], warn: Warn): void {
  const firsts = new Map<number, Node>();
  for (const node of nodes) {
    const first = node.number === null ? undefined : firsts.get(node.number);
    if (first !== undefined) {
      warn({
        rule: 'model/duplicate-number',
        severity: 'warning',
        message: `the nodes "${first.id}" and "${node.id}" both have the number ${node.number}`,
        help: 'give each node a number of its own',
        pointer: `${node.pointer}/number`,
      });
    } else if (node.number !== null) firsts.set(node.number, node);
  }
}
