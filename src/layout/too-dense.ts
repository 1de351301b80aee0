import { type Diagnostic, quote } from '../diagnostics.ts';
import type { Size } from '../geometry.ts';
import type { Model } from '../model/model.ts';
import type { TextRole } from '../roles.ts';
import type { Metrics } from '../text/metrics.ts';

/** Says why a diagram does not fit: the words that are wider than its whole area, or else what is too much of. */
export function tooDense(model: Model, metrics: Metrics, area: Size): readonly Diagnostic[] {
  const words = writtenTexts(model).flatMap((text) => tooWide(text, model, metrics, area));
  return words.length > 0 ? words : [tooMuch(model)];
}

interface Written {
  readonly role: TextRole;
  readonly text: string;
  readonly pointer: string;
}

const writtenTexts = (model: Model): readonly Written[] => [
  ...model.nodes.map((n): Written => ({ role: 'node-title', text: n.label, pointer: `${n.pointer}/label` })),
  ...model.nodes.flatMap((n): readonly Written[] =>
    n.role === null ? [] : [{ role: 'node-role', text: n.role, pointer: `${n.pointer}/role` }],
  ),
  ...model.edges.flatMap((e): readonly Written[] =>
    e.label === null ? [] : [{ role: 'edge-label', text: e.label, pointer: `${e.pointer}/label` }],
  ),
  ...model.zones.map((z): Written => ({ role: 'zone-title', text: z.label, pointer: `${z.pointer}/label` })),
];

/** Share of the diagram's width that one word of a box or an arrow may take at the smallest size. */
const WIDEST_WORD = 0.6;

function tooWide({ role, text, pointer }: Written, model: Model, metrics: Metrics, area: Size): readonly Diagnostic[] {
  const width = Math.round(metrics.wrap(role, text, model.minTextPx, 1).width);
  const most = Math.round(area.width * WIDEST_WORD);
  if (width <= most) return [];
  return [
    {
      rule: 'picture/word-too-wide',
      severity: 'error',
      message: `a word of ${quote(text)} is ${width} px wide at ${model.minTextPx} px, more than the ${most} px that there can be room for`,
      help: 'shorten the word, or break it with a blank or a hyphen',
      pointer,
      evidence: { px: width, most },
    },
  ];
}

function tooMuch(model: Model): Diagnostic {
  const { width, height } = model.canvas;
  const labels = model.edges.flatMap((e) => (e.label === null ? [] : [{ text: e.label, pointer: e.pointer }]));
  const longest = labels.toSorted((a, b) => b.text.length - a.text.length)[0];
  const counts = [count(model.nodes.length, 'box', 'boxes'), count(model.edges.length, 'arrow', 'arrows')].join(
    ' and ',
  );
  return {
    rule: 'picture/too-dense',
    severity: 'error',
    message: `${counts} do not fit ${width}×${height} px with text of ${model.minTextPx} px or more`,
    help: `shorten roles and labels${longest === undefined ? '' : ` (the longest is ${quote(longest.text)})`}, leave out boxes or arrows, split the diagram, or choose a larger canvas`,
    pointer: '/nodes',
    evidence: { nodes: model.nodes.length, edges: model.edges.length, labels: labels.length },
  };
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
