import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Eta } from 'eta';
import { countDiffs, pixelText } from './diff-text.ts';
import { packagePath } from './package-files.ts';
import type { PictureDiff } from './picture-diff.ts';

/** One page with all that is different, nothing loaded from elsewhere: pictures to swipe between, and what has changed. */
export function toDiffHtml(diffs: readonly PictureDiff[]): string {
  const [template, style, script] = ['diff.eta', 'diff.css', 'diff.js'].map(readTemplate);
  return new Eta({ autoEscape: true, autoTrim: [false, 'nl'] }).renderString(template ?? '', {
    summary: countDiffs(diffs),
    pictures: diffs.filter(({ status }) => status !== 'same').map(toView),
    policy: `default-src 'none'; img-src data:; style-src ${hashOf(style)}; script-src ${hashOf(script)}`,
    style,
    script,
  });
}

const readTemplate = (name: string): string => readFileSync(packagePath(`templates/${name}`), 'utf8');

/** As a Content-Security-Policy names the one text that may run, or style. */
const hashOf = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the template shows of a picture. */
function toView(diff: PictureDiff): object {
  const { name, status, changes, pictures } = diff;
  const parts = ['before', 'after', 'difference'] as const;
  const images = parts.flatMap((part) => {
    const bytes = pictures?.[part] ?? null;
    return bytes === null ? [] : [{ part, data: Buffer.from(bytes).toString('base64') }];
  });
  const isPair = images.length > 1;
  return {
    name,
    status,
    changes,
    images,
    pixels: status === 'changed' ? pixelText(diff) : '',
    views: isPair ? ['swipe', 'side by side', ...(images.length > 2 ? ['difference'] : [])] : [],
    isLeftOut: pictures === null,
  };
}
