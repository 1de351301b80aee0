import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../report/schema.ts';
import type { Entry } from '../../site/entry.ts';
import { toCard } from '../../site/to-card.ts';
import type { Finding } from '../findings/finding.ts';
import { hashParts, sha256 } from '../hash.ts';
import { shellCommand } from '../shell-command.ts';
import type { Stamp } from '../stamp.ts';
import { writeTogether } from '../write-together.ts';
import { PARTS, partPath, toEntryFiles } from './site-files.ts';
import type { ListedEntry } from './site-listing.ts';
import { makeSocial, type SiteKit } from './site-social.ts';
import { fault, readProven, type Source } from './site-sources.ts';
import { makeWebParts, type PartBytes } from './site-web.ts';

/** An entry whose pictures are written and whose page is not, or why there is none. */
export type MadeEntry =
  | { readonly kind: 'made'; readonly entry: ListedEntry }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] };

/** What all files of an entry are made of: the same key, the same files. */
export const entryKey = ({ image }: Source, { version, engine, code }: Stamp): string =>
  hashParts([version, engine, code, image.key, ...image.files.flatMap(({ file, sha256: hash }) => [file, hash])]);

/** Makes and writes all files of a picture but its page. */
export async function makePictures(source: Source, out: string, to: string, kit: SiteKit): Promise<MadeEntry> {
  const { name, spec } = source.image;
  const [png, report] = await Promise.all([readProven(out, source.image, 'png'), readReport(source, out)]);
  const yaml = await readFile(source.file.path).catch(() => undefined);
  if (png === undefined || report === undefined || yaml === undefined || sha256(yaml) !== source.image.inputs.spec)
    return failed(changed(source, out));
  const [social, svg, web] = await Promise.all([
    makeSocial(source, png, kit),
    makeSvg(source, report, out, kit),
    makeWebParts(png, kit.cache),
  ]);
  if (social.kind === 'failed') return social;
  if (svg.kind === 'failed') return svg;
  const parts: PartBytes = { '.png': png, '.svg': svg.bytes, '.yaml': yaml, ...web, '-social.png': social.png };
  const files = PARTS.flatMap((part) => (parts[part] === undefined ? [] : [{ part, bytes: parts[part] }]));
  await writeTogether(files.map((file) => ({ path: join(to, partPath(name, file.part)), bytes: file.bytes })));
  const bytes = Object.fromEntries(files.map((file) => [file.part, file.bytes.byteLength]));
  const card = toCard({ report, files: toEntryFiles(name, report.image, bytes), spec: yaml.toString('utf8') });
  const key = entryKey(source, kit.stamp);
  return { kind: 'made', entry: { name, spec, key, bytes, page: 0, context: '', card, unsocial: social.unsocial } };
}

/** All that the page of a picture tells, read anew; undefined when it was changed a moment ago. */
export async function readEntry(source: Source, { bytes }: ListedEntry, out: string): Promise<Entry | undefined> {
  const { image, file } = source;
  const [report, yaml] = await Promise.all([readReport(source, out), readFile(file.path).catch(() => undefined)]);
  if (report === undefined || yaml === undefined || sha256(yaml) !== image.inputs.spec) return undefined;
  return { report, files: toEntryFiles(image.name, report.image, bytes), spec: yaml.toString('utf8') };
}

async function readReport({ image }: Source, out: string): Promise<Report | undefined> {
  const bytes = await readProven(out, image, 'json');
  return bytes === undefined ? undefined : JSON.parse(bytes.toString('utf8'));
}

type MadeSvg =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] };

/** The SVG beside the picture, or, where there is none, that of the picture drawn again, which has to be the same picture. */
async function makeSvg(source: Source, { image }: Report, out: string, { workshop }: SiteKit): Promise<MadeSvg> {
  const bytes = await readProven(out, source.image, 'svg');
  if (bytes !== undefined) return { kind: 'made', bytes };
  const again = await workshop.renderAgain(source);
  if (again.kind === 'failed') return again;
  const drawn: Report = JSON.parse(Buffer.from(again.files.json).toString('utf8'));
  // Files of the same pixels may differ from machine to machine.
  if (drawn.image.pixelSha256 !== image.pixelSha256) return failed(redrawn(source, out));
  return { kind: 'made', bytes: again.files.svg };
}

const failed = (finding: Finding) => ({ kind: 'failed' as const, findings: [finding] });

const mend = ({ file }: Source, out: string): string => shellCommand(['whiteprint', 'build', file.path, '-o', out]);

/** About a picture whose files changed while the site was made. */
export const changed = (source: Source, out: string): Finding =>
  fault(
    'site/stale',
    source.file.path,
    `files of "${source.image.name}" changed while the site was made`,
    mend(source, out),
  );

const redrawn = (source: Source, out: string): Finding =>
  fault('site/stale', source.file.path, `"${source.image.name}" is not what this spec gives now`, mend(source, out));
