import type { PictureOptions } from '../cli/build-options.ts';
import type { PictureFiles } from '../cli/make-picture.ts';
import type { Lane } from './lane.ts';
import { type Painter, readReport, startPainter } from './painter.ts';
import type { PreviewEvent, SpecEntry, SpecView } from './protocol.ts';
import { showFinding } from './show-finding.ts';
import type { ShownSpec } from './shown-specs.ts';
import { type Look, OWN_LOOK, type Take } from './take.ts';
import { hangSpecs, type Item, toEntry, type Wall } from './wall.ts';

/** The specs of a folder with their pictures: drawn when somebody looks, and again when something changed. */
export interface Gallery {
  /** Shows these specs, drawn with these options. */
  hang(specs: readonly ShownSpec[], options: PictureOptions): void;
  /** Draws again what hangs on these files: what is looked at first. `since`: when they changed, ms of `performance`. */
  change(paths: ReadonlySet<string>, since: number): void;
  entries(): readonly SpecEntry[];
  find(id: string): ShownSpec | undefined;
  /** True for the real path of a spec. */
  shows(path: string): boolean;
  /** Waits for the picture of what is in the files now; from now on this is what is looked at. */
  view(id: string, look: Look): Promise<SpecView | undefined>;
  /** The files of a picture; without a version, of the present one. */
  picture(id: string, look: Look, version: string | null): Promise<PictureFiles | undefined>;
  /** Draws in its turn what is not drawn yet. */
  fill(): void;
}

/** What a gallery works with. */
export interface GalleryTools {
  readonly folder: string;
  /** What is looked at is drawn here. */
  readonly urgent: Lane;
  readonly patient: Lane;
  readonly tell: (event: PreviewEvent) => void;
  /** Told which files pictures hang on besides their specs. */
  readonly onNeeds: (paths: ReadonlySet<string>) => void;
  /** True while somebody may be looking at the list. */
  readonly isWatched: () => boolean;
}

/** An empty gallery. */
export function openGallery({ folder, urgent, patient, tell, onNeeds, isWatched }: GalleryTools): Gallery {
  const wall: Wall = { items: new Map(), options: {}, themes: 0, focus: undefined };
  const entries = (): readonly SpecEntry[] => [...wall.items.values()].map(toEntry);
  const tellList = whenOther(entries, (specs) => tell({ kind: 'list', specs }));
  const onDrawn = (item: Item): void => {
    tell({ kind: 'spec', id: item.spec.id });
    tellList();
  };
  const painter = startPainter(wall, {
    urgent,
    patient,
    onDrawn,
    onNeeds: ({ needs }) => onNeeds(needs),
  });
  const fill = (): void => {
    for (const item of wall.items.values()) void painter.bringUp(item, OWN_LOOK, false);
  };
  const touch = (items: Iterable<Item>, since: number | undefined): void => {
    for (const item of items) touchItem(item, since, wall, painter);
    if (isWatched()) fill();
  };
  return {
    hang: (specs, options) => {
      const isOther = JSON.stringify(options) !== JSON.stringify(wall.options);
      wall.options = options;
      hangSpecs(wall, specs);
      if (isOther) wall.themes += 1;
      touch(isOther ? wall.items.values() : [], undefined);
      tellList();
    },
    change: (paths, since) => {
      const items = [...wall.items.values()];
      const needing = items.filter(({ needs }) => [...paths].some((path) => needs.has(path)));
      if (needing.length > 0) wall.themes += 1;
      touch(new Set([...needing, ...items.filter(({ spec }) => paths.has(spec.real))]), since);
    },
    entries,
    find: (id) => wall.items.get(id)?.spec,
    shows: (path) => [...wall.items.values()].some(({ spec }) => spec.real === path),
    view: async (id, look) => {
      const item = wall.items.get(id);
      if (item === undefined) return undefined;
      wall.focus = { id, look };
      const take = await painter.bringUp(item, look, true);
      return toView(item, take, await painter.filesOf(item, look, take), folder);
    },
    picture: async (id, look, version) => {
      const item = wall.items.get(id);
      if (item === undefined) return undefined;
      const kept = version === null ? undefined : painter.kept(version);
      if (kept !== undefined) return kept;
      const take = await painter.bringUp(item, look, false);
      return version === null || version === take.version ? painter.filesOf(item, look, take) : undefined;
    },
    fill,
  };
}

/** Tells a value when it is another than the last time. */
function whenOther<T>(valueNow: () => T, tell: (value: T) => void): () => void {
  let told = '';
  return () => {
    const value = valueNow();
    const text = JSON.stringify(value);
    if (text !== told) tell(value);
    told = text;
  };
}

/** Something that a spec hangs on has changed: what is looked at is drawn at once. */
function touchItem(item: Item, since: number | undefined, { focus }: Wall, painter: Painter): void {
  item.round += 1;
  item.since = since;
  if (focus?.id === item.spec.id) void painter.bringUp(item, focus.look, true);
}

const toView = (item: Item, take: Take, files: PictureFiles | undefined, folder: string): SpecView => ({
  entry: toEntry(item),
  version: take.version,
  isStale: take.isStale,
  report: files === undefined ? null : readReport(files),
  findings: take.findings.map((finding) => showFinding(finding, folder)),
  ms: take.ms,
});
