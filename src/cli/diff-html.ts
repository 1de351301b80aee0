import { countDiffs, pixelText } from './diff-text.ts';
import type { ComparedPicture, DiffImages, PictureDiff } from './picture-diff.ts';

/** The beginning of a page with all that is different, nothing loaded from elsewhere. */
export const diffPageStart = (diffs: readonly PictureDiff[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(countDiffs(diffs))}</title>
<style>${STYLE}</style>
<h1>${escaped(countDiffs(diffs))}</h1>
`;

/** Its end; `diffSection`s stand between. */
export const diffPageEnd = (): string => `<script>${SCRIPT}</script>
</html>
`;

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:2rem auto;max-width:1100px;padding:0 1rem}
.swipe{position:relative;max-width:1024px}.swipe img{display:block;width:100%}.swipe .after{position:absolute;inset:0;clip-path:inset(0 0 0 var(--at,50%))}
input[type=range]{width:100%;max-width:1024px}h2{overflow-wrap:anywhere}`;

const SCRIPT = `for(const range of document.querySelectorAll('input[type=range]'))range.addEventListener('input',()=>range.previousElementSibling.style.setProperty('--at',range.value+'%'))`;

/** A picture of the page: what has changed, and pictures to swipe between. */
export function diffSection({ diff, images }: ComparedPicture): string {
  const { name, status, changes } = diff;
  const pixels = status === 'changed' ? `<p>${escaped(pixelText(diff))}</p>` : '';
  const list =
    changes.length === 0 ? '' : `<ul>${changes.map(({ text }) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
  return `<section><h2>${escaped(name)}: ${status}</h2>${pixels}${list}${pictures(name, images)}</section>\n`;
}

function pictures(name: string, { before, after }: DiffImages): string {
  const was = before === null ? '' : image(before, `${name}, before`, 'before');
  const is = after === null ? '' : image(after, `${name}, after`, before === null ? 'before' : 'after');
  const slider =
    before === null || after === null
      ? ''
      : `<input type="range" min="0" max="100" value="50" aria-label="${escaped(name)}: before at the left, after at the right">`;
  return `<div class="swipe">${was}${is}</div>${slider}`;
}

const image = (png: Uint8Array, alt: string, name: string): string =>
  `<img class="${name}" alt="${escaped(alt)}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
