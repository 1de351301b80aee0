import { NO_CACHE } from '../../catalog/result-cache.ts';
import { openResultCache } from '../cache-folder.ts';
import { exitCodeOf, type Finding, sortFindings, toJsonFinding } from '../findings/finding.ts';
import { tooManyWarnings } from '../findings/too-many-warnings.ts';
import { readListing } from '../out-folder.ts';
import { byteText, countText } from '../quantity-text.ts';
import { loadStamp } from '../stamp.ts';
import { countFindings, tellFindings } from '../tell-run.ts';
import type { Terminal } from '../terminal.ts';
import { allFiles, findForeign, removeStale } from './site-clean.ts';
import { type Entries, makeEntries, type SiteRun } from './site-entries.ts';
import { openSite, type SiteListing, writeSiteListing } from './site-listing.ts';
import type { SiteOptions } from './site-options.ts';
import { writePages } from './site-pages.ts';
import { findSources } from './site-sources.ts';

/** `whiteprint site`: writes the static catalog of the folder for images. Answers the exit code. */
export async function runSite(args: readonly string[], options: SiteOptions, terminal: Terminal): Promise<number> {
  const there = await openSite(options.to);
  const before = options.force === true ? forgetful(there) : there;
  const stamp = await loadStamp();
  const cache = options.force === true ? NO_CACHE : openResultCache(options);
  const run: SiteRun = { options, stamp, cache, terminal };
  const listing = { out: options.out, manifest: await readListing(options.out) };
  const found = await findSources(args, { listing, stamp, options });
  const entries = await makeEntries(found, before, run);
  const site = await publish(found.sources, entries, before, run);
  const findings = [...found.findings, ...entries.findings, ...site.findings];
  const all = [...findings, ...tooManyWarnings(findings, options)];
  tell(all, site.listing, { made: entries.made.size, removed: site.removed }, run);
  return exitCodeOf(all);
}

/** A listing that still tells which files are the site's, and proves nothing. */
const forgetful = (listing: SiteListing): SiteListing => ({
  ...listing,
  context: '',
  entries: listing.entries.map((entry) => ({ ...entry, key: '' })),
});

/** Writes pages, then removes what is the site's no more; a site without any entry is none, and nothing is written of it. */
async function publish(
  sources: Parameters<typeof writePages>[0],
  entries: Entries,
  before: SiteListing,
  run: SiteRun,
): Promise<{ readonly listing: SiteListing; readonly removed: number; readonly findings: readonly Finding[] }> {
  const { to } = run.options;
  if (entries.entries.length === 0 && before.entries.length === 0) return { listing: before, removed: 0, findings: [] };
  const { listing, claimed, findings } = await writePages(sources, entries, run);
  const removed = await removeStale(to, claimed, listing);
  await writeSiteListing(to, listing);
  return { listing, removed, findings: [...findings, ...(await findForeign(to, listing))] };
}

function tell(
  findings: readonly Finding[],
  listing: SiteListing,
  { made, removed }: { readonly made: number; readonly removed: number },
  { options, terminal }: SiteRun,
): void {
  const files = allFiles(listing);
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  if (options.json === true) {
    const diagnostics = sortFindings(findings).map(toJsonFinding);
    terminal.give(`${JSON.stringify({ pages, files: files.size, bytes, diagnostics }, null, 2)}\n`);
    return;
  }
  tellFindings(findings, terminal);
  const size = `${countText(pages, 'page')}, ${countText(files.size, 'file')}, ${byteText(bytes)}`;
  const done = [
    `${countText(made, 'picture')} made`,
    ...(removed > 0 ? [`${countText(removed, 'file')} removed`] : []),
  ];
  const found = countFindings(findings);
  terminal.tell(`${options.to}: ${size}; ${done.join(', ')}${found === '' ? '' : `; ${found}`}\n`);
  if (options.baseUrl === undefined) terminal.tell(`note: ${NO_BASE_URL}\n`);
}

const NO_BASE_URL = 'without --base-url there is no sitemap, and pages do not tell their own address to search engines';
