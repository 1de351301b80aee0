import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import sharp from 'sharp';
import type { Pixels } from '../../src/emit/pixels.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'headless_shell'];

/** Path of a Chromium: $CHROMIUM, else the first that $PATH has; undefined when there is none. */
export function findChromium(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(CHROMIUM ? [CHROMIUM] : []), ...paths].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts a browser that paints on the processor, in plain sRGB, and asks nothing of the network. */
export const startBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });

/** What a browser shows of an HTML page in a window of `width` × `height` px, and everything that it asked for. */
export async function screenshot(
  browser: Browser,
  html: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<{ readonly pixels: Pixels; readonly asked: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1, offline: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(`console: ${message.text()}`));
  try {
    await page.setContent(html);
    const { data, info } = await sharp(await page.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { pixels: { width: info.width, height: info.height, data }, asked };
  } finally {
    await page.close();
  }
}
