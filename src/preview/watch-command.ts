import { existsSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fillOut } from '../cli/build-command.ts';
import type { BuildOptions } from '../cli/build-options.ts';
import { findSpecs } from '../cli/find-specs.ts';
import { faultMessage, stackOf } from '../cli/findings/fault.ts';
import { isTrouble, reasonOf, trouble } from '../cli/findings/trouble.ts';
import type { Settings } from '../cli/live-settings.ts';
import { checkFolder } from '../cli/out-folder.ts';
import { countText } from '../cli/quantity-text.ts';
import { type Drawers, openDrawers, type Renderer } from '../cli/renderer.ts';
import { summarize } from '../cli/summary.ts';
import { tellFindings } from '../cli/tell-run.ts';
import type { Terminal } from '../cli/terminal.ts';
import { findNeeds, foldersOf } from './find-needs.ts';
import { type FileWatch, watchFiles } from './watch-files.ts';
import { watchedFolders } from './watched-folders.ts';

/** What has changed since the last build: everything may have, or these specs, as the user names them. */
interface Work {
  isWhole: boolean;
  readonly specs: Set<string>;
}

/** `whiteprint build --watch`: builds, and then what every change touches. Goes on until a signal ends it, whatever is found. */
export async function runWatch(
  args: readonly string[],
  settings: Settings<BuildOptions>,
  terminal: Terminal,
): Promise<never> {
  if (args.includes('-')) throw trouble('standard input cannot be watched', 'name a file or a folder');
  const { jobs = availableParallelism() } = settings.now();
  const renderer = warmRenderer(openDrawers(jobs), settings);
  const work: Work = { isWhole: true, specs: new Set() };
  let known: Catalog = { specs: new Map(), needs: new Map() };
  const watching: { watch?: FileWatch } = {};
  let building = Promise.resolve();
  const build = (isFirst: boolean): void => {
    building = building.then(() => buildWork(args, work, settings, terminal, { renderer, isFirst })).then(learn);
  };
  const learn = async (): Promise<void> => {
    known = await learnCatalog(args, settings.now());
    for (const folder of foldersOf([...known.needs.values()].flatMap((paths) => [...paths])))
      await watching.watch?.add(folder);
  };
  watching.watch = await watchFiles({
    folders: await watchedFolders(args, settings.now().specs),
    onChange: async (paths) => {
      if (settings.paths().some((path) => paths.has(path))) {
        await settings.reread();
        work.isWhole = true;
      }
      if (isTouched(paths, work, known, renderer.renew)) build(false);
    },
    onTrouble: (error) => terminal.complain(`whiteprint: cannot watch all files: ${reasonOf(error)}\n`),
  });
  for (const folder of foldersOf(settings.paths())) await watching.watch.add(folder);
  build(true);
  await building;
  terminal.tell(`watching ${countText(known.specs.size, 'spec')}; Ctrl-C ends\n`);
  return new Promise(() => undefined);
}

/** Specs as the user names them, and files that they hang on, by real path. */
interface Catalog {
  readonly specs: Map<string, string>;
  readonly needs: Map<string, ReadonlySet<string>>;
}

/** Looks which specs there are, and what they hang on. */
async function learnCatalog(args: readonly string[], options: BuildOptions): Promise<Catalog> {
  const { specs } = await findSpecs(args, options.specs);
  const real = new Map<string, string>();
  const needs = new Map<string, ReadonlySet<string>>();
  for (const file of specs) {
    real.set(realOf(file.path), file.path);
    needs.set(file.path, await findNeeds(file, options.theme));
  }
  return { specs: real, needs };
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Notes what a change touches; false when it is nothing of ours. */
function isTouched(paths: ReadonlySet<string>, work: Work, known: Catalog, onThemes: () => void): boolean {
  for (const path of paths) {
    const spec = known.specs.get(path);
    const needing = [...known.needs].filter(([, needs]) => needs.has(path)).map(([one]) => one);
    if (needing.length > 0) onThemes();
    for (const one of spec === undefined ? needing : [spec, ...needing]) work.specs.add(one);
    // A spec that came or went, or a folder of them.
    const isOther = spec === undefined && needing.length === 0 && !/\.svg$/i.test(path);
    if (isOther || (spec !== undefined && !existsSync(path))) work.isWhole = true;
  }
  return work.isWhole || work.specs.size > 0;
}

/** A renderer whose processes stay from build to build. */
function warmRenderer(drawers: Drawers, settings: Settings<BuildOptions>) {
  let round = 0;
  const renderer: Renderer = {
    render: ({ spec, name }, told = {}) =>
      drawers.draw({ file: spec.file, name, round, options: { ...settings.now(), ...told } }),
    close: () => Promise.resolve(),
  };
  return {
    ...renderer,
    /** Themes may have changed. */
    renew: (): void => {
      round += 1;
    },
  };
}

/** Builds what is to be built by now, and forgets it. Never throws. */
async function buildWork(
  args: readonly string[],
  work: Work,
  settings: Settings<BuildOptions>,
  terminal: Terminal,
  { renderer, isFirst }: { readonly renderer: Renderer; readonly isFirst: boolean },
): Promise<void> {
  if (!work.isWhole && work.specs.size === 0) return;
  const named = work.isWhole ? args : [...work.specs];
  work.isWhole = false;
  work.specs.clear();
  const options = settings.now();
  try {
    await checkFolder(options.out);
    const run = await fillOut(named, options, terminal, renderer);
    tellFindings(run.findings, terminal);
    if (isFirst) terminal.tell(await summarize(run, options));
  } catch (error) {
    terminal.complain(`whiteprint: ${isTrouble(error) ? error.message : faultMessage(error)}\n`);
    if (terminal.isVerbose && !isTrouble(error)) terminal.complain(stackOf(error));
  }
}
