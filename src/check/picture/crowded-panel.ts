import type { PlacedPanel } from '../../layout/layout.ts';
import { finding, pairs } from './finding.ts';
import { lengthInside, sharedArea, spanOf, stickingOut } from './measure.ts';
import { hasInk, type Picture, type PictureRule } from './picture.ts';

/** px that a panel's parts may stand over its border. */
const SLACK = 1;

/** Number, sample stroke, rule and text of header, legend, key or notes on each other, or outside their panel. */
export const crowdedPanel: PictureRule = (picture) =>
  picture.layout.panels.flatMap((panel) => [...onEachOther(picture, panel), ...outside(panel)]);

function onEachOther({ texts }: Picture, panel: PlacedPanel) {
  const own = texts.filter((t) => hasInk(t) && panel.texts.some((p) => p.owner === t.owner && p.role === t.role));
  const words = own.map((t) => ({ what: `text "${t.text}"`, box: t.ink }));
  const marks = marksOf(panel);
  const report = (message: string, evidence: Readonly<Record<string, number>>) =>
    finding('crowded-panel', '', `in the ${panel.role}, ${message}`, evidence);
  return [
    ...pairs(marks, (a, b) => {
      const shared = sharedArea(a.box, b.box);
      return shared ? [report(`${b.what} stands on ${a.what}`, { ...shared })] : [];
    }),
    ...marks.flatMap((mark) =>
      words.flatMap((word) => {
        const shared = sharedArea(mark.box, word.box);
        return shared ? [report(`${mark.what} stands on ${word.what}`, { ...shared })] : [];
      }),
    ),
    ...words.flatMap(({ what, box }) =>
      strokesOf(panel).flatMap(([a, b]) => {
        const px = lengthInside(box, a, b);
        return px === 0 ? [] : [report(`a line runs through ${what}`, { px })];
      }),
    ),
  ];
}

function outside(panel: PlacedPanel) {
  const lines = strokesOf(panel).map(([a, b]) => ({ what: 'a line', box: spanOf(a, b) }));
  return [...marksOf(panel), ...lines].flatMap(({ what, box }) => {
    const px = stickingOut(box, panel.box);
    return px <= SLACK ? [] : [finding('crowded-panel', '', `${what} leaves the ${panel.role} by ${px} px`, { px })];
  });
}

const marksOf = ({ badges }: PlacedPanel) => badges.map((b) => ({ what: `the mark ${b.text.text}`, box: b.box }));

const strokesOf = ({ rules, swatches }: PlacedPanel) => [
  ...rules,
  ...swatches.map(({ from, to }) => [from, to] as const),
];
