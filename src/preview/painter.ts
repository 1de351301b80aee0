import type { PictureOptions } from '../cli/build-options.ts';
import { FAULT_HELP, faultMessage } from '../cli/findings/fault.ts';
import { runFinding } from '../cli/findings/finding.ts';
import type { PictureFiles } from '../cli/make-picture.ts';
import type { Rendering } from '../cli/render-picture.ts';
import type { Drawers } from '../cli/renderer.ts';
import { parseCanvas } from '../model/canvas.ts';
import type { Report } from '../report/schema.ts';
import { findNeeds } from './find-needs.ts';
import type { Lane } from './lane.ts';
import { openShelf } from './picture-shelf.ts';
import { isReal } from './shown-specs.ts';
import { type Look, NO_TAKE, nextTake, type Take } from './take.ts';
import { type Item, keyOf, type Pending, type Wall } from './wall.ts';

/** Draws pictures of a wall, each once, and drops those that are overtaken by a change. */
export interface Painter {
  /** Waits until a look of a spec is of what is in the files now. */
  bringUp(item: Item, look: Look, isUrgent: boolean): Promise<Take>;
  /** The files of a take's picture. */
  filesOf(item: Item, look: Look, take: Take): Promise<PictureFiles | undefined>;
  /** Files by version, when they are at hand. */
  kept(version: string): PictureFiles | undefined;
}

export interface PainterTools {
  /** For what is looked at: its process is warm, and never busy with anything else. */
  readonly urgent: Lane;
  /** For what can wait. */
  readonly patient: Lane;
  /** Told when something of a spec was drawn, or could not be, and which files it hangs on. */
  readonly onDrawn: (item: Item) => void;
  readonly onNeeds: (item: Item) => void;
}

/** A painter for a wall. */
export function startPainter(wall: Wall, tools: PainterTools): Painter {
  const shelf = openShelf();
  const draw = async (item: Item, look: Look, pending: Pending, isWanted: () => boolean): Promise<void> => {
    const { round, since } = item;
    const learning = findNeeds(item.spec.file, wall.options.theme).catch(() => item.needs);
    const lane = pending.isSoon ? tools.urgent : tools.patient;
    const rendering = await lane.run(isWanted, (drawers) => {
      pending.isSoon = true;
      return orderPicture(item, look, wall, drawers);
    });
    if (rendering === undefined || !isWanted()) return;
    const ms = since === undefined ? null : Math.round(performance.now() - since);
    const take = nextTake(item.takes.get(keyOf(look)) ?? NO_TAKE, rendering, round, ms);
    item.takes.set(keyOf(look), take);
    if (rendering.kind === 'made') {
      item.title = readReport(rendering.files).title;
      shelf.put(take.version ?? '', rendering.files);
    }
    tools.onDrawn(item);
    item.needs = await learning;
    tools.onNeeds(item);
  };
  const begin = (item: Item, look: Look, isUrgent: boolean): Pending => {
    const key = keyOf(look);
    const isWanted = (): boolean => item.pending.get(key) === pending && pending.round === item.round;
    const done = Promise.resolve()
      .then(() => draw(item, look, pending, isWanted))
      .finally(() => {
        if (item.pending.get(key) === pending) item.pending.delete(key);
      });
    const pending: Pending = { round: item.round, isSoon: isUrgent, done };
    item.pending.set(key, pending);
    return pending;
  };
  return {
    bringUp: async (item, look, isUrgent) => {
      for (;;) {
        const take = item.takes.get(keyOf(look)) ?? NO_TAKE;
        if (take.round === item.round || wall.items.get(item.spec.id) !== item) return take;
        const pending = item.pending.get(keyOf(look));
        const isGood = pending?.round === item.round && (pending.isSoon || !isUrgent);
        await (isGood ? pending : begin(item, look, isUrgent)).done;
      }
    },
    // What the shelf has no more is drawn again: the same text gives the same picture.
    filesOf: async (item, look, { version }) => {
      if (version === null) return undefined;
      if (shelf.get(version) === undefined) await begin(item, look, true).done;
      return shelf.get(version);
    },
    kept: (version) => shelf.get(version),
  };
}

/** Never throws. */
async function orderPicture(item: Item, look: Look, wall: Wall, drawers: Drawers): Promise<Rendering> {
  const { file, real } = item.spec;
  // A link that was put in its place may lead out of the folder, and findings show lines of what they are about.
  if (!isReal(real)) return { kind: 'failed', findings: [runFinding('unreadable', file.path, NOT_THERE)] };
  try {
    return await drawers.draw({ file, name: null, round: wall.themes, options: inLook(wall.options, look) });
  } catch (error) {
    return { kind: 'failed', findings: [runFinding('fault', file.path, faultMessage(error), FAULT_HELP)] };
  }
}

const NOT_THERE = 'cannot read it: no such file in the folder';

/** The options of the command line with another theme or canvas. */
function inLook(options: PictureOptions, { theme, size }: Look): PictureOptions {
  const canvas = size === null ? undefined : parseCanvas(size);
  return { ...options, ...(theme !== null && { theme }), ...(canvas && { size: [canvas] }) };
}

/** The sidecar of a picture. */
export const readReport = ({ json }: PictureFiles): Report => JSON.parse(Buffer.from(json).toString('utf8'));
