import type { ImageResult } from './image-result.ts';
import type { PictureFacts } from './make-picture.ts';
import { byteText, msText, secondsText } from './quantity-text.ts';
import type { Terminal } from './terminal.ts';

/** Told of each image when it is done: says so in a line, and how far the run has come, where nobody watches now and then. */
export type Progress = (image: ImageResult) => void;

/** Starts telling of `total` images. */
export function startProgress(total: number, terminal: Terminal): Progress {
  const start = performance.now();
  let done = 0;
  let unchanged = 0;
  const show = (): void => {
    const rate = (done * 1000) / Math.max(1, performance.now() - start);
    const pace = done === 0 ? '' : `, ${rate.toFixed(1)} a second, ${secondsText((total - done) / rate)} left`;
    const count = `${done}/${total} images${pace}`;
    terminal.progress(done === total ? '' : `${bar(done / total)} ${count}`);
    if (!terminal.isLive && done > 0 && done < total && done % LINES === 0) terminal.tell(`${count}\n`);
  };
  show();
  return (image) => {
    done += 1;
    if (image.status === 'unchanged') unchanged += 1;
    if (image.status !== 'unchanged' || unchanged <= LINES) terminal.tell(imageLine(image, terminal));
    show();
  };
}

/** Lines about images that did not change; in a log, images from one count to the next. */
const LINES = 100;
const BAR = 20;

function bar(share: number): string {
  const full = Math.floor(share * BAR);
  return `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}]`;
}

function imageLine({ name, status, facts }: ImageResult, { palette, isVerbose }: Terminal): string {
  const paint = { built: palette.green, unchanged: palette.dim, failed: palette.red }[status];
  const word = paint(status.padEnd(9));
  if (facts === undefined) return `${word} ${name}\n`;
  const { width, height, encoded, budget, timings } = facts;
  const colours = encoded.mode === 'palette' ? `${encoded.colours} colours` : 'truecolour';
  const size = `${width}x${height}  ${byteText(encoded.bytes)} of ${byteText(budget)}  ${colours}`;
  return `${word} ${name}  ${size}  ${msText(timings.total)}\n${isVerbose ? detailLines(facts) : ''}`;
}

/** Timings, the chosen layout and the tries at the budget. */
function detailLines({ timings, quality, encoded }: PictureFacts): string {
  const times = Object.entries(timings).map(([stage, ms]) => `${stage} ${msText(ms)}`);
  const tries = encoded.tried.map(({ step, bytes }) => `${step} ${byteText(bytes)}`);
  const { engine, candidates, crossings, bends, fill } = quality;
  const shape = `${engine}, best of ${candidates}; ${crossings} crossings, ${bends} bends, fill ${fill.toFixed(2)}`;
  return `    time    ${times.join(' · ')}\n    layout  ${shape}\n    encode  ${tries.join(' · ')}, ssim ${encoded.ssim}\n`;
}
