import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Block, RulePage, Section } from '../rules/read-page.ts';
import { MAIN, whiteprint } from './whiteprint.ts';

/** How the example of a page shows its rule: by commands to be run, by whole settings, by a whole spec or theme, or by a part of one. */
type Form = 'commands' | 'settings' | 'whole' | 'part';

const roomOf = ({ id }: RulePage): string => id.slice(0, id.indexOf('/'));

/** The form of a page's example. */
export function formOf(page: RulePage): Form {
  const { blocks } = sectionOf(page, 'Example');
  if (blocks.some(({ lang }) => lang === 'sh')) return 'commands';
  const text = mainOf(blocks)?.text;
  if (text === undefined) return 'part';
  if (roomOf(page) === 'config') return 'settings';
  return /^(spec|theme)$/.test(roomOf(page)) || /^whiteprint: /m.test(text) ? 'whole' : 'part';
}

type Heading = 'Example' | 'Cure';
const NOTHING: Section = { words: '', blocks: [] };
const sectionOf = (page: RulePage, heading: Heading): Section => page.sections.get(heading) ?? NOTHING;

/** The spec, theme or settings of a section: the YAML that has no file name. */
const mainOf = (blocks: readonly Block[]): Block | undefined =>
  blocks.find(({ lang, file }) => lang === 'yaml' && file === '');

/** What is told of a section of each page, in one run for all of them: texts by id. */
export function checkAll(pages: readonly RulePage[], heading: Heading, cwd: string): ReadonlyMap<string, string> {
  for (const page of pages) writeWhole(page, heading, cwd);
  const { stderr } = whiteprint(['check', ...pages.map((page) => specPath(page, heading))], { cwd });
  const told = stderr.split('\n\n');
  return new Map(
    pages.map((page) => {
      const folder = `${dirname(specPath(page, heading))}/`;
      return [page.id, told.filter((one) => one.startsWith(folder)).join('\n\n')];
    }),
  );
}

/** Specs of one run need names of their own. */
const specPath = ({ id }: RulePage, heading: Heading): string =>
  `${heading}/${id}/${heading}-${id.replace('/', '-')}.yaml`.toLowerCase();

function writeWhole(page: RulePage, heading: Heading, cwd: string): void {
  const { blocks } = sectionOf(page, heading);
  const spec = join(cwd, specPath(page, heading));
  const text = mainOf(blocks)?.text ?? '';
  const isTheme = roomOf(page) === 'theme';
  writeBlocks([{ lang: 'yaml', file: isTheme ? 'mine.yaml' : '', text }, ...blocks], dirname(spec));
  writeFileSync(spec, isTheme ? `${SPEC}theme: ./mine.yaml\n` : text);
}

const SPEC = `whiteprint: 1
title: Sign-in
nodes:
  browser: {label: Browser, icon: browser}
  gateway: {label: API Gateway, icon: server}
edges:
  - browser -> gateway: HTTPS login
`;

/** What is told of settings. */
export function checkSettings(page: RulePage, heading: Heading, cwd: string): string {
  const text = mainOf(sectionOf(page, heading).blocks)?.text ?? '';
  const config = { lang: 'yaml', file: 'whiteprint.config.yaml', text };
  writeBlocks([config, { lang: 'yaml', file: 'specs/sign-in.yaml', text: SPEC }], cwd);
  return whiteprint(['check'], { cwd }).stderr;
}

/** What the commands of the example tell; those of the cure are run after them, in the same folder, else the same ones again. */
export function runCommands(page: RulePage, heading: Heading, cwd: string, cache: string): string {
  const { blocks } = sectionOf(page, heading);
  writeBlocks(blocks, cwd);
  const [script] = [...blocks, ...sectionOf(page, 'Example').blocks].filter(({ lang }) => lang === 'sh');
  const shim = `whiteprint() { "${process.execPath}" "${MAIN}" "$@"; }\n`;
  const env = { PATH: process.env['PATH'] ?? '', WHITEPRINT_CACHE: cache };
  const { stdout } = spawnSync('sh', ['-c', `exec 2>&1\n${shim}${script?.text ?? ''}`], { cwd, env, encoding: 'utf8' });
  return stdout;
}

function writeBlocks(blocks: readonly Block[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of blocks) {
    if (file === '') continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
