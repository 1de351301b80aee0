import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSite, type Site } from '../../site/create-site.ts';
import type { SiteFile, SiteSettings, Templates } from '../../site/entry.ts';
import { pagePath } from '../../site/paths.ts';
import type { Finding } from '../findings/finding.ts';
import { sha256 } from '../hash.ts';
import { inPool } from '../in-pool.ts';
import { packagePath } from '../package-files.ts';
import { hasBytes, type OutputFile, writeTogether } from '../write-together.ts';
import { type Entries, inTheWay, type SiteRun } from './site-entries.ts';
import { areThere, isTaken } from './site-files.ts';
import { type ListedEntry, type SiteListing, writeSiteListing } from './site-listing.ts';
import { changed, readEntry } from './site-pictures.ts';
import type { Source } from './site-sources.ts';

/** A site with its pages written: its own listing, and the files that it may have had besides. */
export interface WrittenSite {
  readonly listing: SiteListing;
  readonly claimed: SiteListing;
  readonly findings: readonly Finding[];
}

/** Entries read at a time. */
const WIDTH = 8;

/** Draws and writes all pages that may have changed; a file whose bytes are the same is left alone. */
export async function writePages(
  sources: readonly Source[],
  { entries, claimed }: Entries,
  run: SiteRun,
): Promise<WrittenSite> {
  const { stamp, options } = run;
  const { baseUrl = null, name, lang, to } = options;
  const settings: SiteSettings = { name, baseUrl, lang, version: stamp.version };
  const templates = await readTemplates();
  const cards = entries.flatMap(({ card }) => card ?? []);
  const context = sha256(JSON.stringify([stamp.version, stamp.code, settings, templates, cards]));
  const known = new Map(sources.map((source) => [source.image.name, source]));
  const stale = entries.filter((entry) => known.has(entry.name) && !isFresh(entry, context, to));
  const isRestFresh = context === claimed.context && areThere(to, Object.entries(claimed.rest));
  const listing = { whiteprint: stamp.version, context, entries, rest: claimed.rest };
  if (stale.length === 0 && isRestFresh) return { listing, claimed, findings: [] };
  const site = createSite({ settings, templates, cards });
  const before = await claimPages(claimed, stale, to);
  const pages = await drawPages(site, stale, known, run);
  const rest = await drawRest(site, before, to);
  return {
    listing: {
      ...listing,
      context: rest.findings.length > 0 ? '' : context,
      entries: entries.map((entry) => {
        const page = pages.sizes.get(entry.name);
        return page === undefined ? entry : { ...entry, page, context };
      }),
      rest: rest.rest,
    },
    claimed: rest.claimed,
    findings: [...pages.findings, ...rest.findings],
  };
}

const isFresh = (entry: ListedEntry, context: string, to: string): boolean =>
  entry.context === context && areThere(to, [[pagePath(entry.name), entry.page]]);

/** Pages that are about to change prove nothing: a run that is killed leaves them to the next one. */
async function claimPages(claimed: SiteListing, stale: readonly ListedEntry[], to: string): Promise<SiteListing> {
  const names = new Set(stale.map(({ name }) => name));
  const entries = claimed.entries.map((entry) => (names.has(entry.name) ? { ...entry, context: '' } : entry));
  const next = { ...claimed, context: '', entries };
  await writeSiteListing(to, next);
  return next;
}

/** The package's templates by name. */
async function readTemplates(): Promise<Templates> {
  const folder = packagePath('templates');
  const names = (await readdir(folder)).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

async function drawPages(
  site: Site,
  entries: readonly ListedEntry[],
  sources: ReadonlyMap<string, Source>,
  { options }: SiteRun,
): Promise<{ readonly sizes: ReadonlyMap<string, number>; readonly findings: readonly Finding[] }> {
  const sizes = new Map<string, number>();
  const findings: Finding[] = [];
  await inPool(entries, WIDTH, async (listed) => {
    const source = sources.get(listed.name);
    if (source === undefined) return;
    const entry = await readEntry(source, listed, options.out);
    if (entry === undefined) {
      findings.push(changed(source, options.out));
      return;
    }
    const file = toOutput(site.drawPage(entry), options.to);
    await writeTogether([file]);
    sizes.set(listed.name, file.bytes.byteLength);
  });
  return { sizes, findings };
}

const toOutput = ({ path, text }: SiteFile, to: string): OutputFile => ({
  path: join(to, path),
  bytes: Buffer.from(text, 'utf8'),
});

interface WrittenRest {
  /** Bytes by path. */
  readonly rest: SiteListing['rest'];
  readonly claimed: SiteListing;
  readonly findings: readonly Finding[];
}

/**
 * Writes all that is no picture's, each file as soon as it is drawn, so that a large site is never in memory as a whole.
 * Names that are new are listed before they are written, so those files are drawn again.
 */
async function drawRest(site: Site, before: SiteListing, to: string): Promise<WrittenRest> {
  const search = await readSearch();
  const rest: Record<string, number> = {};
  const added = new Set<string>();
  const findings: Finding[] = [];
  for (const file of restFiles(site, search)) {
    const output = toOutput(file, to);
    const isOurs = before.rest[file.path] !== undefined;
    if (isOurs) await writeTogether([output]);
    else if (!(await hasBytes(output))) {
      if (isTaken(to, file.path)) {
        findings.push(inTheWay(file.path, output.path));
        continue;
      }
      added.add(file.path);
    }
    rest[file.path] = output.bytes.byteLength;
  }
  const claimed = { ...before, rest: { ...before.rest, ...rest } };
  if (added.size === 0) return { rest, claimed, findings };
  await writeSiteListing(to, claimed);
  for (const file of restFiles(site, search)) if (added.has(file.path)) await writeTogether([toOutput(file, to)]);
  return { rest, claimed, findings };
}

function* restFiles(site: Site, search: SiteFile): Iterable<SiteFile> {
  yield* site.drawRest();
  yield search;
}

/** The search as browsers load it, from the package that also makes its indexes. */
const readSearch = async (): Promise<SiteFile> => ({
  path: 'assets/minisearch.js',
  text: await readFile(fileURLToPath(import.meta.resolve('minisearch')), 'utf8'),
});
