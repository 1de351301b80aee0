import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { writeFiles } from './small-specs.ts';
import { start } from './whiteprint.ts';

/** Waits for what a page is about to do, on a machine that may be busy. */
export const soon = <T>(tell: () => Promise<T> | T) => expect.poll(tell, { timeout: 30_000, interval: 50 });

/** A folder with `whiteprint preview` at work in it. */
export interface Preview {
  readonly url: string;
  readonly write: (file: string, text: string) => void;
  readonly path: (file: string) => string;
  /** Ends the process; the folder stays. */
  readonly end: () => Promise<void>;
  readonly remove: () => void;
}

/** Starts the real command line in a folder with these specs. */
export async function startPreview(
  specs: Readonly<Record<string, string>>,
  {
    args = [],
    folder = mkdtempSync(join(tmpdir(), 'whiteprint-page-')),
  }: { args?: readonly string[]; folder?: string } = {},
): Promise<Preview> {
  const path = (file: string) => join(folder, file);
  const write = (file: string, text: string) => writeFiles(folder, { [file]: text });
  for (const [file, text] of Object.entries(specs)) write(file, text);
  const child = start(['preview', '.', '--no-open', ...(args.includes('--port') ? [] : ['--port', '0']), ...args], {
    cwd: folder,
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the preview ended: ${said}`)));
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
  });
  return {
    url,
    write,
    path,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The page of a spec, and all that it complains of: messages, failures, breaches of its policy, requests to others. */
export interface Opened {
  readonly page: Page;
  readonly troubles: string[];
  readonly close: () => Promise<void>;
}

/** Opens the page, and chooses the spec of this path. */
export async function openPage(
  browser: Browser,
  { url }: Preview,
  path: string | null,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) troubles.push(`outside: ${request.url()}`);
  });
  await page.goto(url);
  if (path !== null) {
    await listItem(page, path).click();
    await soon(() => page.locator('#path').textContent()).toBe(path);
    await soon(() => page.locator('#stage').getAttribute('aria-busy')).toBe('false');
  }
  return { page, troubles, close: () => context.close() };
}

/** The entry of the list with this path. */
export const listItem = (page: Page, path: string): Locator =>
  page.locator('#list li', { has: page.getByText(path, { exact: true }) }).locator('button');

/** The address of the picture that is shown. */
export const shownPicture = (page: Page): Promise<string | null> => page.locator('.sheet img').getAttribute('src');

/** What axe finds on the page as it is. */
export async function breaches(page: Page): Promise<readonly string[]> {
  // The policy forbids scripts of others in the page; the tool is put in past it.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(
      ({ id, impact, nodes }) =>
        `${impact} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')}`,
    );
  });
}
