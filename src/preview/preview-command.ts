import { randomBytes } from 'node:crypto';
import { relative } from 'node:path';
import type { PictureOptions } from '../cli/build-options.ts';
import { themeNames } from '../cli/find-theme.ts';
import { faultMessage, stackOf } from '../cli/findings/fault.ts';
import { reasonOf } from '../cli/findings/trouble.ts';
import type { Settings } from '../cli/live-settings.ts';
import { openDrawers } from '../cli/renderer.ts';
import type { Terminal } from '../cli/terminal.ts';
import { CANVAS_NAMES } from '../model/canvas.ts';
import { openEvents } from './event-stream.ts';
import { foldersOf } from './find-needs.ts';
import { type Gallery, openGallery } from './gallery.ts';
import { isLoopback } from './guard.ts';
import { openLane } from './lane.ts';
import { openPage } from './page-files.ts';
import type { Place } from './server.ts';
import { startServer } from './server.ts';
import { findSubject, isReal, listSpecs, type Subject } from './shown-specs.ts';
import { openSources } from './source-file.ts';
import { type FileWatch, watchFiles } from './watch-files.ts';
import { watchedFolders } from './watched-folders.ts';

/** What `preview` may be told. */
export interface PreviewOptions extends PictureOptions, Place {
  readonly open: boolean;
  readonly readOnly?: boolean;
}

/** `whiteprint preview`: serves the pictures of specs, and draws them again as files change. Goes on until a signal ends it. */
export async function runPreview(
  arg: string | undefined,
  settings: Settings<PreviewOptions>,
  terminal: Terminal,
): Promise<never> {
  const { host, port, open, readOnly = false } = settings.now();
  const subject = await findSubject(arg, settings.now().specs);
  const events = openEvents();
  const watching: { watch?: FileWatch } = {};
  const gallery = openGallery({
    folder: subject.folder,
    urgent: openLane(openDrawers(1, true)),
    patient: openLane(openDrawers(1)),
    tell: events.tell,
    onNeeds: (paths) => {
      for (const folder of foldersOf(paths)) void watching.watch?.add(folder);
    },
    isWatched: () => events.count() > 0,
  });
  const token = randomBytes(24).toString('base64url');
  const choices = { themes: await themeNames(), sizes: Object.keys(CANVAS_NAMES), readOnly };
  const desk = { gallery, page: openPage(token), sources: openSources(subject.folder), token, choices };
  const address = await startServer(
    { host, port },
    { desk, events, onListener: gallery.fill, onFault: (error) => tellFault(error, terminal) },
  );
  watching.watch = await watchSubject(subject, gallery, settings, terminal);
  await hang(subject, gallery, settings.now());
  // The first picture is likely to be looked at, and warms what draws.
  const [first] = gallery.entries();
  if (first !== undefined) void gallery.view(first.id, { theme: null, size: null });
  if (!isLoopback(host)) terminal.complain(warnOf(host, readOnly));
  terminal.give(`${address}\n`);
  terminal.tell(`showing ${relative('.', subject.folder) || '.'}; Ctrl-C ends\n`);
  if (open && process.stdout.isTTY === true && process.env['CI'] === undefined) await openBrowser(address, terminal);
  return new Promise(() => undefined);
}

async function hang(subject: Subject, gallery: Gallery, options: PreviewOptions): Promise<void> {
  const { host: _1, port: _2, open: _3, readOnly: _4, ...pictures } = options;
  gallery.hang(await listSpecs(subject, options.specs), pictures);
}

async function watchSubject(
  subject: Subject,
  gallery: Gallery,
  settings: Settings<PreviewOptions>,
  terminal: Terminal,
): Promise<FileWatch> {
  const watch = await watchFiles({
    folders: await watchedFolders(subject.args, settings.now().specs),
    onChange: async (paths, since) => {
      gallery.change(paths, since);
      // Nothing came or went.
      if ([...paths].every((path) => gallery.shows(path) && isReal(path))) return;
      if (settings.paths().some((path) => paths.has(path))) await settings.reread();
      await hang(subject, gallery, settings.now());
    },
    onTrouble: (error) => terminal.complain(`whiteprint: cannot watch all files: ${reasonOf(error)}\n`),
  });
  for (const folder of foldersOf(settings.paths())) await watch.add(folder);
  return watch;
}

const warnOf = (host: string, readOnly: boolean): string =>
  `WARNING: --host ${host} lets other machines in: whoever reaches this address can read your specs${readOnly ? '' : ' AND WRITE THEM'}.\n${readOnly ? '' : 'help: --read-only leaves the editor out\n'}`;

const tellFault = (error: unknown, terminal: Terminal): void =>
  terminal.complain(`whiteprint: ${faultMessage(error)}\n${terminal.isVerbose ? stackOf(error) : ''}`);

/** A browser that cannot be opened is no reason to end. */
async function openBrowser(address: string, terminal: Terminal): Promise<void> {
  try {
    const { default: open } = await import('open');
    const child = await open(address);
    child.on('error', () => undefined);
  } catch (error) {
    terminal.tell(`no browser could be opened: ${reasonOf(error)}\n`);
  }
}
