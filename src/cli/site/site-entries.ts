import { availableParallelism } from 'node:os';
import type { ResultCache } from '../../catalog/result-cache.ts';
import { pagePath } from '../../site/paths.ts';
import type { Finding } from '../findings/finding.ts';
import { inPool } from '../in-pool.ts';
import { startProgress } from '../progress.ts';
import type { Stamp } from '../stamp.ts';
import type { Terminal } from '../terminal.ts';
import { areThere, filesOf, isTaken, PARTS, partPath } from './site-files.ts';
import { type ListedEntry, type SiteListing, writeSiteListing } from './site-listing.ts';
import type { SiteOptions } from './site-options.ts';
import { entryKey, type MadeEntry, makePictures } from './site-pictures.ts';
import { unsocialFinding } from './site-social.ts';
import { fault, type Source, type Sources } from './site-sources.ts';
import { openWorkshop } from './site-workshop.ts';

/** What a run of `site` works with. */
export interface SiteRun {
  readonly options: SiteOptions;
  readonly stamp: Stamp;
  readonly cache: ResultCache;
  readonly terminal: Terminal;
}

/** The entries of a site with all files but their pages. */
export interface Entries {
  readonly entries: readonly ListedEntry[];
  /** Names of those whose files were made now. */
  readonly made: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  /** What the folder's listing tells by now: all that was there, and all that may be. */
  readonly claimed: SiteListing;
}

/** Makes the pictures that are not proven fresh by the site's own listing; what goes wrong costs no entry its last good files. */
export async function makeEntries(found: Sources, before: SiteListing, run: SiteRun): Promise<Entries> {
  const { to } = run.options;
  const known = new Map(before.entries.map((entry) => [entry.name, entry]));
  const stale = found.sources.filter((source) => !isProven(known.get(source.image.name), source, to, run.stamp));
  const inWay = stale.flatMap((source) => (known.has(source.image.name) ? [] : findInTheWay(source, to)));
  const blocked = new Set(inWay.map(({ name }) => name));
  const free = stale.filter(({ image }) => !blocked.has(image.name));
  const claimed = await claim(before, free, to);
  const results = await makeAll(free, run);
  const made = new Map(
    results.flatMap((result) => (result.kind === 'made' ? [[result.entry.name, result.entry]] : [])),
  );
  const entries = joinEntries(before.entries, made, found);
  return {
    entries,
    made: new Set(made.keys()),
    findings: [
      ...inWay.map(({ finding }) => finding),
      ...results.flatMap((result) => (result.kind === 'failed' ? result.findings : [])),
      ...unsocialFindings(entries, found.sources),
    ],
    claimed,
  };
}

/** What was made now, and of what was there all that is still asked for, or kept for want of anything better. */
function joinEntries(
  before: readonly ListedEntry[],
  made: ReadonlyMap<string, ListedEntry>,
  found: Sources,
): readonly ListedEntry[] {
  const asked = new Set(found.sources.map(({ image }) => image.name));
  const old = before.filter(
    (entry) => !made.has(entry.name) && entry.card !== null && (asked.has(entry.name) || found.keeps(entry)),
  );
  return [...old, ...made.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function unsocialFindings(entries: readonly ListedEntry[], sources: readonly Source[]): readonly Finding[] {
  const paths = new Map(sources.map(({ image, file }) => [image.name, file.path]));
  return entries.flatMap(({ name, unsocial }) => {
    const path = paths.get(name);
    return unsocial === null || path === undefined ? [] : [unsocialFinding(path, unsocial)];
  });
}

const isProven = (entry: ListedEntry | undefined, source: Source, to: string, stamp: Stamp): boolean =>
  entry !== undefined &&
  entry.card !== null &&
  entry.key === entryKey(source, stamp) &&
  areThere(to, picturesOf(entry));

const picturesOf = (entry: ListedEntry) => filesOf(entry).filter(([path]) => path !== pagePath(entry.name));

/** A file that is not ours, where one of a new entry's would be. */
function findInTheWay({ image, file }: Source, to: string): readonly { name: string; finding: Finding }[] {
  const path = [pagePath(image.name), ...PARTS.map((part) => partPath(image.name, part))].find((one) =>
    isTaken(to, one),
  );
  return path === undefined ? [] : [{ name: image.name, finding: inTheWay(path, file.path) }];
}

/** About somebody else's file where one of the site's would be. */
export const inTheWay = (path: string, file: string): Finding =>
  fault(
    'site/in-the-way',
    file,
    `"${path}" is not the site's own, and stands where one of its files would be`,
    'move it elsewhere',
  );

/** The listing names all files that may be written before the first one is: a run that is killed leaves nothing that is nobody's. */
async function claim(before: SiteListing, sources: readonly Source[], to: string): Promise<SiteListing> {
  if (sources.length === 0) return before;
  const known = new Map(before.entries.map((entry) => [entry.name, entry]));
  for (const { image } of sources) {
    const old = known.get(image.name);
    const blank = { name: image.name, spec: image.spec, page: 0, context: '', card: null, unsocial: null };
    const bytes = { ...Object.fromEntries(PARTS.map((part) => [part, 0])), ...old?.bytes };
    known.set(image.name, { ...(old ?? blank), key: '', bytes });
  }
  const claimed = { ...before, context: '', entries: [...known.values()] };
  await writeSiteListing(to, claimed);
  return claimed;
}

/** Renderings that an entry may need: one for its SVG, one for those who link to it. */
const RENDERINGS = 2;

async function makeAll(sources: readonly Source[], run: SiteRun): Promise<readonly MadeEntry[]> {
  const { options, terminal } = run;
  const jobs = options.jobs ?? availableParallelism();
  const workshop = openWorkshop(sources.length * RENDERINGS, jobs, options, run);
  const progress = startProgress(sources.length, terminal);
  let isHalted = false;
  try {
    // One more than are rendered at a time: its pictures are compressed meanwhile.
    return await inPool(sources, jobs + 1, async (source) => {
      if (isHalted) return { kind: 'failed', findings: [] };
      const result = await makePictures(source, options.out, options.to, { ...run, workshop });
      const status = result.kind === 'made' ? 'built' : 'failed';
      isHalted ||= options.failFast === true && result.kind === 'failed';
      progress({ name: source.image.name, status, facts: undefined, listed: undefined, findings: [] });
      return result;
    });
  } finally {
    await workshop.close();
  }
}
