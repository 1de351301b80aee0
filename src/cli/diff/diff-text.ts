import { join } from 'node:path';
import { countText } from '../quantity-text.ts';
import type { PictureDiff } from './picture-diff.ts';

const STATUSES = ['changed', 'added', 'removed', 'same'] as const;

/** `12 pictures: 2 changed, 10 same`. */
export function countDiffs(diffs: readonly PictureDiff[]): string {
  const parts = STATUSES.flatMap((status) => {
    const count = diffs.filter((diff) => diff.status === status).length;
    return count > 0 ? [`${count} ${status}`] : [];
  });
  return `${countText(diffs.length, 'picture')}: ${parts.join(', ')}`;
}

/** `0.42 % of pixels (4,404)`. */
export const pixelText = ({ changedPixels, share }: PictureDiff): string =>
  `${(share * 100).toFixed(2)} % of pixels (${String(changedPixels).replace(/\B(?=(\d{3})+$)/g, ',')})`;

/** For people: a line a picture that is not the same, and what has changed below it. */
export const toDiffText = (diffs: readonly PictureDiff[]): string =>
  diffs
    .filter(({ status }) => status !== 'same')
    .map((diff) => {
      const head = `${diff.status.padEnd(8)} ${diff.name}${diff.status === 'changed' ? `  ${pixelText(diff)}` : ''}\n`;
      return head + diff.changes.map(({ text }) => `         ${text}\n`).join('');
    })
    .join('');

/** For a pull request. */
export function toDiffMarkdown(diffs: readonly PictureDiff[]): string {
  const rows = diffs
    .filter(({ status }) => status !== 'same')
    .map((diff) => {
      const pixels = diff.status === 'changed' ? pixelText(diff) : '';
      return `| ${inCell(diff.name)} | ${diff.status} | ${pixels} | ${diff.changes.map(({ text }) => inCell(text)).join('<br>')} |`;
    });
  const table =
    rows.length === 0 ? [] : ['', '| picture | | pixels | what has changed |', '|---|---|---|---|', ...rows];
  return `${[`**${countDiffs(diffs)}**`, ...table].join('\n')}\n`;
}

/** Text of specs must not become markup. */
const inCell = (text: string): string =>
  text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`).replace(/[\\`*_[\]|~@#]/g, (char) => `\\${char}`);

/** For machines; `strips` is the folder that strips were written to. */
export const toDiffJson = (diffs: readonly PictureDiff[], strips: string | undefined): string =>
  `${JSON.stringify(
    {
      pictures: diffs.map(({ name, status, changedPixels, changes, hasStrip }) => ({
        slug: name,
        status,
        changedPixels,
        changes,
        strip: !hasStrip || strips === undefined ? null : join(strips, `${name}.png`),
      })),
    },
    null,
    2,
  )}\n`;
