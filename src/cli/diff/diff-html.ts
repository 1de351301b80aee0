import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Eta } from 'eta';
import { packagePath } from '../package-files.ts';
import { countDiffs, pixelText } from './diff-text.ts';
import type { ComparedPicture, PictureDiff } from './picture-diff.ts';

/** Where the pictures of a page go. */
const MARK = '<!-- pictures -->';

const eta = new Eta({ autoEscape: true, autoTrim: [false, 'nl'] });
const readTemplate = (name: string): string => readFileSync(packagePath(`templates/${name}`), 'utf8');

/**
 * A page with all that is different, nothing loaded from elsewhere: what stands before its pictures and after them, so that
 * they need never be held all at once.
 */
export function diffPage(diffs: readonly PictureDiff[]): { readonly start: string; readonly end: string } {
  const [style = '', script = ''] = ['diff.css', 'diff.js'].map(readTemplate);
  const pictures = diffs.filter(({ status }) => status !== 'same').map((diff) => ({ ...diff, pixels: pixelsOf(diff) }));
  const policy = `default-src 'none'; img-src data:; style-src ${hashOf(style)}; script-src ${hashOf(script)}`;
  const page = eta.renderString(readTemplate('diff.eta'), {
    summary: countDiffs(diffs),
    pictures,
    policy,
    style,
    script,
  });
  const [start = '', end = ''] = page.split(MARK);
  return { start, end };
}

/** As a Content-Security-Policy names the one text that may run, or style. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const pixelsOf = (diff: PictureDiff): string => (diff.status === 'changed' ? pixelText(diff) : '');

/** A picture of the page: what has changed, and pictures to swipe between; of a picture that is left out only the words. */
export function diffSection({ diff, images }: ComparedPicture, isLeftOut = false): string {
  const parts = ['before', 'after', 'difference'] as const;
  const shown = parts.flatMap((part) => {
    const bytes = images[part];
    return bytes === null ? [] : [{ part, data: Buffer.from(bytes).toString('base64') }];
  });
  const views = ['swipe', 'side by side', 'difference'].slice(0, shown.length > 1 ? shown.length : 0);
  return eta.renderString(readTemplate('diff-picture.eta'), {
    ...diff,
    pixels: pixelsOf(diff),
    images: shown,
    views,
    isLeftOut,
  });
}
