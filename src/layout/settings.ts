import { buildProblem, type Setting, type SizedModel, type Task } from './build-problem.ts';
import { isCrowded } from './crowded.ts';

/** Type scales, the largest first; the last ones are near the smallest text allowed. */
export const LADDER: readonly number[] = [2.2, 1.95, 1.7, 1.45, 1.3, 1.2, 1.14, 1.08, 1.02, 0.97, 0.92, 0.87];
/** Widths of a node's texts at scale 1, px: a broad card needs fewer lines, a slim one leaves room for labels. */
const TEXT_WIDTHS = { tall: [122, 104], compact: [132], small: [] } as const;
/** Many boxes only fit as smaller cards. */
const SMALL_TEXT_WIDTHS = { tall: [104], compact: [132], small: [104] } as const;

/** A task and all that has been measured of it. */
export interface Job extends Task {
  readonly sized: Map<string, SizedModel>;
}

/** The ways to set a diagram at one type scale, in the order in which they are tried. */
export function settingsAt(job: Job, typeScale: number): readonly Setting[] {
  const widths = isCrowded(job.model) ? SMALL_TEXT_WIDTHS : TEXT_WIDTHS;
  return STYLES.flatMap((style) => widths[style].map((textWidth) => ({ style, textWidth, typeScale })));
}

const STYLES = ['tall', 'compact', 'small'] as const;

/** Cards of middling width: what placements are judged by before any is drawn out, and what ELK gets. */
export const usualSetting = (typeScale: number): Setting => ({ style: 'tall', textWidth: 120, typeScale });

/** The model measured in a setting; each is measured once. */
export function sizedAt(job: Job, setting: Setting): SizedModel {
  const key = `${setting.style} ${setting.textWidth} ${setting.typeScale}`;
  const known = job.sized.get(key);
  if (known !== undefined) return known;
  const sized = buildProblem(job, setting);
  job.sized.set(key, sized);
  return sized;
}

/** True when labels would have to be held up at the smallest size allowed. */
export function isTooSmall({ model, metrics }: Job, typeScale: number): boolean {
  const unit = Math.min(model.canvas.width, model.canvas.height) / 1024;
  return metrics.basePx('edge-label') * typeScale * unit < model.minTextPx && typeScale < 1;
}

/** The ways to set a diagram at the smallest type allowed. */
export const smallestSettings = (job: Job): readonly Setting[] =>
  settingsAt(job, LADDER.findLast((scale) => !isTooSmall(job, scale)) ?? 1);

/** Share of the area that boxes may take before no arrow finds its way between them. */
const MOST_COVERED = 0.4;

/** True when the boxes alone, as small as they may be set, leave no room for arrows: nothing needs to be tried then. */
export function isHopeless(job: Job): boolean {
  const covered = smallestSettings(job).map((setting) =>
    sizedAt(job, setting).problem.nodes.reduce((sum, n) => sum + n.width * n.height, 0),
  );
  return Math.min(...covered) > MOST_COVERED * job.area.width * job.area.height;
}
